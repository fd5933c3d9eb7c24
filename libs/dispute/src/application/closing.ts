import { Injectable } from '@nestjs/common';
import type { DisputeWork } from './dispute-work.js';
import { OpenThings } from './open-things.js';

/** Why a dispute was closed; catalogue `codes.closed-why.<CODE>`. */
export type ClosedWhy =
  | 'PERFORMED'
  | 'WITHDRAWN'
  | 'WITH_COURT'
  | 'HANDED_OVER'
  | 'SPLIT_AWAY'
  | 'ENFORCEMENT_SOUGHT'
  | 'LEFT_BY_APPLICANT';

/** Exits that take the open claims along: another body or the court has them now. */
const TAKES_CLAIMS_ALONG: ReadonlySet<ClosedWhy> = new Set([
  'WITH_COURT',
  'HANDED_OVER',
  'LEFT_BY_APPLICANT',
]);

/**
 * The one rule by which a dispute closes: every claim is settled and performed, withdrawn, handed over or before
 * the court, and no aggregate is open.
 */
@Injectable()
export class Closing {
  constructor(private readonly open: OpenThings) {}

  /** How many things are undone if the dispute were closed for this reason now. */
  async undone(work: DisputeWork, why: ClosedWhy): Promise<number> {
    const claims = TAKES_CLAIMS_ALONG.has(why) ? [] : await work.claims();
    const openClaims = claims.filter(({ state }) => state === 'OPEN').length;
    return openClaims + (await this.open.count(work));
  }

  /** Closes when nothing is undone and the phase allows it; tells whether it did. */
  async closeWhenDone(work: DisputeWork, why: ClosedWhy): Promise<boolean> {
    const event = { type: 'CLOSE', undone: await this.undone(work, why) } as const;
    if (work.whyNotMove(event)) return false;
    await work.move(event, why);
    await markClosed(work, why);
    return true;
  }
}

/** Writes down that and why it closed; the phase has moved already. */
export async function markClosed(work: DisputeWork, why: ClosedWhy): Promise<void> {
  work.dispute.closedAt = work.tx.now;
  work.dispute.closedWhy = why;
  work.dispute.heldBy = null;
  work.dispute.heldUntil = null;
  await work.record('dispute.closed', work.subject, { why });
}
