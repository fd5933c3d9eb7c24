/** What was promised, above saying that it is done, confirming it, or saying that it was not done in time. */
import { DutyText } from '../home/duty-item.js';
import { namedIn, type AboutProps } from './about-props.js';

export function AboutDuty({ dispute, href }: AboutProps) {
  const duties = dispute.settlements.flatMap(({ performance }) => performance?.items ?? []);
  const duty = namedIn(duties, href);
  return duty === undefined ? null : (
    <section className="about">
      <DutyText dispute={dispute} duty={duty} />
    </section>
  );
}
