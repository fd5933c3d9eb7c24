/** The part `triage` of a dispute: gates for all, marks for those who handle it, directions for those who handed it in. */
import type { Gate, GateResult } from '../domain/gates.js';
import type { LaneProposal } from '../domain/lane-score.js';

export interface ToldGate {
  readonly gate: Gate;
  readonly result: GateResult;
  /** Code of the set `gate-stop`. */
  readonly reasonCode: string | null;
  readonly decidedAt: string;
}

export interface ToldFlag {
  readonly flagId: string;
  /** Code of the set `risk-flag`. */
  readonly flag: string;
  readonly reasonCode: string;
  readonly raisedAt: string;
}

export interface ToldDirection {
  readonly kind: 'REDIRECTED' | 'RETURNED';
  readonly target: string;
  readonly reasonCode: string;
  readonly note: string;
  readonly givenAt: string;
}

export interface ToldNotice {
  readonly defects: readonly { readonly field: string; readonly what: string; readonly howToFix: string }[];
  readonly contact: string;
  /** Calendar days. */
  readonly termDays: number;
  readonly givenAt: string;
  readonly corrections: readonly { readonly field: string; readonly text: string }[];
  readonly correctedAt: string | null;
}

export interface ToldTriage {
  readonly gates: readonly ToldGate[];
  readonly lane?: string | null;
  /** What the points speak for; an officer decides. */
  readonly proposal?: LaneProposal;
  readonly flags?: readonly ToldFlag[];
  readonly suggestedFlags?: readonly string[];
  readonly correctionNotice?: ToldNotice;
  readonly directions?: readonly ToldDirection[];
}
