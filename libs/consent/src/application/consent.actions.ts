import { Injectable } from '@nestjs/common';
import {
  disputeMachine,
  DisputeSources,
  FINAL_PHASES,
  type ActionSource,
  type DisputeView,
  type OfferedAction,
} from '#dispute';
import { refusalBy, whyNot, type Refusal } from '#kernel';
import { consentMachine } from '../domain/consent-round.machine.js';
import { consentRules } from '../domain/consent.rules.js';
import { placing } from './conclude-round.js';
import { agreement, currentRound, recordsOf, stageOf, tallyOf } from './round-facts.js';
import type { ConsentRoundEntity } from '../persistence/consent-round.entity.js';

/** Which commands about consent are open now, and which rule keeps the others shut. */
@Injectable()
export class ConsentActions implements ActionSource {
  constructor(sources: DisputeSources) {
    sources.addActions(this);
  }

  async actions(view: DisputeView): Promise<readonly OfferedAction[]> {
    const { dispute, reads } = view;
    const round = await currentRound(reads, dispute.id);
    const state = round?.state;
    const open = refusalBy(consentRules.isStillOpen, { final: FINAL_PHASES.includes(dispute.state) });
    const asking = open ?? refusalBy(consentRules.roundIsOpen, { round: state });
    const retry =
      refusalBy(consentRules.claimantOrOfficer, retrierOf(view)) ??
      refusalBy(consentRules.trackIsKnown, dispute) ??
      whyNot(disputeMachine, dispute, { type: 'TRY_MEDIATION' });
    const offer = (action: string, path: string, refusal?: Refusal): OfferedAction => ({
      action: `consent.${action}`,
      method: 'POST',
      href: `/disputes/${dispute.id}/${path}`,
      refusal,
    });
    return [
      offer('ask', 'consents/asking', asking),
      offer('answer', 'consents', open),
      offer('withdraw', 'consents/withdrawal'),
      offer('unreachable', 'consents/unreachable', asking),
      offer('conclude', 'consents/conclusion', asking ?? (await this.conclusion(view, round))),
      offer('retry', 'mediation-retry', retry),
    ];
  }

  /** What would refuse an officer who ends the asking now, leaving out whoever does not want. */
  private async conclusion(
    { dispute, reads, parties }: DisputeView,
    round: ConsentRoundEntity | undefined,
  ): Promise<Refusal | undefined> {
    if (!round) return refusalBy(consentRules.roundIsOpen, { round: undefined });
    const present = parties.filter(({ removed }) => !removed);
    const records = await recordsOf(reads, dispute.id);
    const { unwilling } = tallyOf(round, present, records);
    const event = agreement(stageOf(round), tallyOf(round, present, records, unwilling));
    const spine = round.state === 'asking' ? whyNot(disputeMachine, dispute, placing(dispute)) : undefined;
    return whyNot(consentMachine, round, event) ?? spine;
  }
}

/** Who looks is who would try again: a claimant, or somebody at a desk. */
const retrierOf = ({ standings, parties, actor }: DisputeView) => ({
  byClaimant: parties.some(
    ({ id, role }) => role === 'APPLICANT' && standings.some(({ partyId }) => partyId === id),
  ),
  byStaff: actor.kind !== 'party',
});
