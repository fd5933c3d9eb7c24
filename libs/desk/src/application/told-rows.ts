/** A row of a list, as one person may see it. */
import type { PartyRole } from '#dispute';

export interface ListedParty {
  readonly role: PartyRole;
  /** Masked; of a legal person or organisation, its public name. */
  readonly name: string;
  /** The viewer is this party or acts for it. */
  readonly own: boolean;
}

export interface ListedClock {
  readonly code: string;
  readonly name: string;
  readonly dueAt: string;
  readonly dueDate: string | null;
  readonly basis: string;
  /** The last step of the count: until when, in words. */
  readonly sentence: string;
  /** What happens when it runs out. */
  readonly onExpiry: string;
  readonly provisional: boolean;
  readonly overdue: boolean;
}

export interface ListedHolder {
  readonly me: boolean;
  /** For staff. */
  readonly name: string | null;
  /** When the lease ends. */
  readonly until: string;
}

export interface ListedDispute {
  readonly id: string;
  readonly reference: string;
  readonly state: string;
  readonly version: number;
  readonly track: string | null;
  /** A working mark; null for parties. */
  readonly lane: string | null;
  readonly courtId: string;
  readonly cause: { readonly version: string; readonly code: string; readonly name: string };
  /** First sentence of what happened, where the viewer may read it. */
  readonly gist: string | null;
  readonly amountFen: number | null;
  /** Nobody, where the viewer may not know who is in it. */
  readonly parties: readonly ListedParty[];
  /** Risk flags that stand; null for whom they are not meant. */
  readonly flags: readonly string[] | null;
  readonly holder: ListedHolder | null;
  readonly body: { readonly id: string; readonly name: string } | null;
  readonly nearestClock: ListedClock | null;
  /** The seven days ran out and the complaint is not decided; only registering remains. */
  readonly mustRegister: boolean;
  readonly phaseSince: string;
  readonly receivedAt: string;
  readonly submittedAt: string | null;
  /** The dispute this one was split off from. */
  readonly parentId: string | null;
}
