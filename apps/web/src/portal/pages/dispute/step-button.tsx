/** A step as a button that leads to its own page; one that is refused stays in view with the rule's sentence. */
import { useLocation } from 'wouter';
import { ActionButton } from '../../../shared/actions/action-button.js';
import { stepPath, type AllowedAction, type Dispute, type Preset } from './use-dispute.js';

export interface StepButtonProps {
  readonly dispute: Dispute;
  readonly action: AllowedAction;
  readonly primary?: boolean;
  /** What is certain where the button stands: whose consent, to what. */
  readonly preset?: Preset;
  readonly label?: string;
}

export function StepButton({ dispute, action, primary = false, preset, label }: StepButtonProps) {
  const [, go] = useLocation();
  return (
    <ActionButton
      action={action}
      primary={primary}
      {...(preset === undefined ? {} : { preset })}
      {...(label === undefined ? {} : { label })}
      onOpen={() => go(stepPath(dispute.id, action.href, preset))}
    />
  );
}
