/** What `GET /disputes/:id` answers, as one person may see it; sections of other rooms are added by their sources. */
import type { ExplainedClock } from '#deadlines';
import type {
  Authority,
  Capacity,
  MandateKind,
  PartyKind,
  PartyRole,
  Power,
} from '../domain/authority.rules.js';
import type { Track } from '../domain/dispute.machine.js';
import type { ClaimKind, ClaimState } from '../persistence/claim-item.entity.js';
import type { AllowedAction } from './allowed-actions.js';
import type { Contact } from './contacts.js';
import type { NextStep } from './next-step.js';
import type { TimelineEntry } from './timeline.js';

/** Only what the viewer may know is there: a name may be masked, or the whole person be missing. */
export interface ToldPerson {
  /** By it staff check who somebody is and unmask a number for a purpose; nobody else is given it. */
  readonly id?: string;
  readonly name?: string | undefined;
  readonly phone?: string | undefined;
  readonly address?: string | undefined;
  /** Masked, always. */
  readonly idNumber?: string | undefined;
  readonly minor?: boolean;
}

export interface ToldMandate {
  readonly id: string;
  readonly kind: MandateKind;
  readonly authority: Authority;
  readonly powers: readonly Power[];
  readonly validUntil: Date | null;
  /** May settle up to this amount; null is no limit. */
  readonly limitFen?: number | null;
  readonly person?: ToldPerson;
}

export interface ToldParty {
  readonly id: string;
  readonly ordinal: number;
  readonly role: PartyRole;
  readonly kind: PartyKind;
  /** Name of a legal person or organisation. */
  readonly organisationName: string | null;
  /** The viewer is this party or acts for it. */
  readonly own: boolean;
  readonly person?: ToldPerson;
  readonly mandates: readonly ToldMandate[];
  readonly capacity?: Capacity;
  /** Codes of the set `special-need`. */
  readonly needs?: readonly string[];
  readonly identityCheckedAt?: Date | null;
  readonly creditCode?: string | null;
}

export interface ToldClaim {
  readonly id: string;
  readonly ordinal: number;
  readonly kind: ClaimKind;
  readonly state: ClaimState;
  readonly amountFen: number | null;
  readonly byPartyIds: readonly string[];
  readonly againstPartyIds: readonly string[];
  /** In the claimant's words, where the viewer may read the complaint. */
  readonly words?: string;
}

/** The dispute itself, without what the rooms know of it. */
export interface DisputeHead {
  readonly id: string;
  readonly reference: string;
  /** Phase of the spine. */
  readonly state: string;
  /** Also the `ETag`. */
  readonly version: number;
  readonly courtId: string;
  readonly channel: string;
  readonly track: Track | null;
  readonly procedure: string | null;
  readonly asComplaint: boolean;
  readonly causeVersion: string;
  readonly causeCode: string;
  /** A working mark; null for parties. */
  readonly lane: string | null;
  /** Why a choice of what follows is needed, while in `choosingNext`. */
  readonly nextReason: string | null;
  readonly phaseSince: Date;
  readonly submittedAt: Date | null;
  readonly receiptNumber: string | null;
  readonly closedAt: Date | null;
  readonly closedWhy: string | null;
  /** The dispute this one was split off from. */
  readonly parentId: string | null;
  readonly final: boolean;
  /** Somebody at the desk works on it until then. */
  readonly held: { readonly until: Date; readonly byMe: boolean } | null;
  readonly amountFen: number | null;
  /** What happened, in the person's own words, where the viewer may read the complaint. */
  readonly narrative?: string;
}

export interface DisputeDetail extends DisputeHead {
  readonly parties: readonly ToldParty[];
  readonly claims: readonly ToldClaim[];
  readonly allowedActions: readonly AllowedAction[];
  /** What happens next for the viewer's party: one sentence, one button, one date, one person; null for staff. */
  readonly next: NextStep | null;
  /** Whom to call. */
  readonly contacts: readonly Contact[];
  readonly clocks: readonly ExplainedClock[];
  readonly timeline: readonly TimelineEntry[];
  /**
   * Number of the newest event this answer is sure to hold: the live line is asked for what came after it. Of those on
   * the timeline, so that nobody can tell from it that something else has happened.
   */
  readonly seq: number;
}
