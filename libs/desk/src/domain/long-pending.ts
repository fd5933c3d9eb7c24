/** Why a matter is long pending, as far as its clock and its phase say. Pure. */
export const LEDGER_PHASES = {
  desk: ['received', 'correcting', 'screening', 'seekingConsent', 'placing', 'choosingNext', 'handedOver'],
  mediation: ['mediating', 'settling'],
  court: ['withCourt'],
} as const;
export type LedgerKind = keyof typeof LEDGER_PHASES;

/** Days in one phase after which a matter is entered. */
export type LedgerThresholds = Readonly<Record<LedgerKind, number>>;

export const LEDGER_KINDS = Object.keys(LEDGER_PHASES) as LedgerKind[];

export interface PendingFacts {
  readonly kind: LedgerKind;
  readonly mustRegister: boolean;
  /** The nearest running clock; none where nothing runs. */
  readonly clock: {
    readonly extensionDays: number;
    readonly exclusions: number;
    readonly standsStill: boolean;
  } | null;
  readonly held: boolean;
}

export type PendingReason =
  | 'MUST_REGISTER'
  | 'EXTENDED'
  | 'TIME_EXCLUDED'
  | 'CLOCK_STANDS_STILL'
  | 'NO_CLOCK'
  | 'NOBODY_HOLDS_IT'
  | 'WORKED_ON';

/** At least one: who looks at the ledger is always told something to go by. */
export function reasonsOfPending({ kind, mustRegister, clock, held }: PendingFacts): PendingReason[] {
  const found: PendingReason[] = [];
  if (mustRegister) found.push('MUST_REGISTER');
  if (!clock) found.push('NO_CLOCK');
  if (clock && clock.extensionDays > 0) found.push('EXTENDED');
  if (clock && clock.exclusions > 0) found.push('TIME_EXCLUDED');
  if (clock?.standsStill === true) found.push('CLOCK_STANDS_STILL');
  if (kind === 'desk' && !held) found.push('NOBODY_HOLDS_IT');
  return found.length === 0 ? ['WORKED_ON'] : found;
}

const DAY_MS = 86_400_000;
export const wholeDays = (since: Date, now: Date): number =>
  Math.floor((now.getTime() - since.getTime()) / DAY_MS);
export const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * DAY_MS);
