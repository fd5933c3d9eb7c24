/** Who answers what a party asks, and what may be asked and answered. Pure. */
import { rule } from '#kernel';

/** Fixed when it is asked: words meant for the table do not pass to a desk because the talks ended. */
export type Charge = 'DESK' | 'TABLE' | 'COURT';
export const CHARGES: readonly Charge[] = ['DESK', 'TABLE', 'COURT'];
export type QuestionState = 'OPEN' | 'ANSWERED' | 'LAPSED';

export interface ChargeFacts {
  readonly phase: string;
  readonly track: string | null;
  /** Somebody has been named to mediate. */
  readonly mediated: boolean;
}

export function chargeOf({ phase, track, mediated }: ChargeFacts): Charge {
  if (phase === 'withCourt') return 'COURT';
  if (phase !== 'mediating' && phase !== 'settling') return 'DESK';
  if (mediated) return 'TABLE';
  // Talks led by the judge have no table of their own.
  return track === 'IN_TRIAL' ? 'COURT' : 'DESK';
}

const ANSWER: Readonly<Record<Charge, readonly string[]>> = {
  DESK: ['DIVERSION_OFFICER', 'FILING_CLERK', 'GUIDE_CLERK'],
  TABLE: ['MEDIATOR', 'BODY_CLERK'],
  COURT: ['FILING_JUDGE', 'FILING_CLERK', 'TRIAL_JUDGE'],
};

export const answersFor = (charge: Charge, standings: readonly string[]): boolean =>
  standings.some((code) => ANSWER[charge].includes(code));

const MOST_OPEN = 5;

export const questionRules = {
  isOnesOwn: rule<{ ownParty: boolean }>(
    'questions.ask-for-ones-own',
    'platform',
    ({ ownParty }) => ownParty,
  ),
  notTooManyAtOnce: rule<{ open: number }>(
    'questions.not-too-many-at-once',
    'platform',
    ({ open }) => open < MOST_OPEN,
  ),
  isStillOpen: rule<{ state: QuestionState }>(
    'questions.still-open',
    'platform',
    ({ state }) => state === 'OPEN',
  ),
} as const;
