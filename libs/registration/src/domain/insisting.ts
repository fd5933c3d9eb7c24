/**
 * What insisting on filing does (TY 21; ZT 21; OP25). It is possible in every phase; only the effect differs with the
 * track and with how far the complaint has come. Pure.
 */
export type InsistEffect = 'LODGE' | 'REGISTER' | 'RULE' | 'TO_TRIAL' | 'TO_JUDGE' | 'SUE';

export interface InsistFacts {
  readonly track: string | null;
  /** State of the latest complaint; undefined when there is none or it is over. */
  readonly complaint: string | undefined;
  /** An agreement binds: suing is possible, and the court will hold the parties to it (TY 25). */
  readonly effectiveSettlements: number;
}

export function effectOfInsisting({ track, complaint, effectiveSettlements }: InsistFacts): InsistEffect {
  if (complaint === 'registered') return track === 'IN_TRIAL' ? 'TO_JUDGE' : 'TO_TRIAL';
  if (complaint === 'correcting') return 'RULE';
  if (complaint !== undefined) return 'REGISTER';
  return effectiveSettlements > 0 ? 'SUE' : 'LODGE';
}

/** Told beside the answer; never a reason to refuse. */
export const warningOf = ({ effectiveSettlements }: InsistFacts): 'TY25' | undefined =>
  effectiveSettlements > 0 ? 'TY25' : undefined;

export interface ClaimOfSome {
  readonly id: string;
  readonly state: string;
  readonly byPartyIds: readonly string[];
}

const openOf = (claims: readonly ClaimOfSome[]): readonly ClaimOfSome[] =>
  claims.filter(({ state }) => state === 'OPEN');

/**
 * Only who asks can file (CPL 122): an applicant, and not one who has no open claim left while others have some. What the
 * others ask for is theirs to take to the court or to mediate about.
 */
export function isClaimant(
  party: { readonly id: string; readonly role: string },
  claims: readonly ClaimOfSome[],
): boolean {
  const open = openOf(claims);
  const asks = open.length === 0 || open.some(({ byPartyIds }) => byPartyIds.includes(party.id));
  return party.role === 'APPLICANT' && asks;
}

/**
 * The claims that go to the court by themselves when only some applicants insist: open claims that are theirs alone.
 * Nothing where everyone insists, or where claims are common and cannot be tried apart (CPL 55).
 */
export function claimsThatSplitOff(
  insisting: string,
  applicants: readonly string[],
  claims: readonly ClaimOfSome[],
): readonly string[] {
  if (applicants.every((id) => id === insisting)) return [];
  const open = openOf(claims);
  const theirs = open.filter(({ byPartyIds }) => byPartyIds.includes(insisting));
  const shared = theirs.some(({ byPartyIds }) => byPartyIds.length > 1);
  return shared || theirs.length === open.length ? [] : theirs.map(({ id }) => id);
}
