import { Injectable } from '@nestjs/common';
import { FINAL_PHASES, noSuchParty, type DisputeWork } from '#dispute';
import { consentRules } from '../domain/consent.rules.js';
import type { AskConsentDto } from '../http/consent.dto.js';
import { isNeeded } from './consent-journal.js';
import { currentRound } from './round-facts.js';

/** An officer puts the questions to people; how they reach them is the room delivery's work. */
@Injectable()
export class AskConsent {
  async execute(work: DisputeWork, { scopes, partyIds }: AskConsentDto): Promise<object> {
    work.require(consentRules.isStillOpen, { final: FINAL_PHASES.includes(work.dispute.state) });
    const round = await currentRound(work.tx, work.id);
    if (scopes.some(isNeeded)) work.require(consentRules.roundIsOpen, { round: round?.state });
    const known = new Set((await work.parties()).map(({ id }) => id));
    if (!partyIds.every((id) => known.has(id))) throw noSuchParty();
    for (const scope of scopes) await work.record('consent.asked', work.subject, { scope, partyIds });
    return { asked: partyIds.length };
  }
}
