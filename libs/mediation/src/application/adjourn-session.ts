import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { FieldCipher } from '#platform/crypto';
import { requireAttempt } from './attempt-store.js';
import { placeAt, ScheduleSession } from './schedule-session.js';
import { SessionEnding } from './session-ending.js';
import { requireSession } from './session-store.js';

/**
 * 休会: a meeting ends for today and goes on at another time, of the same kind and with the same people, as far as they are
 * still inside. In law each sitting is one of its own, with minutes of its own, and rights are told at each (TY 14, ZT 17).
 */
@Injectable()
export class AdjournSession {
  constructor(
    private readonly ending: SessionEnding,
    private readonly scheduling: ScheduleSession,
    private readonly cipher: FieldCipher,
  ) {}

  /** Answers the id of the meeting to come. */
  async execute(
    work: DisputeWork,
    { sessionId, startsAt }: { readonly sessionId: string; readonly startsAt: string },
  ): Promise<{ sessionId: string }> {
    const session = await requireSession(work, sessionId);
    const { kind, partyIds: invited, place: stored } = session;
    const { partyIds: inside } = await requireAttempt(work);
    const place = stored === null ? {} : { place: this.cipher.decrypt(stored, placeAt(session.id)) };
    await this.ending.close(work, session);
    const partyIds = invited.filter((id) => inside.includes(id));
    return this.scheduling.execute(work, { kind, partyIds, startsAt, ...place });
  }
}
