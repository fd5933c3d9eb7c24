import type { DemoPhase, DemoReach } from '#demo';
import type { Clock } from '#kernel';
import type { GuidedDispute, Story } from './guided-dispute.js';

/** The condition a dispute is to be brought to; a phase alone means the usual way there. */
export type Reach = Omit<Partial<DemoReach>, 'phase'> & { readonly phase: DemoPhase };

/** One step of a story, with the time that usually passes before it. */
export interface PlannedStep {
  readonly name: string;
  readonly hours: number;
  /** The time is given by law or clock, not by how busy people are. */
  readonly fixed?: true;
  /** Waiting here is what happens while nothing else does. */
  readonly quiet?: true;
  readonly run: (dispute: GuidedDispute, clock: Clock) => Promise<void>;
}

export interface Stretch {
  readonly steps: readonly PlannedStep[];
  /** The wanted condition is reached within this stretch. */
  readonly arrives: boolean;
}

export interface Wanted {
  readonly reach: Reach;
  readonly story: Story;
}

export const step = (
  name: string,
  hours: number,
  run: PlannedStep['run'],
  more: Pick<PlannedStep, 'fixed' | 'quiet'> = {},
): PlannedStep => ({ name, hours, run, ...more });
