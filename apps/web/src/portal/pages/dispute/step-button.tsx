/** A step as a button that leads to its own page; one that is refused stays in view with the rule's sentence. */
import { useLocation } from 'wouter';
import { linkOf } from '../../../shared/actions/action-form.js';
import { ActionButton } from '../../../shared/actions/action-button.js';
import { useStepName } from './use-step-name.js';
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
  const nameOf = useStepName();
  return (
    <ActionButton
      action={action}
      primary={primary}
      {...(preset === undefined ? {} : { preset })}
      label={label ?? nameOf(linkOf(action.href))}
      onOpen={() => go(stepPath(dispute.id, action.href, preset))}
    />
  );
}
