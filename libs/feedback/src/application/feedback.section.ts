import { Injectable } from '@nestjs/common';
import {
  DisputeSources,
  FINAL_PHASES,
  type ActionSource,
  type DisputeView,
  type OfferedAction,
  type SectionSource,
} from '#dispute';
import { refusalBy } from '#kernel';
import { ratingRules } from '../domain/rating.rules.js';
import { RatingEntity } from '../persistence/rating.entity.js';

/** Of ratings a dispute tells a person only their own part: whether they are asked, and whether they have answered. */
export interface ToldFeedback {
  readonly toRate: boolean;
  readonly rated: boolean;
}

/** The part `feedback` of a dispute, the same for everybody who is no party: nothing. */
@Injectable()
export class FeedbackSection implements SectionSource, ActionSource {
  readonly section = 'feedback';

  constructor(sources: DisputeSources) {
    sources.addSection(this);
    sources.addActions(this);
  }

  async read(view: DisputeView): Promise<ToldFeedback> {
    if (!isOwn(view)) return { toRate: false, rated: false };
    const rated = await this.hasRated(view);
    return { toRate: !rated && FINAL_PHASES.includes(view.dispute.state), rated };
  }

  async actions(view: DisputeView): Promise<readonly OfferedAction[]> {
    if (!isOwn(view)) return [];
    const { dispute } = view;
    const over = refusalBy(ratingRules.isOver, { final: FINAL_PHASES.includes(dispute.state) });
    const refusal = over ?? refusalBy(ratingRules.onlyOnce, { rated: await this.hasRated(view) });
    return [{ action: 'feedback.rate', method: 'POST', href: `/disputes/${dispute.id}/ratings`, refusal }];
  }

  private async hasRated({ reads, dispute, actor }: DisputeView): Promise<boolean> {
    const where = { disputeId: dispute.id, personId: actor.personId };
    return (await reads.findOne(RatingEntity, where)) !== undefined;
  }
}

const isOwn = ({ standings }: DisputeView): boolean =>
  standings.some(({ code, partyId }) => partyId !== undefined && code !== 'HELPER');
