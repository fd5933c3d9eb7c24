/**
 * Acts towards an agreement: acceptances, signatures, seal, receipts. An act counts only for the draft it was made
 * on, so a revision voids everything before it; a signature also names the digest of what was read.
 */
export const ACT_KINDS = [
  'ACCEPTANCE',
  'SIGNATURE',
  'MEDIATOR_SIGNATURE',
  'SEAL',
  'RECEIPT',
  'REFUSAL',
  'SPOKEN_WORD',
] as const;
export type ActKind = (typeof ACT_KINDS)[number];

/** How a party's act was taken: by its own account, or noted by staff who saw it on paper. */
export const ACT_WAYS = ['ONLINE', 'ON_SITE', 'WITNESSED'] as const;
export type ActWay = (typeof ACT_WAYS)[number];

export const MEDIATOR = 'mediator';
export const SEAL = 'seal';

export interface Act {
  readonly kind: ActKind;
  /** A party's id, `mediator` or `seal`. */
  readonly whose: string;
  readonly draft: number;
  readonly digest: string | null;
  readonly at: Date;
}

export interface AgreementInAct {
  readonly draft: number;
  readonly digest: string | null;
  readonly partyIds: readonly string[];
}

/** Steps of the rules of effect (see the roster's families of mediation). */
export type Step = 'allParties' | 'mediator' | 'seal' | 'receivedByAll';

/** Acts on what stands now: this draft, and where something was frozen, these very words. */
export function actsThatCount(agreement: AgreementInAct, acts: readonly Act[]): Act[] {
  return acts.filter(
    (act) =>
      act.draft === agreement.draft &&
      (act.kind === 'ACCEPTANCE' || act.kind === 'SPOKEN_WORD' || act.digest === agreement.digest),
  );
}

export const hasActed = (
  agreement: AgreementInAct,
  acts: readonly Act[],
  kind: ActKind,
  whose: string,
): boolean => actsThatCount(agreement, acts).some((act) => act.kind === kind && act.whose === whose);

/** Parties who have not yet done this act on the present draft. */
export const missingFrom = (
  agreement: AgreementInAct,
  acts: readonly Act[],
  kind: ActKind,
): readonly string[] => agreement.partyIds.filter((id) => !hasActed(agreement, acts, kind, id));

/** When each step was complete: the last of the acts it consists of. */
export function stepsTaken(agreement: AgreementInAct, acts: readonly Act[]): Partial<Record<Step, Date>> {
  const counting = actsThatCount(agreement, acts);
  const lastOf = (kind: ActKind, whose: readonly string[]): Date | undefined => {
    const found = whose.map((one) => counting.find((act) => act.kind === kind && act.whose === one)?.at);
    if (found.length === 0 || found.some((at) => at === undefined)) return undefined;
    return new Date(Math.max(...found.map((at) => at?.getTime() ?? 0)));
  };
  const steps: [Step, Date | undefined][] = [
    ['allParties', lastOf('SIGNATURE', agreement.partyIds)],
    ['mediator', lastOf('MEDIATOR_SIGNATURE', [MEDIATOR])],
    ['seal', lastOf('SEAL', [SEAL])],
    ['receivedByAll', lastOf('RECEIPT', agreement.partyIds)],
  ];
  return Object.fromEntries(steps.filter(([, at]) => at !== undefined));
}

/** Whatever a family's rule asks for, nobody is bound who did not sign: the parties' signatures are always needed. */
export const stepsNeeded = (needs: readonly Step[]): readonly Step[] => [
  ...new Set<Step>(['allParties', ...needs]),
];

export const stepsMissing = (needs: readonly Step[], taken: Partial<Record<Step, Date>>): readonly Step[] =>
  stepsNeeded(needs).filter((step) => taken[step] === undefined);
