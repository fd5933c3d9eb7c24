/** One way of suggesting for bodies and mediators: who is left out by a rule, and who is left, ranked with reasons. */
import type { Rule } from '#kernel';
import {
  capacityReason,
  inOrder,
  languagesReason,
  reason,
  regionReason,
  specialtyReason,
  sum,
  type Suggestion,
  type SuggestionReason,
} from './suggestion.js';

/** What bodies and mediators are alike asked for. */
export interface Wanted {
  readonly field: string | undefined;
  readonly specialties: readonly string[];
  readonly region: string;
  readonly languages: readonly string[];
  /** All parties chose it together. */
  readonly jointChoice?: string;
}

/** What bodies and mediators alike bring along. */
export interface Offering {
  readonly id: string;
  readonly fields: readonly string[];
  readonly specialties: readonly string[];
  /** Six-digit division code. */
  readonly region: string;
  readonly languages: readonly string[];
  readonly capacity: number;
  readonly openLoad: number;
}

const reasonsFor = (candidate: Offering, need: Wanted): SuggestionReason[] => [
  ...(need.jointChoice === candidate.id ? [reason('JOINT_CHOICE')] : []),
  ...(need.field !== undefined && candidate.fields.includes(need.field) ? [reason('FIELD')] : []),
  ...specialtyReason(need.specialties, candidate.specialties),
  ...regionReason(need.region, candidate.region),
  ...languagesReason(need.languages, candidate.languages),
  ...capacityReason(candidate.openLoad, candidate.capacity),
];

/** Everybody asked by the rules in their order; who is left is ranked, by what all bring and by what is `own` to the kind. */
export function suggest<T extends Offering>(
  need: Wanted,
  candidates: readonly T[],
  kind: {
    readonly refusing: (candidate: T) => Rule<never> | undefined;
    readonly own: (candidate: T) => readonly SuggestionReason[];
  },
): Suggestion<T> {
  const asked = candidates.map((candidate) => ({ candidate, refusal: kind.refusing(candidate) }));
  const ranked = asked.flatMap(({ candidate, refusal }) => {
    if (refusal) return [];
    const reasons = [...reasonsFor(candidate, need), ...kind.own(candidate)];
    return [{ candidate, points: sum(reasons), reasons }];
  });
  const excluded = asked.flatMap(({ candidate, refusal }) =>
    refusal ? [{ candidate, rule: refusal.id, basis: refusal.basis }] : [],
  );
  return { ranked: inOrder(ranked), excluded };
}
