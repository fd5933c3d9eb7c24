/** A step whose form is drawn from what the interface asks, below what it is about. */
import { CommandForm } from '../../../../shared/actions/command-form.js';
import { linkOf } from '../../../../shared/actions/action-form.js';
import { Page } from '../../../frame/page.js';
import { homeOf } from '../use-dispute.js';
import { useStepName } from '../use-step-name.js';
import { ABOUT } from './abouts.js';
import { startingParty, type StepProps } from './step-props.js';

/** What a person at their own telephone need not be asked: they do it here, themselves. */
const OWN_HAND: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'settlements/{}/signatures': { how: 'ONLINE' },
};

export function DrawnStep({ dispute, action, preset, onDone, onLeave }: StepProps) {
  const nameOf = useStepName();
  const link = linkOf(action.href);
  const About = ABOUT[link];
  const partyId = startingParty({ dispute, preset });
  return (
    <Page title={nameOf(link)} back={homeOf(dispute.id)}>
      {About !== undefined && <About dispute={dispute} href={action.href} />}
      <CommandForm
        action={action}
        dispute={dispute}
        preset={{ ...preset, ...(partyId === undefined ? {} : { partyId }), ...OWN_HAND[link] }}
        onDone={() => onDone()}
        onLeave={onLeave}
      />
    </Page>
  );
}
