/** The part `complaint` of a dispute. */
import type { InsistEffect } from '../domain/insisting.js';

export interface ComplaintHead {
  readonly complaintId: string;
  readonly state: string;
  /** The dated receipt, from which the seven days run. */
  readonly receivedAt: string;
  /** The seven days are over without a decision: only registering remains (LA 8). */
  readonly mustRegister: boolean;
  readonly caseNumber: string | null;
  readonly procedure: string | null;
  /** Code of the set `registration-refusal`. */
  readonly groundCode: string | null;
  readonly concludedHow: string | null;
  readonly decidedAt: string | null;
}

export interface ToldDefect {
  readonly field: string;
  readonly what: string;
  readonly howToFix: string;
}

export interface ToldCorrection {
  readonly field: string;
  readonly text: string;
}

export interface ComplaintNotice {
  readonly defects: readonly ToldDefect[];
  readonly contact: string;
  /** Calendar days. */
  readonly termDays: number;
}

export interface SealedTransfer {
  readonly packetId: string;
  /** SHA-256 over the manifest. */
  readonly seal: string;
  readonly sealedAt: string;
}

/** Without a complaint the state is `none` and the rest of its head is missing. */
export interface ToldComplaint extends Partial<ComplaintHead> {
  readonly state: string;
  /** What insisting on filing would do now, and the warning that goes with it. */
  readonly insisting: { readonly effect: InsistEffect; readonly warning: 'TY25' | null };
  readonly packets: readonly SealedTransfer[];
  readonly preservations: readonly { readonly takenAt: string }[];
  /** Between the claimant and the desk. */
  readonly correctionNotice?: ComplaintNotice | null | undefined;
  readonly corrections?: readonly ToldCorrection[] | null | undefined;
}
