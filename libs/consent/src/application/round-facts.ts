import { FINAL_PHASES, type DisputeView, type DisputeWork } from '#dispute';
import { refusedBy } from '#kernel';
import type { Reads } from '#platform/database';
import type { ConsentEvent } from '../domain/consent-round.machine.js';
import { consentRules } from '../domain/consent.rules.js';
import {
  isOver,
  latestDecision,
  NEEDED,
  SCOPES,
  stanceOf,
  tally,
  type Scope,
  type Stage,
  type Tally,
} from '../domain/tally.js';
import { ConsentRecordEntity } from '../persistence/consent-record.entity.js';
import { ConsentRoundEntity } from '../persistence/consent-round.entity.js';

/** What commands, reactions and lists of allowed actions ask of a round, read in one way. */
export async function currentRound(reads: Reads, disputeId: string): Promise<ConsentRoundEntity | undefined> {
  const [latest] = await reads.find(
    ConsentRoundEntity,
    { disputeId },
    { orderBy: { ordinal: 'desc' }, limit: 1 },
  );
  return latest;
}

/** @throws `workflow.refused` while nobody is being asked. */
export async function requireOpenRound(work: DisputeWork): Promise<ConsentRoundEntity> {
  const round = await currentRound(work.tx, work.id);
  const { id, basis, holds } = consentRules.roundIsOpen;
  if (round && holds({ round: round.state })) return round;
  throw refusedBy(id, basis);
}

export const recordsOf = (reads: Reads, disputeId: string): Promise<ConsentRecordEntity[]> =>
  reads.find(ConsentRecordEntity, { disputeId }, { orderBy: { ordinal: 'asc' } });

/** What this person has said yes to and not taken back: the needed questions in the present round, the others at large. */
export const givenBy = (
  round: Pick<ConsentRoundEntity, 'id'> | undefined,
  records: readonly ConsentRecordEntity[],
  partyId: string,
): readonly Scope[] =>
  SCOPES.filter((scope) => {
    const ofTheQuestion = records.filter(({ roundId }) => !NEEDED.includes(scope) || roundId === round?.id);
    return latestDecision(ofTheQuestion, partyId, scope) === 'GIVEN';
  });

/** Whether this person has now said yes to all that mediation needs, in the present round. */
export async function isWilling(work: DisputeWork, partyId: string): Promise<boolean> {
  const [round, records] = await Promise.all([currentRound(work.tx, work.id), recordsOf(work.tx, work.id)]);
  const inRound = records.filter(({ roundId }) => roundId === round?.id);
  return stanceOf(inRound, partyId) === 'GIVEN';
}

export interface PartyScope {
  readonly partyId: string;
  readonly scope: Scope;
}

/** What stands of what this person may speak for: a party of its own word, at the counter it may be anybody's. */
export function standingOf(
  { standings, parties, actor }: DisputeView,
  round: ConsentRoundEntity | undefined,
  records: readonly ConsentRecordEntity[],
): PartyScope[] {
  const own = standings.flatMap(({ partyId }) => partyId ?? []);
  const present = parties.filter(({ removed }) => !removed).map(({ id }) => id);
  const whose = actor.kind === 'party' ? present.filter((id) => own.includes(id)) : present;
  return whose.flatMap((partyId) => givenBy(round, records, partyId).map((scope) => ({ partyId, scope })));
}

/** Of that, what can still be taken back. */
export function toTakeBack(
  view: DisputeView,
  round: ConsentRoundEntity | undefined,
  records: readonly ConsentRecordEntity[],
): PartyScope[] {
  const final = FINAL_PHASES.includes(view.dispute.state);
  return standingOf(view, round, records).filter(({ scope }) => !isOver(scope, final));
}

/** Who has to have agreed before the round can end: without the respondents while a body is to ask them. */
export const stageOf = (round: Pick<ConsentRoundEntity, 'state' | 'respondentsByBody'>): Stage =>
  round.state === 'asking' && round.respondentsByBody ? 'applicants' : 'all';

export const tallyOf = (
  round: ConsentRoundEntity,
  parties: readonly { readonly id: string; readonly role: string }[],
  records: readonly ConsentRecordEntity[],
  alsoOutside: readonly string[] = [],
): Tally =>
  tally({
    parties,
    records: records.filter(({ roundId }) => roundId === round.id),
    stage: stageOf(round),
    outside: [...round.outside, ...alsoOutside],
  });

export function agreement(stage: Stage, found: Tally): ConsentEvent {
  const { missing, applicantsAgree, respondentsAgree } = found;
  const type = stage === 'applicants' ? 'APPLICANTS_AGREE' : 'ALL_AGREE';
  return { type, missing: missing.length, applicantsAgree, respondentsAgree };
}
