/** Why somebody comes: to tell what happened, because of an invitation, or to go on with what was begun. */
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Page } from '../../frame/page.js';
import { useSession } from '../../../shared/session/use-session.js';

export default function LandingPage() {
  const { t } = useTranslation();
  const { me } = useSession();
  return (
    <Page title={t('portal.landing.title')} lead={t('portal.landing.lead')}>
      <ul className="doors">
        <Door href="/tell" first title={t('portal.landing.tell')} help={t('portal.landing.tell-help')} />
        <Door href="/invited" title={t('portal.landing.invited')} help={t('portal.landing.invited-help')} />
        <Door
          href={me ? '/mine' : '/enter'}
          title={t('portal.landing.go-on')}
          help={t('portal.landing.go-on-help')}
        />
      </ul>
      <section className="promises">
        <h2>{t('portal.landing.promises')}</h2>
        <ul>
          <li>{t('portal.landing.promise-free-will')}</li>
          <li>{t('portal.landing.promise-court')}</li>
          <li>{t('portal.landing.promise-silence')}</li>
          <li>{t('portal.landing.promise-free')}</li>
        </ul>
      </section>
      <p className="aside">
        <a href="/console">{t('portal.landing.staff')}</a>
      </p>
    </Page>
  );
}

function Door({ href, title, help, first }: { href: string; title: string; help: string; first?: true }) {
  return (
    <li>
      <Link href={href} className={first ? 'door door-first' : 'door'}>
        <span className="door-title">{title}</span>
        <span className="door-help">{help}</span>
      </Link>
    </li>
  );
}
