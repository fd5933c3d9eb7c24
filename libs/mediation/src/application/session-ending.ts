import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { AttendanceEntity, SessionEntity } from '../persistence/session.entity.js';
import { without } from './circumstances.js';
import { advanceSession, audienceOf, changeSession, sessionRef } from './session-store.js';

/** How sessions come to an end: closed with who came, or cancelled with the reason. */
@Injectable()
export class SessionEnding {
  async close(work: DisputeWork, row: SessionEntity): Promise<void> {
    advanceSession(work, row, { type: 'CLOSE' }, { closedAt: work.tx.now });
    await this.noteAbsent(work, row);
    await work.record('session.closed', sessionRef(row), { sessionId: row.id }, audienceOf(row));
  }

  async cancel(work: DisputeWork, row: SessionEntity, reasonCode: string): Promise<void> {
    advanceSession(work, row, { type: 'CANCEL' }, { cancelReason: reasonCode });
    const data = { sessionId: row.id, reasonCode };
    await work.record('session.cancelled', sessionRef(row), data, audienceOf(row));
  }

  /** The attempt is over: what was arranged does not take place, what is on comes to its end. */
  async endAll(work: DisputeWork, attemptId: string): Promise<void> {
    const rows = await work.tx.find(SessionEntity, { attemptId, state: ['scheduled', 'opened'] });
    for (const row of rows) {
      if (row.state === 'opened') await this.close(work, row);
      else await this.cancel(work, row, 'MEDIATION_ENDED');
    }
  }

  /** Who has left is expected nowhere any more, and so absent from nothing: no harm comes of leaving (TY 26). */
  async release(work: DisputeWork, attemptId: string, partyId: string): Promise<void> {
    const rows = await work.tx.find(SessionEntity, { attemptId, state: ['scheduled', 'opened'] });
    const sessionId = rows.map(({ id }) => id);
    const expected = await work.tx.find(AttendanceEntity, { sessionId, partyId, attendance: 'EXPECTED' });
    for (const row of rows.filter(({ id }) => expected.some((one) => one.sessionId === id)))
      if (row.partyIds.length === 1) await this.cancel(work, row, 'MEDIATION_ENDED');
      else changeSession(work, row, { partyIds: without(row.partyIds, partyId) });
    work.tx.remove(AttendanceEntity, { id: expected.map(({ id }) => id) });
  }

  private async noteAbsent(work: DisputeWork, row: SessionEntity): Promise<void> {
    const missing = await work.tx.find(AttendanceEntity, { sessionId: row.id, attendance: 'EXPECTED' });
    for (const one of missing) {
      const guard = { id: one.id, version: one.version };
      work.tx.update(AttendanceEntity, guard, { attendance: 'ABSENT', version: one.version + 1 });
      const data = { sessionId: row.id, partyId: one.partyId, attendance: 'ABSENT' };
      await work.record('session.attendance-noted', sessionRef(row), data, {
        visibility: `side:${one.partyId}`,
      });
    }
  }
}
