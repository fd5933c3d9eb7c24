/** What a matter in mediation needs next: told by what else is to be done in it, and by how far it has come. */
import { useTranslation } from 'react-i18next';
import { useWords } from '../../../shared/words/use-words.js';
import type { WorkItem } from '../../work/use-work.js';

/** Steps of the mediator, the most pressing first. */
const STEPS = ['READ_WRITTEN', 'CLOSE_SESSION', 'SIGN_AS_MEDIATOR', 'DISCLOSE', 'HOLD_SESSION'];

const pressing = ({ todo }: WorkItem): number => STEPS.indexOf(todo.code);

export function useMatterNeed(): (item: WorkItem, all: readonly WorkItem[]) => string {
  const { t } = useTranslation();
  const words = useWords();
  return ({ dispute }, all) => {
    const steps = all.filter((one) => one.dispute.id === dispute.id && pressing(one) !== -1);
    const [step] = steps.sort((one, other) => pressing(one) - pressing(other));
    if (step?.todo.code === 'HOLD_SESSION' && step.at !== null)
      return t('console.day.need.session', { at: words.instant(step.at) });
    if (step !== undefined) return step.todo.sentence;
    return t(dispute.state === 'settling' ? 'console.day.need.signatures' : 'console.day.need.date');
  };
}
