import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { twoSidesRemain } from '../domain/attempt.rules.js';
import type { AttemptEntity } from '../persistence/attempt.entity.js';
import { attemptRef, changeAttempt, livingAttempt } from './attempt-store.js';
import { withOne, without } from './circumstances.js';
import { EndAttempt } from './end-attempt.js';
import { agreeWithoutLeaver } from './extend-attempt.js';
import { SessionEnding } from './session-ending.js';

/** Who is inside an attempt follows consent: freely given, freely taken back, for oneself only (TY 11, 26). */
@Injectable()
export class FollowParties {
  constructor(
    private readonly ending: EndAttempt,
    private readonly sessions: SessionEnding,
  ) {}

  async join(work: DisputeWork, partyId: string): Promise<void> {
    // Most consents are given before anything could be joined.
    if (work.dispute.attemptId === null) return;
    const attempt = await livingAttempt(work.tx, work.id);
    if (!attempt || attempt.partyIds.includes(partyId)) return;
    changeAttempt(work, attempt, { partyIds: withOne(attempt.partyIds, partyId) });
    await work.record('attempt.party-joined', attemptRef(attempt), { attemptId: attempt.id, partyId });
  }

  /** For that party mediation is over at once; with nobody left on one side it is over for all. */
  async leave(work: DisputeWork, partyId: string, why: string): Promise<void> {
    const attempt = await livingAttempt(work.tx, work.id);
    if (!attempt?.partyIds.includes(partyId)) return;
    changeAttempt(work, attempt, { partyIds: without(attempt.partyIds, partyId) });
    await this.sessions.release(work, attempt.id, partyId);
    if (await this.bothSidesRemain(work, attempt)) {
      await work.record('attempt.party-left', attemptRef(attempt), { attemptId: attempt.id, partyId, why });
      await agreeWithoutLeaver(work, attempt);
      return;
    }
    await this.ending.end(work, attempt, { code: 'PARTY_REFUSED', byEvent: true });
  }

  private async bothSidesRemain(work: DisputeWork, attempt: AttemptEntity): Promise<boolean> {
    const parties = await work.parties();
    return twoSidesRemain(parties.filter(({ id }) => attempt.partyIds.includes(id)));
  }
}
