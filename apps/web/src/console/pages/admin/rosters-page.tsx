/** The rosters of mediation bodies and mediators: put on, warned, suspended, renewed. */
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, dataOf, type Schemas } from '../../../shared/api/client.js';
import { useCodes } from '../../../shared/i18n/use-codes.js';
import { holds, useSession } from '../../../shared/session/use-session.js';
import { WhenRead } from '../../../shared/status/page-state.js';
import { useWords } from '../../../shared/words/use-words.js';
import { PageFrame } from '../../frame/page-frame.js';
import { HouseTable } from './house-table.js';
import { Steps, type HouseStep } from './opened-step.js';
import { paged, readAll } from './read-all.js';
import './admin.css';

type Entry = Schemas['KeptEntry'];
type Kind = 'bodies' | 'mediators';

const ROSTER = ['roster'];
const READ = {
  bodies: (cursor?: string) => dataOf(api.GET('/api/v1/roster/bodies', { params: { query: paged(cursor) } })),
  mediators: (cursor?: string) =>
    dataOf(api.GET('/api/v1/roster/mediators', { params: { query: paged(cursor) } })),
} as const;

export default function RostersPage() {
  const { t } = useTranslation();
  const { me } = useSession();
  if (!me) return null;
  const adds = holds(me, ['ADMIN'], ['PLATFORM', 'COURT']);
  return (
    <PageFrame title={t('console.admin.rosters')}>
      <div className="admin">
        {(['bodies', 'mediators'] as const).map((kind) => (
          <section key={kind}>
            <h2>{t(`console.admin.roster.${kind}`)}</h2>
            {adds && kind === 'bodies' && (
              <Steps steps={[{ href: '/api/v1/roster/bodies', link: 'roster/bodies' }]} changes={ROSTER} />
            )}
            {adds && kind === 'mediators' && <p className="particulars">{t('console.admin.add-mediator')}</p>}
            <Roster kind={kind} />
          </section>
        ))}
      </div>
    </PageFrame>
  );
}

function Roster({ kind }: { kind: Kind }) {
  const { t } = useTranslation();
  const codes = useCodes();
  const words = useWords();
  const query = useQuery({ queryKey: [...ROSTER, kind], queryFn: () => readAll<Entry>(READ[kind]) });
  return (
    <WhenRead query={query} lines={8}>
      {(entries) => (
        <HouseTable
          label={t(`console.admin.roster.${kind}`)}
          heads={[
            ...[t('console.admin.name'), t('console.admin.state'), t('console.admin.listed-until')],
            ...[t('console.admin.capacity'), t('console.admin.qualified')],
          ]}
          rows={entries.map((entry) => ({
            ...{ id: entry.id, name: entry.name },
            cells: [
              entry.name,
              codes('listing', entry.state),
              entry.listedUntil === null ? '' : words.day(entry.listedUntil),
              entry.capacity,
              t(entry.qualified ? 'fields.yes' : 'fields.no'),
            ],
            ...(entry.steps.length > 0
              ? { detail: <Steps steps={stepsOn(kind, entry)} changes={ROSTER} /> }
              : {}),
          }))}
        />
      )}
    </WhenRead>
  );
}

/** The server says which of them fit the state of the entry and the office of who looks. */
const stepsOn = (kind: Kind, { id, version, steps }: Entry): HouseStep[] =>
  steps.map((name) => ({
    href: `/api/v1/roster/${kind}/${id}/${name}`,
    link: `roster/{}/{}/${name}`,
    version,
  }));
