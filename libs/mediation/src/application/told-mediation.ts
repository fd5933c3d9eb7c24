/** The part `mediation` of a dispute: what each viewer may know of attempts, sessions and records. */
import type { SessionKind } from '../domain/session.machine.js';
import type { Attendance } from '../persistence/session.entity.js';

export interface ToldAttempt {
  readonly id: string;
  readonly ordinal: number;
  readonly track: string;
  /** For parties `suspended` stands for every rest, whatever its cause. */
  readonly state: string;
  readonly partyIds: readonly string[];
  readonly bodyId: string | null;
  readonly openedAt: Date;
  readonly termStartedAt: Date | null;
  readonly extensionDays: number;
  /** Asked for and not decided yet; for those inside and the desk. */
  readonly moreTime?: ToldMoreTime;
  readonly endedAt: Date | null;
  /** Code of the set `end-code`. */
  readonly endCode: string | null;
  readonly endNote?: string;
}

export interface ToldMoreTime {
  readonly days: number;
  readonly askedAt: Date;
  /** Party → whether it agrees; who has not answered is not in it. */
  readonly answers: Readonly<Record<string, boolean>>;
}

export interface ToldAttendance {
  readonly partyId: string;
  readonly attendance: Attendance;
  readonly rightsReadAt: Date | null;
}

export interface ToldMinutes {
  readonly id: string;
  readonly draft: number;
  /** Parties who confirmed this draft. */
  readonly confirmedBy: readonly string[];
  readonly confirmedByAll: boolean;
  readonly draftedAt: Date;
  readonly words: string;
}

export interface ToldSession {
  readonly id: string;
  readonly attemptId: string;
  readonly kind: SessionKind;
  readonly partyIds: readonly string[];
  readonly startsAt: Date;
  readonly state: string;
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
  /** Code of the set `session-cancel`. */
  readonly cancelReason: string | null;
  /** For those who come. */
  readonly place?: string;
  /** Version of the notice of rights in force; send it along as `textVersion`. */
  readonly rightsTextVersion: string;
  readonly attendance: readonly ToldAttendance[];
  readonly minutes?: ToldMinutes;
}

export interface ToldFacts {
  readonly id: string;
  /** SHA-256 of the list as it is signed. */
  readonly digest: string;
  readonly state: 'proposed' | 'completed';
  readonly signedBy: readonly string[];
  readonly proposedAt: Date;
  readonly completedAt: Date | null;
  readonly facts: readonly string[];
}

export interface ToldConduct {
  readonly id: string;
  readonly partyId: string;
  /** Code of the set `conduct`. */
  readonly code: string;
  readonly notedAt: Date;
  readonly note?: string;
}

export interface ToldMediation {
  readonly attempts: readonly ToldAttempt[];
  readonly sessions: readonly ToldSession[];
  readonly undisputedFacts: readonly ToldFacts[];
  readonly conduct: readonly ToldConduct[];
}
