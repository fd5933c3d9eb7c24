import { Injectable } from '@nestjs/common';
import type { DisputeStore, DisputeWork } from '#dispute';
import { RosterReader } from '#roster';
import { SettlementAttemptEntity } from '../persistence/settlement-attempt.entity.js';
import { SettlementEntity } from '../persistence/settlement.entity.js';

/** Keeps what this room needs to know of attempts: family of mediation, body, people inside. */
@Injectable()
export class KnownAttempts {
  constructor(private readonly roster: RosterReader) {}

  listen(store: DisputeStore): void {
    store.on('attempt.opened', (work, { attemptId, track, partyIds }) => {
      const row = { id: attemptId, disputeId: work.id, track, partyIds: [...partyIds] };
      const unknown = { bodyKind: null, bodyId: null, organisationId: null, resting: false, endedAt: null };
      work.tx.insert(SettlementAttemptEntity, Object.assign(new SettlementAttemptEntity(), row, unknown));
      return Promise.resolve();
    });
    store.on('attempt.term-started', (work, { attemptId, bodyKind, bodyId, organisationId }) =>
      this.change(work, attemptId, () => ({ bodyKind, bodyId, organisationId })),
    );
    // Another body took over while the term runs on: its family decides from here.
    store.on('referral.accepted', async (work, { attemptId, bodyId, organisationId }) => {
      const body = await this.roster.body(work.tx, bodyId);
      if (body) await this.change(work, attemptId, () => ({ bodyKind: body.kind, bodyId, organisationId }));
    });
    store.on('attempt.judge-led-started', (work, { attemptId }) =>
      this.change(work, attemptId, () => ({ bodyKind: 'JUDICIAL' })),
    );
    store.on('attempt.party-joined', (work, { attemptId, partyId }) =>
      this.change(work, attemptId, ({ partyIds }) => ({
        partyIds: [...partyIds.filter((id) => id !== partyId), partyId],
      })),
    );
    store.on('attempt.party-left', (work, { attemptId, partyId }) =>
      this.change(work, attemptId, ({ partyIds }) => ({ partyIds: partyIds.filter((id) => id !== partyId) })),
    );
    store.on('attempt.suspended', (work, { attemptId }) => this.rest(work, attemptId, true));
    store.on('attempt.resumed', (work, { attemptId }) => this.rest(work, attemptId, false));
    store.on('attempt.ended', (work, { attemptId }) =>
      this.change(work, attemptId, () => ({ endedAt: work.tx.now })),
    );
  }

  /** What was written under suspicion waits with the talks: nobody signs or seals it meanwhile. */
  private async rest(work: DisputeWork, attemptId: string, resting: boolean): Promise<void> {
    await this.change(work, attemptId, () => ({ resting }));
    work.tx.updateAny(SettlementEntity, { attemptId, disputeId: work.id }, { resting });
  }

  private async change(
    work: DisputeWork,
    attemptId: string,
    changes: (row: SettlementAttemptEntity) => Partial<SettlementAttemptEntity>,
  ): Promise<void> {
    const where = { id: attemptId, disputeId: work.id };
    const row = await work.tx.findOne(SettlementAttemptEntity, where);
    if (row) work.tx.updateAny(SettlementAttemptEntity, where, changes(row));
  }
}
