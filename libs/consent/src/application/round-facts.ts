import type { DisputeWork } from '#dispute';
import { refusedBy } from '#kernel';
import type { Reads } from '#platform/database';
import type { ConsentEvent } from '../domain/consent-round.machine.js';
import { consentRules } from '../domain/consent.rules.js';
import {
  latestDecision,
  NEEDED,
  SCOPES,
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
