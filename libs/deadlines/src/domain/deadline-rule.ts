import type { Exclusion } from './exclusions.js';
import type { ServiceHours } from './service-hours.js';
import type { TermUnit } from './term.js';
import type { WarningPoint } from './warnings.js';

/** What of a rule enters a count and its explanation; a clock keeps it as it was when the clock started. */
export interface CountedRule {
  /** `DL-01`; a sub-term is `DL-18.1`. */
  readonly code: string;
  /** Raised whenever what is counted changes; stored with every clock. */
  readonly version: number;
  /** Articles, e.g. `CPL 126`. */
  readonly basis: readonly string[];
  readonly unit: TermUnit;
  /** Absent where an authority sets the term case by case. */
  readonly term?: number | undefined;
  /** Never suspended, interrupted or lengthened (不变期间), or running on whatever else happens. */
  readonly fixed: boolean;
  /** Kinds of time the term does not count; empty where the law names none. */
  readonly exclusions: readonly string[];
  readonly extension?: ExtensionRule | undefined;
  /** What makes the whole term begin anew. */
  readonly restart?: string | undefined;
  /** What follows when it runs out: `codes.onExpiry.<code>`. The owner of the subject acts on it. */
  readonly onExpiry: string;
  readonly serviceHours?: ServiceHours | undefined;
  readonly warnings: readonly WarningPoint[];
  /** Shown to explain a right, never announced as lost and never told as reached (CC 193). */
  readonly informationOnly: boolean;
  /** Whether the end and the warnings of such a clock appear on the parties' timeline. */
  readonly shownTo: 'parties' | 'staff';
}

/** One entry of the deadline catalogue (domain 2.3): what law and court policy say about one clock. */
export interface DeadlineRule extends CountedRule {
  /** For a code with several sub-terms: their codes. The code itself counts as the first of them. */
  readonly parts: readonly string[];
  readonly wirings: readonly Wiring[];
}

export interface ExtensionRule {
  /** Who has to agree: `ALL_PARTIES`, `PRESIDENT`, `SUPERIOR_COURT`, … */
  readonly agreedBy: string;
  /** Longest extension the rule knows, counted from the nominal end; absent where the text has no cap. */
  readonly cap?: { readonly days: number } | { readonly months: number } | undefined;
}

export type Condition = Readonly<Record<string, readonly (string | boolean)[]>>;

/** Which events drive clocks of a code. Fields are looked up in the event's data. */
export interface Wiring {
  /** The kind of thing the clock hangs on; how its id is found in an event: see `subjectOf`. */
  readonly subject: string;
  readonly startsOn: readonly string[];
  /** The clock starts only if every field named here has one of the values. */
  readonly when?: Condition | undefined;
  /** Field with the instant the term starts from, also on a restart; the event's own instant when absent. */
  readonly startFrom?: string | undefined;
  /** The term on this wiring where it differs from the rule's, e.g. by procedure. */
  readonly term?: number | undefined;
  /** Field with the number of units the authority or the body set. */
  readonly termFrom?: string | undefined;
  readonly stopsOn: readonly string[];
  readonly restartsOn: readonly string[];
  readonly excludeFrom: readonly string[];
  /** Field with the first day that does not count; the day of the event when absent. */
  readonly exclusionStart?: string | undefined;
  readonly excludeTo: readonly string[];
  /** Field with the first day that counts again. */
  readonly exclusionEnd?: string | undefined;
  readonly extendOn: readonly string[];
  /** Field with the days of an extension. */
  readonly extensionDays?: string | undefined;
}

export interface RuleInput {
  readonly startedAt: Date;
  /** What an authority set, or what the wiring says; goes before the rule's own term. */
  readonly termSet?: number | undefined;
  readonly exclusions: readonly Exclusion[];
  readonly extensionDays: number;
}
