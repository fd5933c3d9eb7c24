import { Injectable } from '@nestjs/common';
import { DisputeEntity, PoliciesInForce } from '#dispute';
import { Clock, SYSTEM } from '#kernel';
import { KeyStore } from '#platform/crypto';
import { CommittedReads, UnitOfWork } from '#platform/database';
import { AttemptEntity } from '../persistence/attempt.entity.js';
import { CaucusNoteEntity } from '../persistence/caucus-note.entity.js';
import { keyOf, streamOf } from './caucus-notes.js';

const AT_ONCE = 100;
const DAY_MS = 86_400_000;

/**
 * Private words are kept for as many days after their attempt as the court says (`caucus.keptDays`); then the key of the
 * compartment is destroyed. First the key, then the note of it: a process that is killed in between does it once more.
 */
@Injectable()
export class ShredNotes {
  constructor(
    private readonly reads: CommittedReads,
    private readonly units: UnitOfWork,
    private readonly policies: PoliciesInForce,
    private readonly keys: KeyStore,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<void> {
    for (const attemptId of await this.endedSince()) await this.setTerm(attemptId);
    for (const attemptId of await this.due()) await this.shred(attemptId);
  }

  /** Attempts with private words that are over, and of which nobody has said yet until when these are kept. */
  private endedSince(): Promise<string[]> {
    return this.attempts(
      `JOIN mediation_attempts a ON a.id = n.attempt_id
        WHERE n.shredded_at IS NULL AND n.shred_at IS NULL AND a.ended_at IS NOT NULL`,
    );
  }

  private due(): Promise<string[]> {
    return this.attempts('WHERE n.shredded_at IS NULL AND n.shred_at <= ?', [this.clock.now().toISOString()]);
  }

  private async attempts(which: string, params: readonly string[] = []): Promise<string[]> {
    const sql = `SELECT DISTINCT n.attempt_id AS id FROM caucus_notes n ${which} LIMIT ${AT_ONCE}`;
    return (await this.reads.select<{ id: string }>(sql, params)).map(({ id }) => id);
  }

  private async setTerm(attemptId: string): Promise<void> {
    await this.units.run(async (tx) => {
      const attempt = await tx.findOne(AttemptEntity, { id: attemptId });
      const dispute = attempt && (await tx.findOne(DisputeEntity, { id: attempt.disputeId }));
      if (!attempt?.endedAt || !dispute) return;
      const keptDays = (await this.policies.at(tx, dispute)).value('caucus.keptDays');
      const shredAt = new Date(attempt.endedAt.getTime() + keptDays * DAY_MS);
      tx.updateAny(CaucusNoteEntity, { attemptId, shredAt: null }, { shredAt });
    });
  }

  private async shred(attemptId: string): Promise<void> {
    const own = `${keyOf(attemptId)}.v`;
    for (const id of this.keys.ids().filter((one) => one.startsWith(own))) this.keys.destroy(id);
    await this.units.run(async (tx) => {
      await tx.lockStream(streamOf(attemptId));
      const left = { attemptId, shreddedAt: null };
      // Another process may have noted it meanwhile; the key is gone either way.
      const notes = (await tx.find(CaucusNoteEntity, left)).length;
      if (notes === 0) return;
      tx.updateAny(CaucusNoteEntity, left, { shreddedAt: tx.now });
      const subject = { type: 'attempt', id: attemptId };
      const fact = { stream: streamOf(attemptId), subject, visibility: 'mediator', actor: SYSTEM } as const;
      await tx.record({ ...fact, type: 'caucus.notes-destroyed', data: { attemptId, notes } });
    });
  }
}
