/** The pages of somebody's roles, as large links. */
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useSession, type Me } from '../../../shared/session/use-session.js';
import { Empty } from '../../../shared/status/page-state.js';
import { railFor } from '../../collected-pages.js';
import { PageFrame } from '../../frame/page-frame.js';

export default function HomePage() {
  const { t } = useTranslation();
  const { me } = useSession();
  if (!me) return null;
  return (
    <PageFrame title={t('console.home.hello', { name: me.name })}>
      <ul className="offices">
        {me.roles.map(({ role, organisation, organisationId }) => (
          <li key={`${role} ${organisationId}`}>
            {t('console.home.office', { role: t(`console.role.${role}`), organisation })}
          </li>
        ))}
      </ul>
      <Beginnings me={me} />
    </PageFrame>
  );
}

function Beginnings({ me }: { me: Me }) {
  const { t } = useTranslation();
  const entries = railFor(me)
    .flatMap((group) => group.entries)
    .filter(({ path }) => path !== '/');
  if (entries.length === 0)
    return (
      <Empty title={t('console.home.nothing')}>
        <p>{t('console.home.nothing-help')}</p>
      </Empty>
    );
  return (
    <>
      <h2>{t('console.home.work')}</h2>
      <ul className="beginnings">
        {entries.map(({ path, label }) => (
          <li key={path}>
            <Link href={path}>{t(label)}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
