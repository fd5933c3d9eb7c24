/**
 * A named rule of law or procedure. Machines name rules as guards, so that every refusal can say which rule
 * refused, on which legal basis, and in which sentence (catalogue key `rules.<id>`).
 */
export interface Rule<Facts> {
  /** `room.rule-in-words`, stable. */
  readonly id: string;
  /** Short legal basis, e.g. `CPL 126; LA 8`, or `platform` where the rule is ours. */
  readonly basis: string;
  readonly holds: (facts: Facts) => boolean;
}

export const rule = <Facts>(id: string, basis: string, holds: (facts: Facts) => boolean): Rule<Facts> => ({
  id,
  basis,
  holds,
});

/** What the rule answers to these facts: nothing when it holds, else itself, for lists of allowed actions. */
export const refusalBy = <Facts>(
  { id, basis, holds }: Rule<Facts>,
  facts: Facts,
): { readonly rule: string; readonly basis: string } | undefined =>
  holds(facts) ? undefined : { rule: id, basis };
