/** Leads everybody straight to the first page of their work. */
import { useTranslation } from 'react-i18next';
import { Redirect } from 'wouter';
import { useSession, type Me } from '../../../shared/session/use-session.js';
import { Empty } from '../../../shared/status/page-state.js';
import { railFor } from '../../collected-pages.js';
import { PageFrame } from '../../frame/page-frame.js';

export default function HomePage() {
  const { me } = useSession();
  if (!me) return null;
  const first = railFor(me)[0]?.entries[0];
  return first === undefined ? <NoWork me={me} /> : <Redirect to={first.path} replace />;
}

/** An office without pages of its own. */
function NoWork({ me }: { me: Me }) {
  const { t } = useTranslation();
  return (
    <PageFrame title={t('console.home.hello', { name: me.name })}>
      <ul className="offices">
        {me.roles.map(({ role, organisation, organisationId }) => (
          <li key={`${role} ${organisationId}`}>
            {t('console.home.office', { role: t(`console.role.${role}`), organisation })}
          </li>
        ))}
      </ul>
      <Empty title={t('console.home.nothing')}>
        <p>{t('console.home.nothing-help')}</p>
      </Empty>
    </PageFrame>
  );
}
