import type { ClaimItemEntity, DisputeWork } from '#dispute';
import { named, type Refusal, refusalBy, refusedBy, type Term } from '#kernel';
import { pairsInBoth } from '../domain/claim-coverage.js';
import { notAClaim, notAParty } from '../domain/settlement.errors.js';
import { draftRules, type DraftFacts } from '../domain/settlement.rules.js';
import type { SettlementAttemptEntity } from '../persistence/settlement-attempt.entity.js';
import type { SettlementEntity, SettlementForm } from '../persistence/settlement.entity.js';

/** What the mediator writes down; ids of parties and claims are of this dispute. */
export interface DraftInput {
  readonly claimIds: readonly string[];
  readonly partyIds: readonly string[];
  readonly form: SettlementForm;
  readonly mainFacts?: string;
  readonly replaces?: string;
  readonly terms: readonly Term[];
}

/** Checks shared by a first draft and its revisions: everybody and everything named belongs to this dispute. */
export async function requireKnown(
  work: DisputeWork,
  input: Omit<DraftInput, 'form'>,
): Promise<ClaimItemEntity[]> {
  const parties = new Set((await work.parties()).map(({ id }) => id));
  const claims = await work.claims();
  const chosen = claims.filter(({ id }) => input.claimIds.includes(id));
  if (chosen.length !== input.claimIds.length) throw notAClaim('claimIds');
  if (!input.partyIds.every((id) => parties.has(id))) throw notAParty('partyIds');
  input.terms.forEach((term, index) => {
    if (!named(term).every((id) => parties.has(id))) throw notAParty(`terms[${index}]`);
    if (!term.claimIds.every((id) => input.claimIds.includes(id)))
      throw notAClaim(`terms[${index}].claimIds`);
  });
  return chosen;
}

/** Words of an agreement are written while people talk or sign, and when one in force is replaced. */
const WRITTEN_IN: readonly string[] = ['mediating', 'settling', 'performing'];

/** Which rule keeps a draft out of this phase; the same for the command and for `allowedActions`. */
export const whyNotDraftedIn = (phase: string): Refusal | undefined =>
  WRITTEN_IN.includes(phase) ? undefined : { rule: 'dispute.not-in-this-state', basis: 'platform' };

/** What keeps any words from being written down now, whoever and whatever they are about. */
export function whyNothingIsDrafted(
  attempt: SettlementAttemptEntity | undefined,
  claims: readonly ClaimItemEntity[],
  rows: readonly SettlementEntity[],
): Refusal | undefined {
  const replaceable = rows.filter(({ state }) => state === 'effective').flatMap(({ claimIds }) => claimIds);
  const free = claims.filter(
    ({ id, state }) => state === 'OPEN' || (state === 'SETTLED' && replaceable.includes(id)),
  );
  const facts: DraftFacts = {
    ...{ attemptKnown: attempt?.bodyKind != null, resting: attempt?.resting === true },
    ...{ claims: free.length, claimsNotOpen: 0, partiesOutside: 0, pairsAlreadySettled: 0 },
    replacesInForce: true,
  };
  for (const rule of Object.values(draftRules)) {
    const refusal = refusalBy(rule, facts);
    if (refusal) return refusal;
  }
  return undefined;
}

/** @throws `workflow.refused` in phases in which nothing can be agreed. */
export function requirePhase({ dispute }: DisputeWork): void {
  const refusal = whyNotDraftedIn(dispute.state);
  if (refusal) throw refusedBy(refusal.rule, refusal.basis);
}

/** @throws `workflow.refused` while nobody mediates yet: there is no family whose rule could apply. */
export function requireAttempt(found: SettlementAttemptEntity | undefined): SettlementAttemptEntity {
  if (found?.bodyKind != null) return found;
  throw refusedBy(draftRules.attemptIsKnown.id, draftRules.attemptIsKnown.basis);
}

export interface KnownAtDraft {
  readonly claims: readonly ClaimItemEntity[];
  readonly rows: readonly SettlementEntity[];
  /** The agreement in force that is to be replaced. */
  readonly replaced: SettlementEntity | undefined;
  readonly attempt: SettlementAttemptEntity;
}

/** @throws `workflow.refused` naming the rule: claims still open, people inside, nothing settled twice. */
export async function requireDraftable(
  work: DisputeWork,
  input: Pick<DraftInput, 'partyIds' | 'claimIds' | 'replaces'>,
  { claims, rows, replaced, attempt }: KnownAtDraft,
): Promise<void> {
  const present = (await work.parties()).map(({ id }) => id);
  const others = rows.filter(({ state, id }) => state === 'effective' && id !== replaced?.id);
  const free = ({ id, state }: ClaimItemEntity): boolean =>
    state === 'OPEN' || (state === 'SETTLED' && replaced?.claimIds.includes(id) === true);
  const facts: DraftFacts = {
    attemptKnown: true,
    resting: attempt.resting,
    claims: claims.length,
    claimsNotOpen: claims.filter((claim) => !free(claim)).length,
    partiesOutside: input.partyIds.filter((id) => !attempt.partyIds.includes(id)).length,
    pairsAlreadySettled: others.flatMap((other) => pairsInBoth(other, input, claims, present)).length,
    replacesInForce: input.replaces === undefined || replaced?.state === 'effective',
  };
  for (const rule of Object.values(draftRules)) work.require(rule, facts);
}
