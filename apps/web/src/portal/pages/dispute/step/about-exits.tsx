/** Other places that can take the matter up, best fit first, above choosing one. */
import { useTranslation } from 'react-i18next';
import { useCodes } from '../../../../shared/i18n/use-codes.js';
import type { AboutProps } from './about-props.js';

export function AboutExits({ dispute }: AboutProps) {
  const { t } = useTranslation();
  const codes = useCodes();
  const exits = dispute.handOvers?.suggestedExits ?? [];
  if (exits.length === 0) return null;
  return (
    <section className="about">
      <p>{t('portal.dispute.exits')}</p>
      <ul>
        {exits.map(({ exit, hint }) => (
          <li key={exit}>
            {codes('exit', exit)} <span className="muted">{codes('exit-hint', hint)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
