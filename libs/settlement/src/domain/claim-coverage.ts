/**
 * Which claims an agreement ends. A claim of several against several is settled only when every pair of asker and
 * asked is bound by one and the same agreement; otherwise it goes on between those who did not settle (TJ 14; ZT 19).
 */
export interface ClaimPeople {
  readonly id: string;
  readonly byPartyIds: readonly string[];
  readonly againstPartyIds: readonly string[];
}

export interface Covering {
  readonly claimIds: readonly string[];
  readonly partyIds: readonly string[];
}

export interface ClaimPair {
  readonly claimId: string;
  readonly by: string;
  readonly against: string;
}

/** `present` are the parties still in the dispute: a party removed by correction holds no claim open. */
export function pairsOf(claim: ClaimPeople, present: readonly string[]): ClaimPair[] {
  const here = (ids: readonly string[]) => ids.filter((id) => present.includes(id));
  return here(claim.byPartyIds).flatMap((by) =>
    here(claim.againstPartyIds).map((against) => ({ claimId: claim.id, by, against })),
  );
}

const covers = (agreement: Covering, { claimId, by, against }: ClaimPair): boolean =>
  agreement.claimIds.includes(claimId) &&
  agreement.partyIds.includes(by) &&
  agreement.partyIds.includes(against);

/** Settled: there is at least one pair, and each is covered by an agreement in force. */
export function isSettled(
  claim: ClaimPeople,
  inForce: readonly Covering[],
  present: readonly string[],
): boolean {
  const pairs = pairsOf(claim, present);
  return pairs.length > 0 && pairs.every((pair) => inForce.some((agreement) => covers(agreement, pair)));
}

/** Pairs two agreements would both decide; a second agreement on them has to say that it replaces the first. */
export function pairsInBoth(
  a: Covering,
  b: Covering,
  claims: readonly ClaimPeople[],
  present: readonly string[],
): ClaimPair[] {
  return claims
    .flatMap((claim) => pairsOf(claim, present))
    .filter((pair) => covers(a, pair) && covers(b, pair));
}
