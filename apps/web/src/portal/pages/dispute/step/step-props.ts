/** What every step's page is given, and sending it: once, with its key, on the version that was seen. */
import { linkOf } from '../../../../shared/actions/action-form.js';
import { useCommand, type Command } from '../../../../shared/api/use-command.js';
import { ownParties, type AllowedAction, type Dispute, type Preset } from '../use-dispute.js';

export interface StepProps {
  readonly dispute: Dispute;
  readonly action: AllowedAction;
  readonly preset: Preset;
  /** Where to go then; without a word, back to the matter. */
  readonly onDone: (then?: string) => void;
  readonly onLeave: () => void;
}

export function useStepCommand<T = unknown>(
  { dispute, action }: Pick<StepProps, 'dispute' | 'action'>,
  onDone: (result: T | undefined) => void,
): Command<T> {
  return useCommand<T>(
    { href: action.href, method: action.method, version: action.ifMatch ? dispute.version : undefined },
    { disputeId: dispute.id, onDone: ({ result }) => onDone(result) },
  );
}

export const linkOfStep = ({ action }: Pick<StepProps, 'action'>): string => linkOf(action.href);

/** For whom: as the button said, or the only party one stands for; else it is asked. */
export function startingParty({
  dispute,
  preset,
}: Pick<StepProps, 'dispute' | 'preset'>): string | undefined {
  const own = ownParties(dispute);
  return preset['partyId'] ?? (own.length === 1 ? own[0]?.id : undefined);
}
