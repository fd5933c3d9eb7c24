/** Everything on one page before it is handed in: what was told, what is still missing, and where to change it. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { api, dataOf } from '../../../shared/api/client.js';
import { newKey } from '../../../shared/api/new-key.js';
import { useCourts } from '../../../shared/session/use-courts.js';
import { Failed } from '../../../shared/status/page-state.js';
import { useWords } from '../../../shared/words/use-words.js';
import { Button } from '../../frame/button.js';
import { Page } from '../../frame/page.js';
import { KeepingLine } from './keeping-line.js';
import { draftKey, type KeptDraft } from './kept-draft.js';
import { changing, stepOf, type Step } from './steps.js';

export function CheckStep({ kept }: { kept: KeptDraft }) {
  const { t } = useTranslation();
  const here = `/tell/${kept.stored.id}`;
  const keepFirst = useEffectEvent(() => void kept.keepNow());
  useEffect(() => keepFirst(), []);
  const { ready, missing } = kept.stored;
  return (
    <Page title={t('portal.tell.check')} lead={t('portal.tell.check-help')} back={`${here}/way`}>
      {missing.length > 0 && (
        <section className="missing">
          <h2>{t(ready ? 'portal.tell.helpful' : 'portal.tell.missing')}</h2>
          <ul>
            {missing.map(({ field, sentence, needed }) => (
              <li key={field} data-missing={field} data-needed={needed}>
                <Link href={changing(here, stepOf(field))}>{sentence}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Told kept={kept} here={here} />
      <KeepingLine kept={kept} />
      <HandIn kept={kept} />
    </Page>
  );
}

function HandIn({ kept }: { kept: KeptDraft }) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const queries = useQueryClient();
  const [key] = useState(newKey);
  const { id, version, ready } = kept.stored;
  const handIn = useMutation({
    mutationFn: (now: boolean) =>
      dataOf(
        api.POST('/api/v1/drafts/{draftId}/submission', {
          params: { path: { draftId: id } },
          headers: { 'idempotency-key': `${key}-${now ? 'now' : 'later'}` },
          body: { version, handIn: now },
        }),
      ),
    onSuccess: ({ disputeId }) => {
      queries.removeQueries({ queryKey: draftKey(id) });
      go(`/d/${disputeId}`);
    },
  });
  return (
    <>
      {handIn.error && <Failed error={handIn.error} />}
      <p>{t('portal.tell.then')}</p>
      <Button
        kind="primary"
        does="hand-in"
        onClick={() => handIn.mutate(true)}
        busy={handIn.isPending}
        refusal={ready ? undefined : t('portal.tell.not-ready')}
      >
        {t('portal.tell.hand-in')}
      </Button>
      {ready && (
        <>
          <Button kind="quiet" does="open" onClick={() => handIn.mutate(false)} busy={handIn.isPending}>
            {t('portal.tell.open-first')}
          </Button>
          <p className="aside">{t('portal.tell.open-first-help')}</p>
        </>
      )}
    </>
  );
}

function Told({ kept, here }: { kept: KeptDraft; here: string }) {
  const { t } = useTranslation();
  const words = useWords();
  const courts = useCourts();
  const {
    story = '',
    causeCode,
    courtId,
    applicant,
    respondents = [],
    claims = [],
    asComplaint,
  } = kept.answers;
  const court = courts.data?.items.find(({ id }) => id === courtId)?.name ?? '';
  const nameOf = (person: { name?: string; organisationName?: string } | undefined): string =>
    [person?.organisationName, person?.name].filter(Boolean).join(' ');
  const amount = (fen: number | undefined): string => (fen === undefined ? '' : words.money(fen));
  const parts: readonly (readonly [Step, string])[] = [
    ['story', story],
    ['about', causeCode === undefined ? '' : t(`portal.tell.cause.${causeCode}`)],
    ['me', nameOf(applicant)],
    ['others', respondents.map(nameOf).join(t('shared.list.separator'))],
    [
      'claims',
      claims
        .map((claim) => `${claim.words ?? ''} ${amount(claim.amountFen)}`)
        .join(t('shared.list.separator')),
    ],
    ['court', court],
    ['way', asComplaint === undefined ? '' : t(`portal.tell.way.${asComplaint ? 'complaint' : 'mediate'}`)],
  ];
  return (
    <dl className="told">
      {parts.map(([step, text]) => (
        <div key={step}>
          <dt>{t(`portal.tell.part.${step}`)}</dt>
          <dd>{text === '' ? t('portal.tell.nothing-yet') : text}</dd>
          <dd>
            <Link href={changing(here, step)}>
              {t('portal.tell.change')}
              <span className="for-readers-only"> {t(`portal.tell.part.${step}`)}</span>
            </Link>
          </dd>
        </div>
      ))}
    </dl>
  );
}
