/** What a step is called to a party; where law's own name says little, in plain words. */
import { useTranslation } from 'react-i18next';

const PLAIN: ReadonlySet<string> = new Set([
  'sessions/{}/rights',
  'preservation',
  'appointments/{}/recusal-request',
  'appointments/{}/refusal',
  'hand-overs',
  'filing',
  'mediation-retry',
  'undisputed-facts/{}/signatures',
  'attempt/extension',
  'consents',
  'withdrawal',
  'complaint',
  'description',
]);

export function useStepName(): (link: string) => string {
  const { t } = useTranslation();
  return (link) => (PLAIN.has(link) ? t(`portal.dispute.step.${link}`) : t(`actions.${link}`));
}
