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
import {
  agreement,
  currentRound,
  recordsOf,
  standingOf,
  stageOf,
  tallyOf,
  toTakeBack,
} from './round-facts.js';
import type { ConsentRecordEntity } from '../persistence/consent-record.entity.js';
import type { ConsentRoundEntity } from '../persistence/consent-round.entity.js';

/** Which commands about consent are open now, and which rule keeps the others shut. */
@Injectable()
export class ConsentActions implements ActionSource {
  constructor(sources: DisputeSources) {
    sources.addActions(this);
  }

  async actions(view: DisputeView): Promise<readonly OfferedAction[]> {
    const { dispute, reads } = view;
    const [round, records] = await Promise.all([
      currentRound(reads, dispute.id),
      recordsOf(reads, dispute.id),
    ]);
    const state = round?.state;
    const open = refusalBy(consentRules.isStillOpen, { final: FINAL_PHASES.includes(dispute.state) });
    const asking = open ?? refusalBy(consentRules.roundIsOpen, { round: state });
    const withdrawal = whyNothingToTakeBack(view, round, records);
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
      // Not only the two questions of a round: how to meet, to deliver, to record is asked while a matter is open.
      offer('answer', 'consents', open),
      offer('withdraw', 'consents/withdrawal', withdrawal),
      offer('unreachable', 'consents/unreachable', asking),
      offer('conclude', 'consents/conclusion', asking ?? conclusion(view, round, records)),
      offer('retry', 'mediation-retry', retry),
    ];
  }
}

/** Nothing was given, or what was given has done its work in a matter that is over. */
function whyNothingToTakeBack(
  view: DisputeView,
  round: ConsentRoundEntity | undefined,
  records: readonly ConsentRecordEntity[],
): Refusal | undefined {
  if (toTakeBack(view, round, records).length > 0) return undefined;
  const given = standingOf(view, round, records).length > 0;
  return refusalBy(consentRules.wasGiven, { given }) ?? refusalBy(consentRules.isStillOpen, { final: true });
}

/** What would refuse an officer who ends the asking now, leaving out whoever does not want. */
function conclusion(
  { dispute, parties }: DisputeView,
  round: ConsentRoundEntity | undefined,
  records: readonly ConsentRecordEntity[],
): Refusal | undefined {
  if (!round) return refusalBy(consentRules.roundIsOpen, { round: undefined });
  const present = parties.filter(({ removed }) => !removed);
  const { unwilling } = tallyOf(round, present, records);
  const event = agreement(stageOf(round), tallyOf(round, present, records, unwilling));
  const spine = round.state === 'asking' ? whyNot(disputeMachine, dispute, placing(dispute)) : undefined;
  return whyNot(consentMachine, round, event) ?? spine;
}

/** Who looks is who would try again: a claimant, or somebody at a desk. */
const retrierOf = ({ standings, parties, actor }: DisputeView) => ({
  byClaimant: parties.some(
    ({ id, role }) => role === 'APPLICANT' && standings.some(({ partyId }) => partyId === id),
  ),
  byStaff: actor.kind !== 'party',
});
