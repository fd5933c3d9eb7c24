/** A step somebody may take, or may not yet: refused ones stay visible with the rule's sentence. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useBasis } from '../words/use-basis.js';
import { linkOf } from './action-form.js';
import type { AllowedAction } from './form-context.js';
import type { Values } from './request-body.js';

export interface ActionButtonProps {
  readonly action: AllowedAction;
  readonly primary?: boolean;
  readonly preset?: Values;
  /** Words where the step's own name is not enough: "Sign the agreement of 3 May". */
  readonly label?: string;
  readonly onOpen: () => void;
}

export function ActionButton({ action, primary = false, preset, label, onOpen }: ActionButtonProps) {
  const { t } = useTranslation();
  const why = useId();
  const link = linkOf(action.href);
  const { refusedBy } = action;
  const refused = !action.allowed;
  const basis = useBasis()(refusedBy?.basis);
  return (
    <div className="action">
      <button
        type="button"
        className={primary ? 'button button-primary' : 'button'}
        data-action={action.action}
        data-link={link}
        data-href={action.href}
        data-preset={preset === undefined ? undefined : JSON.stringify(preset)}
        data-rule={refused ? refusedBy?.rule : undefined}
        aria-disabled={refused || undefined}
        aria-describedby={refused ? why : undefined}
        onClick={refused ? undefined : onOpen}
      >
        {label ?? t(`actions.${link}`)}
      </button>
      {refused && (
        <p id={why} className="why-not">
          {refusedBy?.sentence} {basis !== '' && <span className="basis">{basis}</span>}
        </p>
      )}
    </div>
  );
}
