/** The left rail: what somebody's roles work on. */
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { Me } from '../../shared/session/use-session.js';
import { railFor } from '../collected-pages.js';

export function Rail({ me }: { me: Me }) {
  const { t } = useTranslation();
  const [place] = useLocation();
  const isHere = (path: string): boolean =>
    path === '/' ? place === '/' : place === path || place.startsWith(`${path}/`);
  return (
    <nav className="rail" aria-label={t('console.rail.label')}>
      {railFor(me).map(({ section, entries }) => (
        <section key={section}>
          <h2>{t(`console.rail.section.${section}`)}</h2>
          <ul>
            {entries.map(({ path, label }) => (
              <li key={path}>
                <Link href={path} aria-current={isHere(path) ? 'page' : undefined}>
                  {t(label)}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
