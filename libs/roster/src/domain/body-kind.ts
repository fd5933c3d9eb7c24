/** Families of mediation and what follows legally from each: who must sign before an agreement takes effect. */

export const bodyKinds = [
  'PEOPLES',
  'INDUSTRY',
  'COMMERCIAL',
  'ADMIN',
  'LABOUR',
  'LAWYER',
  'NOTARY',
  'ARBITRAL',
  'COURT_INVITED',
  'JUDICIAL',
] as const;
export type BodyKind = (typeof bodyKinds)[number];

/** What has to have happened. `receivedByAll`: the court's paper reached the last of them. */
export type EffectiveStep = 'allParties' | 'mediator' | 'seal' | 'receivedByAll';

export interface EffectiveRule {
  readonly needs: readonly EffectiveStep[];
  readonly basis: string;
  /** An agreement by word of mouth takes effect when reached and recorded; not every family knows one. */
  readonly oral?: { readonly basis: string };
}

/** The moment starts the thirty days for confirmation, so it is the last of the steps, never "the last click". */
export const EFFECTIVE_WHEN: Readonly<Record<BodyKind, EffectiveRule>> = {
  PEOPLES: { needs: ['allParties', 'mediator', 'seal'], basis: 'PML 29', oral: { basis: 'PML 30' } },
  INDUSTRY: { needs: ['allParties', 'mediator'], basis: 'PML 34; TY 24' },
  COMMERCIAL: { needs: ['allParties'], basis: 'CM; CC 490' },
  ADMIN: { needs: ['allParties'], basis: 'CC 490' },
  LABOUR: { needs: ['allParties', 'mediator', 'seal'], basis: 'LDMA 14' },
  LAWYER: { needs: ['allParties'], basis: 'CC 490; TY 24' },
  NOTARY: { needs: ['allParties'], basis: 'CC 490' },
  ARBITRAL: { needs: ['receivedByAll'], basis: 'AL 64' },
  COURT_INVITED: { needs: ['allParties'], basis: 'TY 24; ZT 19', oral: { basis: 'TY 23' } },
  JUDICIAL: { needs: ['receivedByAll'], basis: 'CPL-I 149' },
};

/**
 * An industry body is in law mostly a people's committee of its line (PML 34) and then follows that family; a
 * committee that a court invited keeps its own rule, because the later seal never shortens anyone's window.
 */
export function effectiveRule(kind: BodyKind, legalForm?: BodyKind): EffectiveRule {
  return EFFECTIVE_WHEN[kind === 'INDUSTRY' && legalForm ? legalForm : kind];
}

/** When the steps are all there, the last of them; `undefined` while one is missing. */
export function effectiveAt(
  rule: EffectiveRule,
  steps: Readonly<Partial<Record<EffectiveStep, Date>>>,
): Date | undefined {
  const moments = rule.needs.map((step) => steps[step]?.getTime());
  return moments.some((moment) => moment === undefined)
    ? undefined
    : new Date(Math.max(...moments.map((moment) => moment ?? 0)));
}

/** Free by law (PML 4; LDMA; administrative mediation): such a body cannot publish a tariff. */
export const mustBeFree = (kind: BodyKind): boolean =>
  ['PEOPLES', 'ADMIN', 'LABOUR', 'JUDICIAL'].includes(kind);
