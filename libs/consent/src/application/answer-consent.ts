import { Injectable } from '@nestjs/common';
import { FINAL_PHASES, type DisputeWork } from '#dispute';
import { consentRules } from '../domain/consent.rules.js';
import type { AnswerConsentDto, WithdrawConsentDto } from '../http/consent.dto.js';
import { isOver } from '../domain/tally.js';
import { RoundConclusion } from './conclude-round.js';
import { consentWords } from './consent-texts.js';
import { ConsentJournal, isNeeded } from './consent-journal.js';
import { currentRound, givenBy, isWilling, recordsOf } from './round-facts.js';

/** The present round, and whether this question stands answered with yes. */
async function hasGiven(work: DisputeWork, partyId: string, scope: AnswerConsentDto['scope']) {
  const [round, records] = await Promise.all([currentRound(work.tx, work.id), recordsOf(work.tx, work.id)]);
  return { round, given: givenBy(round, records, partyId).includes(scope) };
}

/** One person answers one question; what officers write down at the counter says how it was given (TY 11; ZS 4). */
@Injectable()
export class AnswerConsent {
  constructor(
    private readonly journal: ConsentJournal,
    private readonly conclusion: RoundConclusion,
  ) {}

  async execute(
    work: DisputeWork,
    input: AnswerConsentDto,
  ): Promise<{ recordId: string; concluded: boolean }> {
    const { partyId, scope, decision, textVersion, how } = input;
    const [{ round, given }] = await Promise.all([
      hasGiven(work, partyId, scope),
      work.actingFor(partyId, 'PROCEDURE'),
    ]);
    work.require(consentRules.isStillOpen, { final: FINAL_PHASES.includes(work.dispute.state) });
    work.require(consentRules.onlineIsOnesOwn, { byStaff: work.actor.kind !== 'party', how });
    const words = { textVersion, online: how === 'ONLINE', words: consentWords() };
    work.require(consentRules.wordsInForce, words);
    work.require(consentRules.answersAreTaken, { round: round?.state, needed: isNeeded(scope) });
    work.require(consentRules.givenIsTakenBack, { round: round?.state, given, decision });
    const recordId = await this.journal.add(work, round, input);
    await work.record(
      decision === 'GIVEN' ? 'consent.given' : 'consent.refused',
      { type: 'consent', id: recordId },
      { partyId, scope, textVersion, how, willing: isNeeded(scope) && (await isWilling(work, partyId)) },
      { onBehalfOf: partyId, visibility: `side:${partyId}` },
    );
    return { recordId, concluded: isNeeded(scope) && (await this.conclusion.tryConclude(work)) };
  }
}

/** Takes a consent back: at any time, without a reason, without harm (TY 26; PIPL 15). */
@Injectable()
export class WithdrawConsent {
  constructor(
    private readonly journal: ConsentJournal,
    private readonly conclusion: RoundConclusion,
  ) {}

  async execute(work: DisputeWork, { partyId, scope }: WithdrawConsentDto): Promise<{ recordId: string }> {
    await work.actingFor(partyId, 'PROCEDURE');
    const { round, given } = await hasGiven(work, partyId, scope);
    work.require(consentRules.isStillOpen, {
      final: isOver(scope, FINAL_PHASES.includes(work.dispute.state)),
    });
    work.require(consentRules.wasGiven, { given });
    const recordId = await this.journal.add(work, round, { partyId, scope, decision: 'WITHDRAWN' });
    await work.record(
      'consent.withdrawn',
      { type: 'consent', id: recordId },
      { partyId, scope },
      { onBehalfOf: partyId, visibility: `side:${partyId}` },
    );
    if (isNeeded(scope)) await this.conclusion.tryConclude(work);
    return { recordId };
  }
}
