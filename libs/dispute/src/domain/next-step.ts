/** What a rule of the next step looks at, and what it says. */
import type { PartyRole } from './authority.rules.js';
import type { ComplaintFact } from './dispute.machine.js';

export interface NextFacts {
  readonly phase: string;
  readonly role: PartyRole;
  readonly complaint: ComplaintFact;
  /** Only corrections can bring the complaint further, and they are this party's. */
  readonly complaintToCorrect: boolean;
  /** Nothing that the handing in needs is missing. */
  readonly canHandIn: boolean;
  /** Of the present round of asking: whether this party is asked and has not answered. */
  readonly consent: 'to-answer' | 'later' | 'answered' | 'none';
  readonly mediator: 'none' | 'to-choose' | 'chosen' | 'named' | 'to-answer' | 'answered' | 'cleared';
  /** Somebody has asked for more time, and this party has not said yes or no. */
  readonly moreTime: 'to-answer' | 'none';
  readonly resting: boolean;
  /** `in-writing`: at separate times; `to-write`: and it is this party's turn. */
  readonly session: 'none' | 'rights-to-read' | 'coming' | 'open' | 'in-writing' | 'to-write';
  readonly paper: 'none' | 'facts-to-sign' | 'minutes-to-confirm';
  readonly agreement: 'none' | 'to-read' | 'read' | 'to-sign' | 'signed';
  readonly duty: 'none' | 'mine' | 'to-confirm' | 'theirs';
  readonly confirmation: 'none' | 'open' | 'to-join' | 'others-to-join' | 'to-supplement' | 'with-court';
  readonly toRate: boolean;
}

/** Who is called about it; `BODY` and `MEDIATOR` fall back to the court where there is none. */
export type Helper = 'COURT' | 'BODY' | 'MEDIATOR';

/** Where the one date comes from: a clock of these codes, the next session, the turn to write, or what was agreed. */
export type NextDate = readonly string[] | 'session' | 'turn' | 'duty';

export interface NextRule {
  /** `next.<code>` is its sentence. */
  readonly code: string;
  readonly when: (facts: NextFacts) => boolean;
  /** Names of commands, the first of them that is allowed is the button. */
  readonly actions?: readonly string[];
  readonly date?: NextDate;
  readonly who: Helper;
}

/** Who brought the matter. */
export const asks = ({ role }: NextFacts): boolean => role === 'APPLICANT';
export const isIn =
  (...phases: readonly string[]) =>
  ({ phase }: NextFacts): boolean =>
    phases.includes(phase);
export const TALKS = isIn('placing', 'mediating', 'settling');
/** Of the mediation as a whole, also where a judge leads it (DL-10); who names a clock means its parts too. */
export const TERM: NextDate = ['DL-07', 'DL-08', 'DL-09', 'DL-10', 'DL-27', 'DL-31'];
