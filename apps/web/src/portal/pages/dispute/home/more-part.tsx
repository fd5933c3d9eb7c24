/** Every other step that is open, and those that are not open now with the reason in words. */
import { useTranslation } from 'react-i18next';
import { FoldedPart, Part } from '../part.js';
import { openAt, placeOf } from '../places.js';
import { StepButton } from '../step-button.js';
import type { Dispute } from '../use-dispute.js';
import { ConsentButtons } from './consent-buttons.js';

export function MorePart({ dispute }: { dispute: Dispute }) {
  const { t } = useTranslation();
  const open = openAt(dispute, 'more');
  // What is always in view says there why it is closed.
  const closed = dispute.allowedActions.filter((action) => !action.allowed && placeOf(action) !== 'choice');
  const onCard = dispute.next?.action?.action === 'consent.answer';
  return (
    <>
      {open.length > 0 && (
        <Part title={t('portal.dispute.more')}>
          {!onCard && <ConsentButtons dispute={dispute} />}
          <ul className="steps">
            {open.map((action) => (
              <li key={action.href}>
                <StepButton dispute={dispute} action={action} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      {closed.length > 0 && (
        <FoldedPart title={t('portal.dispute.closed-steps', { count: closed.length })}>
          <ul className="steps">
            {closed.map((action) => (
              <li key={`${action.href} ${action.action}`}>
                <StepButton dispute={dispute} action={action} />
              </li>
            ))}
          </ul>
        </FoldedPart>
      )}
    </>
  );
}
