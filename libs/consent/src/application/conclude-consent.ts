import { Injectable } from '@nestjs/common';
import { FINAL_PHASES, type DisputeWork } from '#dispute';
import { refusedBy } from '#kernel';
import { consentRules, roundRules } from '../domain/consent.rules.js';
import type { ConcludeConsentDto } from '../http/consent.dto.js';
import { placing, RoundConclusion } from './conclude-round.js';
import { recordsOf, requireOpenRound, tallyOf } from './round-facts.js';

/** An officer ends the asking: everyone has agreed, or those who agree go on without those who do not. */
@Injectable()
export class ConcludeConsent {
  constructor(private readonly conclusion: RoundConclusion) {}

  async execute(work: DisputeWork, { proceedWithout = [] }: ConcludeConsentDto): Promise<object> {
    work.require(consentRules.isStillOpen, { final: FINAL_PHASES.includes(work.dispute.state) });
    const round = await requireOpenRound(work);
    const { unwilling } = tallyOf(round, await work.parties(), await recordsOf(work.tx, work.id));
    work.require(consentRules.onlyTheUnwillingStayOutside, { outside: proceedWithout, unwilling });
    if (!(await this.conclusion.tryConclude(work, proceedWithout))) throw this.whyNot(work, round.state);
    return { outside: proceedWithout };
  }

  /** Either somebody has not answered yet, or the complaint is not where the track needs it. */
  private whyNot(work: DisputeWork, state: string) {
    const spine = state === 'asking' ? work.whyNotMove(placing(work.dispute)) : undefined;
    const { id, basis } = roundRules.everyoneNeededAgrees;
    return spine ? refusedBy(spine.rule, spine.basis) : refusedBy(id, basis);
  }
}
