import { burdened, type CalendarDay, named, type Term, tryCalendarDay } from '#kernel';

/**
 * What an agreement has to say before anybody may sign it (TY 24; PML 29; TJ 8, 9). Each check counts its faults,
 * so that the rule which refuses can be named and the mediator sees where.
 */
export interface ClauseFaults {
  /** Terms without somebody who owes, or payments without somebody who is owed. */
  readonly nobodyNamed: number;
  /** Payments whose instalments do not add up to the amount. */
  readonly sums: number;
  /** Days that do not exist, lie in the past, or do not rise. */
  readonly dates: number;
  /** "If you default, the court shall decide" (TJ 8). */
  readonly courtDecides: number;
  /** Burdens on somebody who is not to sign (CPL-I 150; TJ 9). */
  readonly burdensOnAbsent: number;
  /** Claims of which no term, and no signer of either side, is there. */
  readonly claimsWithoutBothSides: number;
}

export interface ClaimSides {
  readonly id: string;
  readonly byPartyIds: readonly string[];
  readonly againstPartyIds: readonly string[];
}

export interface ClausesInQuestion {
  readonly terms: readonly Term[];
  readonly partyIds: readonly string[];
  readonly claims: readonly ClaimSides[];
  readonly today: CalendarDay;
}

export function clauseFaults({ terms, partyIds, claims, today }: ClausesInQuestion): ClauseFaults {
  const signs = (id: string): boolean => partyIds.includes(id);
  const count = (faulty: (term: Term) => boolean): number => terms.filter(faulty).length;
  return {
    nobodyNamed: terms.length === 0 ? 1 : count((term) => !someoneIsNamed(term)),
    sums: count((term) => !addsUp(term)),
    dates: count((term) => !datesHold(term, today)),
    courtDecides: count((term) => term.onDefault === 'COURT_DECIDES' || asksCourtToDecide(term.text)),
    burdensOnAbsent: count((term) => !burdened(term).every(signs)),
    claimsWithoutBothSides: claims.filter(
      (claim) => !claim.byPartyIds.some(signs) || !claim.againstPartyIds.some(signs),
    ).length,
  };
}

function someoneIsNamed(term: Term): boolean {
  const people = named(term);
  if (new Set(people).size !== people.length) return false;
  if (term.kind === 'OTHER') return true;
  if (term.payerPartyId === null) return false;
  return term.kind !== 'PAY' || (term.payeePartyId !== null && term.amountFen !== null && term.amountFen > 0);
}

function addsUp({ instalments, amountFen }: Term): boolean {
  if (instalments.length === 0) return true;
  return instalments.reduce((sum, { amountFen: part }) => sum + part, 0) === amountFen;
}

/** Payments need a day; every day is real, not over, and instalments follow one another. */
function datesHold(term: Term, today: CalendarDay): boolean {
  const days = term.instalments.length > 0 ? term.instalments.map(({ dueDate }) => dueDate) : [term.dueDate];
  if (term.kind !== 'PAY' && days.length === 1 && days[0] === null) return true;
  return days.every((day, index) => {
    if (day === null || tryCalendarDay(day) === undefined || day < today) return false;
    const before = days[index - 1];
    return before == null || before < day;
  });
}

const COURT_SHALL_DECIDE =
  /(?:请求|申请|由|要求)[^。；;，,]{0,12}法院[^。；;，,]{0,10}(?:裁判|判决|裁决)|court (?:shall|may|will) (?:decide|judge|try)/iu;

/** Words to the effect of TJ 8; the structured choice is the sure way, this catches what was typed instead. */
export const asksCourtToDecide = (text: string): boolean => COURT_SHALL_DECIDE.test(text);
