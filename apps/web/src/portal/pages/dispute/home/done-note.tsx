/** After a step: that it has arrived, said once on the page one comes back to. */
import { useTranslation } from 'react-i18next';
import { useHistoryState } from 'wouter/use-browser-location';
import { useStepName } from '../use-step-name.js';

export interface DoneState {
  /** The step's link without ids, and whose it was. */
  readonly done?: string;
  readonly disputeId?: string;
}

export function DoneNote({ disputeId }: { disputeId: string }) {
  const { t } = useTranslation();
  const nameOf = useStepName();
  const state = useHistoryState<DoneState | null>();
  const said = state?.disputeId === disputeId ? state.done : undefined;
  return (
    <div role="status" className={said === undefined ? 'for-readers-only' : 'done-note'}>
      {said !== undefined && t('portal.dispute.done', { step: nameOf(said) })}
    </div>
  );
}
