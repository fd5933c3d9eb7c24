/** One's own matters, each with what comes next, and what was begun but not handed in. */
import './texts.js';
import './dispute.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { api, dataOf, type Schemas } from '../../../shared/api/client.js';
import { keys } from '../../../shared/api/keys.js';
import { useSession } from '../../../shared/session/use-session.js';
import { Empty, WhenRead } from '../../../shared/status/page-state.js';
import { useWords } from '../../../shared/words/use-words.js';
import { ButtonLink } from '../../frame/button.js';
import { Page } from '../../frame/page.js';

type OwnDispute = Schemas['OwnDispute'];

export default function MinePage() {
  const { t } = useTranslation();
  const { me } = useSession();
  const matters = useQuery({
    queryKey: [...keys.disputes, 'own'],
    queryFn: () => dataOf(api.GET('/api/v1/own-disputes', { params: { query: { limit: 100 } } })),
  });
  return (
    <Page title={t('portal.mine.title')} back="/">
      <WhenRead query={matters}>
        {({ items }) => (
          <>
            {items.length === 0 && (
              <Empty title={t('portal.mine.none')}>
                <p>{t('portal.mine.none-help')}</p>
              </Empty>
            )}
            <ul className="matters">
              {items.map((matter) => (
                <MatterItem key={matter.id} matter={matter} />
              ))}
            </ul>
          </>
        )}
      </WhenRead>
      <BegunDrafts />
      <ButtonLink href="/tell">{t('portal.mine.tell')}</ButtonLink>
      {me?.kind === 'party' && me.scope === undefined && (
        <ButtonLink href="/phone" kind="quiet">
          {t('portal.mine.phone')}
        </ButtonLink>
      )}
    </Page>
  );
}

function MatterItem({ matter }: { matter: OwnDispute }) {
  const { t } = useTranslation();
  const words = useWords();
  const { id, about, state, next, reference } = matter;
  const due = next?.dueDate ?? undefined;
  return (
    <li>
      <Link href={`/d/${id}`} className="matter-card" data-matter={id} data-state={state}>
        <span className="matter-about">{about === '' ? reference : about}</span>
        <span>{t(`portal.dispute.state.${state}`)}</span>
        {next !== null && <span className="matter-next">{next.sentence}</span>}
        {due !== undefined && (
          <span className="matter-date">{t('portal.mine.until', { until: words.until(due) })}</span>
        )}
        <span className="matter-reference">{t('portal.dispute.reference', { reference })}</span>
      </Link>
    </li>
  );
}

function BegunDrafts() {
  const { t } = useTranslation();
  const words = useWords();
  const { data } = useQuery({
    queryKey: ['drafts'],
    queryFn: () => dataOf(api.GET('/api/v1/drafts')),
  });
  const begun = (data?.items ?? []).filter(({ disputeId }) => disputeId === null);
  if (begun.length === 0) return null;
  return (
    <section>
      <h2>{t('portal.mine.drafts')}</h2>
      <ul className="matters">
        {begun.map(({ id, gist, savedAt }) => (
          <li key={id}>
            <Link href={`/tell/${id}`} className="matter-card" data-draft={id}>
              <span className="matter-about">{gist === '' ? t('portal.mine.draft-unnamed') : gist}</span>
              <span className="matter-reference">
                {t('portal.mine.draft-saved', { at: words.instant(savedAt) })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
