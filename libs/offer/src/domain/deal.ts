/** Who is bound by which part of an offer, as its answers stand. Pure. */
import { named, type Term } from '#kernel';

export interface Answer {
  readonly partyId: string;
  readonly accepted: boolean;
}

export interface Deal {
  /** Null: the mediator's proposal 调解员建议方案, which binds only who accepts it. */
  readonly partyId: string | null;
  readonly toPartyIds: readonly string[];
  /** Holds only when everybody accepts; otherwise those who do settle among themselves and the rest stays open. */
  readonly needsAll: boolean;
  readonly terms: readonly Term[];
}

/** In the order in which they were asked. */
export function boundBy({ partyId, toPartyIds }: Deal, answers: readonly Answer[]): string[] {
  const accepted = toPartyIds.filter((id) => answers.some((one) => one.partyId === id && one.accepted));
  return partyId === null || accepted.length === 0 ? accepted : [partyId, ...accepted];
}

/** A term holds when everybody it names is bound; one that names nobody holds among all who are. */
export function bindingTerms(deal: Deal, answers: readonly Answer[]): Term[] {
  const bound = boundBy(deal, answers);
  if (bound.length < 2) return [];
  return deal.terms.filter((term) => named(term).every((id) => bound.includes(id)));
}

export type Standing = 'open' | 'agreed' | 'failed';

export function standingOf(deal: Deal, answers: readonly Answer[]): Standing {
  const declined = answers.some(({ accepted }) => !accepted);
  if (deal.needsAll && declined) return 'failed';
  if (answers.length < deal.toPartyIds.length) return 'open';
  return bindingTerms(deal, answers).length > 0 ? 'agreed' : 'failed';
}

/** What becomes of it when nobody can answer any more: some may have settled already. */
export const standsAtItsEnd = (deal: Deal, answers: readonly Answer[]): boolean =>
  !deal.needsAll && bindingTerms(deal, answers).length > 0;
