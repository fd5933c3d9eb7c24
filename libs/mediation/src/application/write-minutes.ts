import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { newId } from '#kernel';
import { FieldCipher, sealedColumn } from '#platform/crypto';
import { noSuchMinutes } from '../domain/mediation.errors.js';
import { recordRules } from '../domain/record.rules.js';
import { AttendanceEntity, MinutesEntity, type SessionEntity } from '../persistence/session.entity.js';
import { requireSession } from './session-store.js';

export const minutesAt = sealedColumn('minutes', 'words');

const minutesRef = ({ id }: MinutesEntity) => ({ type: 'minutes', id });

/** Parties who were there, also for a part of it; the minutes are theirs to confirm. */
async function tookPart(work: DisputeWork, sessionId: string): Promise<string[]> {
  const rows = await work.tx.find(AttendanceEntity, {
    sessionId,
    attendance: ['PRESENT', 'LATE', 'LEFT_EARLY'],
  });
  return rows.map(({ partyId }) => partyId);
}

/** Minutes are made at the time of the session; a new draft asks everyone again (ZT 22). */
@Injectable()
export class DraftMinutes {
  constructor(private readonly cipher: FieldCipher) {}

  async execute(
    work: DisputeWork,
    written: { readonly sessionId: string; readonly words: string },
  ): Promise<{ minutesId: string; draft: number }> {
    const session = await requireSession(work, written.sessionId);
    work.require(recordRules.isOpenRecord, session);
    work.require(recordRules.sessionWasHeld, session);
    const earlier = await work.tx.findOne(MinutesEntity, { sessionId: session.id });
    const row = earlier ?? this.fresh(work, session);
    if (earlier) work.require(recordRules.minutesAreStillADraft, earlier);
    const words = this.cipher.encrypt(written.words, minutesAt(row.id));
    const next = { words, draft: row.draft + 1, confirmedBy: [], draftedAt: work.tx.now };
    if (earlier) {
      const guard = { id: earlier.id, version: earlier.version };
      work.tx.update(MinutesEntity, guard, { ...next, version: earlier.version + 1 });
    } else work.tx.insert(MinutesEntity, Object.assign(row, next));
    const data = { minutesId: row.id, sessionId: session.id };
    await work.record('minutes.drafted', minutesRef(row), data);
    return { minutesId: row.id, draft: next.draft };
  }

  private fresh(work: DisputeWork, session: SessionEntity): MinutesEntity {
    return Object.assign(new MinutesEntity(), {
      id: newId(),
      disputeId: work.id,
      sessionId: session.id,
      draft: 0,
      confirmedBy: [],
      confirmedByAll: false,
      version: 1,
    });
  }
}

/** A party who took part confirms what was written down. */
@Injectable()
export class ConfirmMinutes {
  async execute(
    work: DisputeWork,
    confirmed: { readonly minutesId: string; readonly partyId: string; readonly draft: number },
  ): Promise<{ confirmedByAll: boolean }> {
    const { partyId } = confirmed;
    await work.actingFor(partyId, 'PROCEDURE');
    const row = await work.tx.findOne(MinutesEntity, { disputeId: work.id, id: confirmed.minutesId });
    if (!row) throw noSuchMinutes();
    work.require(recordRules.minutesAreStillADraft, row);
    work.require(recordRules.signsWhatWasRead, { digest: String(row.draft), read: String(confirmed.draft) });
    const there = await tookPart(work, row.sessionId);
    work.require(recordRules.tookPart, { tookPart: there.includes(partyId) });
    const confirmedBy = [...new Set([...row.confirmedBy, partyId])];
    const confirmedByAll = there.every((id) => confirmedBy.includes(id));
    const guard = { id: row.id, version: row.version };
    work.tx.update(MinutesEntity, guard, { confirmedBy, confirmedByAll, version: row.version + 1 });
    const data = { minutesId: row.id, partyId };
    await work.record('minutes.confirmed', minutesRef(row), data, { onBehalfOf: partyId });
    return { confirmedByAll };
  }
}
