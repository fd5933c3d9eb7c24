import { Injectable } from '@nestjs/common';
import { DisputeSources, type ActionSource, type DisputeView, type OfferedAction } from '#dispute';
import { begin, refusalBy, whyNot, type Refusal } from '#kernel';
import { referralMachine } from '../domain/referral.machine.js';
import { placementRules } from '../domain/referral.rules.js';
import type { PlacementEntity } from '../persistence/placement.entity.js';
import type { ReferralEntity } from '../persistence/referral.entity.js';
import { acceptEvent } from './accept-referral.js';
import { offerEvent, placementFacts, type PlacementFacts } from './placement-facts.js';

/** Where the words will come with the act, the list supposes that they do. */
const IN_WORDS = { wordsNeeded: false, wordsGiven: true } as const;

/** Who left the attempt has no body to choose any more; at the counter it may be anybody inside. */
function chooses({ standings }: DisputeView, { partyIds }: PlacementEntity): boolean {
  const own = standings.flatMap(({ partyId }) => partyId ?? []);
  return own.length === 0 || own.some((id) => partyIds.includes(id));
}

/** Every command of this room with the rule that refuses it now. */
@Injectable()
export class ReferralActions implements ActionSource {
  constructor(sources: DisputeSources) {
    sources.addActions(this);
  }

  async actions(view: DisputeView): Promise<readonly OfferedAction[]> {
    const facts = await placementFacts(view.reads, view.dispute.id);
    if (!facts.placement) return [];
    const about = { hopsLeft: facts.hopsLeft, living: facts.living.length };
    const considering = refusalBy(placementRules.nobodyIsConsidering, about);
    const usedUp = refusalBy(placementRules.offersAreUsedUp, about) ?? considering;
    const post = (action: string, path: string, refusal?: Refusal): OfferedAction => ({
      action,
      method: 'POST',
      href: `/disputes/${view.dispute.id}/${path}`,
      refusal,
    });
    const offer = whyNot(referralMachine, begin(referralMachine).next, offerEvent(facts, view.dispute.state));
    return [
      ...(chooses(view, facts.placement) ? [post('referral.choose-body', 'body-choices', considering)] : []),
      post('referral.offer', 'referrals', offer),
      post('referral.grant-hops', 'referrals/hops', usedUp),
      post('referral.give-up', 'referrals/giving-up', usedUp),
      ...this.ofLiving(view, facts, post),
    ];
  }

  private ofLiving(
    view: DisputeView,
    facts: PlacementFacts,
    post: (action: string, path: string, refusal?: Refusal) => OfferedAction,
  ): OfferedAction[] {
    const ask = (row: ReferralEntity, event: Parameters<typeof whyNot<typeof referralMachine.machine>>[2]) =>
      whyNot(referralMachine, row, event);
    return facts.living.flatMap((row) => [
      post(
        'referral.accept',
        `referrals/${row.id}/acceptance`,
        ask(row, acceptEvent(row, view.now, 'PLATFORM')),
      ),
      post('referral.decline', `referrals/${row.id}/decline`, ask(row, { type: 'DECLINE', ...IN_WORDS })),
      post('referral.recall', `referrals/${row.id}/recall`, ask(row, { type: 'RECALL' })),
      post('referral.return', `referrals/${row.id}/return`, ask(row, { type: 'RETURN', ...IN_WORDS })),
    ]);
  }
}
