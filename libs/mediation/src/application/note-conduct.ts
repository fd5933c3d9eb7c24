import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { newId } from '#kernel';
import { FieldCipher, sealedColumn } from '#platform/crypto';
import { recordRules } from '../domain/record.rules.js';
import { ConductNoteEntity } from '../persistence/record.entity.js';
import { requireAttempt } from './attempt-store.js';

export const conductAt = sealedColumn('conduct_notes', 'note');

/** A fact of conduct for the court (ZT 21); the party concerned sees it, the other side does not. */
@Injectable()
export class NoteConduct {
  constructor(private readonly cipher: FieldCipher) {}

  async execute(
    work: DisputeWork,
    noted: { readonly partyId: string; readonly code: string; readonly note?: string },
  ): Promise<{ noteId: string }> {
    const { partyId, code, note } = noted;
    const attempt = await requireAttempt(work);
    work.require(recordRules.isInside, { inside: attempt.partyIds, partyId });
    const id = newId();
    const row = Object.assign(new ConductNoteEntity(), {
      id,
      disputeId: work.id,
      attemptId: attempt.id,
      partyId,
      code,
      note: note === undefined ? null : this.cipher.encrypt(note, conductAt(id)),
      notedAt: work.tx.now,
    });
    work.tx.insert(ConductNoteEntity, row);
    const data = { partyId, code };
    await work.record('conduct.noted', { type: 'conduct-note', id }, data, { visibility: `side:${partyId}` });
    return { noteId: id };
  }
}
