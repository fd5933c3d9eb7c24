/** What a suggestion is made of: coded reasons with points, and for those left out the rule that says so. */

export interface SuggestionReason {
  /** Sentence: `codes.match.<CODE>`. */
  readonly code: MatchCode;
  readonly points: number;
}

export type MatchCode =
  | 'JOINT_CHOICE'
  | 'FIELD'
  | 'SPECIALTY'
  | 'SAME_COUNTY'
  | 'SAME_CITY'
  | 'SAME_PROVINCE'
  | 'LANGUAGES'
  | 'CAPACITY'
  | 'FREE_OF_CHARGE'
  | 'FITTING_ORIGIN';

export interface Suggested<T> {
  readonly candidate: T;
  readonly points: number;
  readonly reasons: readonly SuggestionReason[];
}

export interface Excluded<T> {
  readonly candidate: T;
  readonly rule: string;
  readonly basis: string;
}

export interface Suggestion<T> {
  readonly ranked: readonly Suggested<T>[];
  readonly excluded: readonly Excluded<T>[];
}

/** Points of each reason. A joint choice outweighs everything else together: no order against it (ZT 10). */
export const POINTS: Readonly<Record<MatchCode, number>> = {
  JOINT_CHOICE: 200,
  FIELD: 60,
  SPECIALTY: 10,
  SAME_COUNTY: 20,
  SAME_CITY: 10,
  SAME_PROVINCE: 4,
  LANGUAGES: 15,
  CAPACITY: 15,
  FREE_OF_CHARGE: 5,
  FITTING_ORIGIN: 8,
};

/** Highest first; equals by lighter load, then by id, so the order does not depend on how rows came in. */
export function inOrder<T extends { readonly id: string; readonly openLoad: number }>(
  suggested: readonly Suggested<T>[],
): Suggested<T>[] {
  return [...suggested].sort(
    (a, b) =>
      b.points - a.points ||
      a.candidate.openLoad - b.candidate.openLoad ||
      (a.candidate.id < b.candidate.id ? -1 : 1),
  );
}

/** Nearness by division code: six digits name a county, four a city, two a province. */
export function regionReason(a: string, b: string): SuggestionReason[] {
  const code: MatchCode | undefined =
    a === b
      ? 'SAME_COUNTY'
      : a.slice(0, 4) === b.slice(0, 4)
        ? 'SAME_CITY'
        : a.slice(0, 2) === b.slice(0, 2)
          ? 'SAME_PROVINCE'
          : undefined;
  return code ? [reason(code)] : [];
}

export const reason = (code: MatchCode, points: number = POINTS[code]): SuggestionReason => ({
  code,
  points,
});

/** Whole points for the free share of what can be carried at once. */
export function capacityReason(openLoad: number, capacity: number): SuggestionReason[] {
  const free = capacity > 0 ? Math.max(0, capacity - openLoad) / capacity : 0;
  const points = Math.round(POINTS.CAPACITY * free);
  return points > 0 ? [reason('CAPACITY', points)] : [];
}

/** At most three specialties count, so a long list of them does not outweigh the field. */
export function specialtyReason(wanted: readonly string[], has: readonly string[]): SuggestionReason[] {
  const shared = wanted.filter((one) => has.includes(one)).length;
  return shared > 0 ? [reason('SPECIALTY', POINTS.SPECIALTY * Math.min(3, shared))] : [];
}

export const languagesReason = (wanted: readonly string[], has: readonly string[]): SuggestionReason[] =>
  wanted.length > 0 && wanted.every((one) => has.includes(one)) ? [reason('LANGUAGES')] : [];

export const sum = (reasons: readonly SuggestionReason[]): number =>
  reasons.reduce((total, { points }) => total + points, 0);
