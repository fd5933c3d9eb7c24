import type { CalendarDay } from './calendar-day.js';
import type { Fen } from './money.js';

/** What people promise each other, as data: who owes what to whom, when, and what happens when it is not done. */
export const TERM_KINDS = ['PAY', 'ACT', 'STOP', 'APOLOGISE', 'RETURN', 'OTHER'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** `COURT_DECIDES` can be written down, so that it is refused by the rule that forbids it (TJ 8). */
export const DEFAULT_CLAUSES = ['NONE', 'PENALTY', 'ALL_DUE', 'COURT_DECIDES'] as const;
export type DefaultClause = (typeof DEFAULT_CLAUSES)[number];

export interface Instalment {
  readonly dueDate: string;
  readonly amountFen: Fen;
}

/** One promise. `payer` is who has to do it, also where nothing is paid; `payee` is who may ask for it. */
export interface Term {
  readonly ordinal: number;
  readonly kind: TermKind;
  readonly claimIds: readonly string[];
  readonly payerPartyId: string | null;
  readonly payeePartyId: string | null;
  /** Stands in when the payer does not perform; bound by an own signature only (TJ 9). */
  readonly guarantorPartyId: string | null;
  readonly amountFen: Fen | null;
  readonly dueDate: string | null;
  readonly instalments: readonly Instalment[];
  readonly onDefault: DefaultClause;
  readonly text: string;
  /** Bank account or other place of payment. */
  readonly account: string | null;
}

/** On whom a term lays a burden. */
export const burdened = (term: Term): readonly string[] =>
  [term.payerPartyId, term.guarantorPartyId].filter((id): id is string => id !== null);

/** Whom a term names at all. */
export const named = (term: Term): readonly string[] => [
  ...burdened(term),
  ...(term.payeePartyId === null ? [] : [term.payeePartyId]),
];

/** One thing to be done on one day: a payment in instalments is one duty per instalment. */
export interface Duty {
  readonly ordinal: number;
  readonly dueDate: CalendarDay | null;
  readonly amountFen: Fen | null;
}

export function dutiesOf(term: Term): Duty[] {
  if (term.instalments.length > 0)
    return term.instalments.map(({ dueDate, amountFen }, index) => ({
      ordinal: index + 1,
      dueDate: dueDate as CalendarDay,
      amountFen,
    }));
  return [{ ordinal: 1, dueDate: term.dueDate as CalendarDay | null, amountFen: term.amountFen }];
}

export interface ClaimedAmount {
  readonly id: string;
  readonly amountFen: Fen | null;
  readonly byPartyIds: readonly string[];
}

/** What a party owes and gives up under these terms: the amount an agent's authority has to reach (CPL 62). */
export function stakeOf(partyId: string, terms: readonly Term[], claims: readonly ClaimedAmount[]): Fen {
  const sum = (amounts: readonly (Fen | null)[]) => amounts.reduce<Fen>((all, one) => all + (one ?? 0), 0);
  const owes = sum(terms.filter((term) => burdened(term).includes(partyId)).map((term) => term.amountFen));
  const gets = sum(
    terms.filter(({ payeePartyId }) => payeePartyId === partyId).map((term) => term.amountFen),
  );
  const asked = sum(
    claims.filter(({ byPartyIds }) => byPartyIds.includes(partyId)).map(({ amountFen }) => amountFen),
  );
  return owes + Math.max(0, asked - gets);
}
