/** The letter of an invitation: who asks, about what, that it is voluntary, what happens if one does nothing, how to check. */
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { api, dataOf, type Schemas } from '../../../shared/api/client.js';
import { Failed, Skeleton } from '../../../shared/status/page-state.js';
import { useWords } from '../../../shared/words/use-words.js';
import { Button } from '../../frame/button.js';
import { Page } from '../../frame/page.js';
import { AnswerHere } from './answer-here.js';

export type Letter = Schemas['InvitationLetter'];

export default function LetterPage() {
  const { code = '' } = useParams();
  const letter = useQuery({
    queryKey: ['invitation', code],
    queryFn: () => dataOf(api.POST('/api/v1/invitations/look', { body: { code } })),
    retry: false,
    staleTime: Infinity,
  });
  if (letter.data !== undefined) return <OpenLetter code={code} letter={letter.data} />;
  if (letter.error !== null) return <LetterOver code={code} error={letter.error} />;
  return <Skeleton lines={8} />;
}

/** Whoever brought the matter is asked too, and so is who helps somebody: they are no other side. */
type Kind = 'asked' | 'own' | 'helper';

const kindOf = ({ helps, role }: Letter): Kind =>
  helps !== null ? 'helper' : role === 'APPLICANT' ? 'own' : 'asked';

function OpenLetter({ code, letter }: { code: string; letter: Letter }) {
  const { t } = useTranslation();
  const words = useWords();
  const { to, helps, askedBy, about, court, body, voluntary, ifNothing, verify, reference, expiresAt } =
    letter;
  const kind = kindOf(letter);
  return (
    <Page
      title={t(`portal.letter.title-${kind}`, { to, helped: helps })}
      lead={t('portal.letter.asked', { who: askedBy.join(t('shared.list.separator')) })}
    >
      <section className="letter" data-invitation={reference}>
        <p>{about}</p>
        {kind === 'helper' && <p>{t('portal.letter.helper-means', { helped: helps })}</p>}
        <p>
          <strong>{kind === 'helper' ? t('portal.letter.helper-voluntary') : voluntary}</strong>
        </p>
        <h2>{t('portal.letter.if-nothing')}</h2>
        <p>{kind === 'asked' ? ifNothing : t(`portal.letter.if-nothing-${kind}`, { helped: helps })}</p>
        <h2>{t('portal.letter.is-it-real')}</h2>
        <p>{verify}</p>
        <Offices offices={[court, body]} />
        <p className="aside">{t('portal.letter.until', { reference, at: words.instant(expiresAt) })}</p>
      </section>
      <AnswerHere code={code} letter={letter} />
    </Page>
  );
}

function Offices({ offices }: { offices: readonly Letter['body'][] }) {
  return (
    <ul>
      {offices.map(
        (office) =>
          office !== null && (
            <li key={office.name}>
              {office.name}{' '}
              {office.phone !== null && (
                <a className="unbroken" href={`tel:${office.phone.replace(/[ -]/g, '')}`}>
                  {office.phone}
                </a>
              )}
            </li>
          ),
      )}
    </ul>
  );
}

/** A link that has run out says how to get a new one, and gets it. */
function LetterOver({ code, error }: { code: string; error: unknown }) {
  const { t } = useTranslation();
  const renewal = useMutation({
    mutationFn: () => api.POST('/api/v1/invitations/renewal', { body: { code } }),
  });
  return (
    <Page title={t('portal.letter.over')} back="/invited">
      <Failed error={error} />
      {renewal.isSuccess ? (
        <p role="status">{t('portal.letter.renewed')}</p>
      ) : (
        <Button kind="primary" onClick={() => renewal.mutate()} busy={renewal.isPending}>
          {t('portal.letter.renew')}
        </Button>
      )}
      {renewal.error && <Failed error={renewal.error} />}
    </Page>
  );
}
