import { Injectable } from '@nestjs/common';
import { DisputeSources, type DisputeView, type SectionSource } from '#dispute';
import type { ReferralEntity } from '../persistence/referral.entity.js';
import { isOwnBody } from './own-body.js';
import { placementFacts } from './placement-facts.js';
import { ReferralStore } from './referral-store.js';

/** Those of the court who place matters and answer for how they are placed. */
const PLACERS: readonly string[] = ['DIVERSION_OFFICER', 'COURT_LEADER'];
/** A party is told which body has its matter, not which bodies did not want it. */
const TOLD_TO_PARTIES: readonly string[] = ['offered', 'accepted', 'returned', 'finished'];

export interface ToldReferral {
  readonly id: string;
  readonly attemptId: string;
  readonly bodyId: string;
  /** 1, 2, 3 … within the attempt. */
  readonly hop: number;
  readonly state: string;
  readonly chosenBy: 'OFFICER' | 'PARTIES';
  readonly offeredAt: Date;
  readonly acceptedAt: Date | null;
  readonly acceptedHow: 'PLATFORM' | 'PAPERS' | null;
  readonly reasonCode?: string;
  readonly note?: string | undefined;
  readonly endedAt?: Date | null;
  readonly endedWhy?: string | null;
  readonly endedNote?: string | undefined;
}

export interface ToldReferrals {
  readonly items: readonly ToldReferral[];
  /** The body all parties inside would like. */
  readonly jointChoice: string | null;
  /** Offers left in this attempt; for those who place. */
  readonly hopsLeft?: number;
}

/** The part `referrals` of a dispute: to whom it was offered and what became of it. */
@Injectable()
export class ReferralSection implements SectionSource {
  readonly section = 'referrals';

  constructor(
    sources: DisputeSources,
    private readonly referrals: ReferralStore,
  ) {
    sources.addSection(this);
  }

  async read(view: DisputeView): Promise<ToldReferrals> {
    const { referrals, hopsLeft, jointChoice, placement } = await placementFacts(view.reads, view.dispute.id);
    const places = view.standings.some(({ code }) => PLACERS.includes(code));
    const items = referrals.flatMap((row) => this.told(view, row, places));
    return { items, jointChoice: jointChoice ?? null, ...(places && placement ? { hopsLeft } : {}) };
  }

  private told(view: DisputeView, row: ReferralEntity, places: boolean): ToldReferral[] {
    const own = isOwnBody(view.standings, row);
    const clerkOfAnother = !own && view.standings.every(({ code }) => code === 'BODY_CLERK');
    if (clerkOfAnother || (!places && !own && !TOLD_TO_PARTIES.includes(row.state))) return [];
    const { id, attemptId, bodyId, hop, state, chosenBy, offeredAt, acceptedAt, acceptedHow } = row;
    const open = { id, attemptId, bodyId, hop, state, chosenBy, offeredAt, acceptedAt, acceptedHow };
    if (!places && !own) return [open];
    const [note, endedNote] = [this.referrals.words(row, 'note'), this.referrals.words(row, 'ended_note')];
    const { reasonCode, endedAt, endedWhy } = row;
    return [{ ...open, reasonCode, note, endedAt, endedWhy, endedNote }];
  }
}
