/** The part `settlements` of a dispute: an outline for some, words and performance for those who may read them. */
import type { CalendarDay } from '#kernel';
import type { ActKind, ActWay, Step } from '../domain/acts.js';
import type { SettlementForm } from '../persistence/settlement.entity.js';
import type { StoredTerm } from './term-vault.js';

export interface ToldAct {
  readonly kind: ActKind;
  /** A party's id, `mediator` or `seal`. */
  readonly whose: string;
  readonly how: ActWay;
  /** The draft it was made on; only acts on the present draft count. */
  readonly draft: number;
  readonly at: Date;
}

export interface ToldWords {
  readonly bodyKind: string;
  /** Steps after which the agreement takes effect, by the rule of the body's family. */
  readonly effectNeeds: readonly string[];
  readonly effectBasis: string;
  readonly claimIds: readonly string[];
  /** Everybody who is to be bound. */
  readonly partyIds: readonly string[];
  /** Of the words as they are signed; null before they are opened for signature. */
  readonly digest: string | null;
  /** Signed by hand and in person. */
  readonly statusMatter: boolean;
  readonly replaces: string | null;
  /** While it is signed: steps not yet complete. */
  readonly missing: readonly Step[];
  readonly mainFacts: string | null;
  readonly terms: readonly StoredTerm[];
  readonly acts: readonly ToldAct[];
}

export interface ToldDuty {
  readonly id: string;
  readonly termId: string;
  readonly ordinal: number;
  readonly kind: string;
  readonly state: string;
  /** Null: everybody who signed. */
  readonly payerPartyId: string | null;
  readonly payeePartyId: string | null;
  readonly amountFen: number | null;
  /** The day that counts. */
  readonly dueDate: CalendarDay | null;
  /** The day as it was agreed. */
  readonly agreedDate: CalendarDay | null;
  readonly reportedAt: Date | null;
  readonly confirmedAt: Date | null;
  readonly defaultedAt: Date | null;
  readonly proofNote: string | null;
}

export interface ToldPerformance {
  readonly state: string;
  readonly enforceable: boolean;
  readonly items: readonly ToldDuty[];
}

export interface ToldSettlement extends Partial<ToldWords> {
  readonly id: string;
  readonly ordinal: number;
  readonly form: SettlementForm;
  readonly state: string;
  readonly draft: number;
  readonly effectiveAt: Date | null;
  readonly voidReason: string | null;
  readonly confirmable?: boolean;
  readonly notConfirmableWhy?: string | null;
  readonly performance?: ToldPerformance;
}
