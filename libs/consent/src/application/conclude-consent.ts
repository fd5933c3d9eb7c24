import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { refusedBy } from '#kernel';
import { consentRules, roundRules } from '../domain/consent.rules.js';
import { noRound } from '../domain/consent.errors.js';
import type { ConcludeConsentDto } from '../http/consent.dto.js';
import { placing, RoundConclusion } from './conclude-round.js';
import { currentRound, recordsOf, tallyOf } from './round-facts.js';

/** An officer ends the asking: everyone has agreed, or those who agree go on without those who do not. */
@Injectable()
export class ConcludeConsent {
  constructor(private readonly conclusion: RoundConclusion) {}

  async execute(work: DisputeWork, { proceedWithout = [] }: ConcludeConsentDto): Promise<object> {
    const round = await currentRound(work.tx, work.id);
    if (!round) throw noRound();
    work.require(consentRules.roundIsOpen, { round: round.state });
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
