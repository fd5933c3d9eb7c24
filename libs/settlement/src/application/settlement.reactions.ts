import { Injectable } from '@nestjs/common';
import { DisputeStore, OpenThings, type DisputeWork } from '#dispute';
import { IN_THE_MAKING } from '../domain/settlement.machine.js';
import { BEING_PERFORMED } from '../domain/performance.machine.js';
import { AgreementEndings } from './agreement-endings.js';
import { KnownAttempts } from './known-attempts.js';
import { PerformanceBook } from './performance-book.js';
import { missingFrom } from '../domain/acts.js';
import { SettlementBook, type Agreement } from './settlement-book.js';
import { tellEnforceable } from './tell-enforceable.js';

/** What other rooms' facts mean for agreements in the making and for performance. */
@Injectable()
export class SettlementReactions {
  constructor(
    store: DisputeStore,
    open: OpenThings,
    attempts: KnownAttempts,
    private readonly book: SettlementBook,
    private readonly performances: PerformanceBook,
    private readonly endings: AgreementEndings,
  ) {
    attempts.listen(store);
    open.add((work) => this.countOpen(work));
    store.on('attempt.ended', (work, { attemptId, settled }) =>
      this.endings.where(work, settled ? 'REPLACED' : 'ATTEMPT_ENDED', (agreement) =>
        isUnsignedIn(agreement, attemptId),
      ),
    );
    store.on('attempt.party-left', (work, { partyId }) =>
      this.endings.where(work, 'PARTY_LEFT', ({ row }) => row.partyIds.includes(partyId)),
    );
    store.on('dispute.split', (work, { claimIds, partyIds }) =>
      this.endings.where(
        work,
        'PARTY_LEFT',
        ({ row }) =>
          row.claimIds.some((id) => claimIds.includes(id)) &&
          row.partyIds.some((id) => partyIds.includes(id)),
      ),
    );
    store.on('dispute.withdrawn', (work) =>
      work.dispute.state === 'closed'
        ? this.endings.where(work, 'ATTEMPT_ENDED', () => true)
        : Promise.resolve(),
    );
    store.on('confirmation.decided', (work, { settlementId, result }) =>
      result === 'VALID' ? this.makeEnforceable(work, settlementId) : Promise.resolve(),
    );
  }

  private async countOpen(work: DisputeWork): Promise<number> {
    const [rows, performances] = [
      await this.book.rows(work.tx, work.id),
      await this.performances.all(work.tx, work.id),
    ];
    return (
      rows.filter(({ state }) => IN_THE_MAKING.includes(state)).length +
      performances.filter(({ state }) => BEING_PERFORMED.includes(state)).length
    );
  }

  /** A ruling makes it enforceable by the ruling court (CPL 206; CPL-I 460). */
  private async makeEnforceable(work: DisputeWork, settlementId: string): Promise<void> {
    const { row, items } = await this.performances.of(work.tx, work.id, settlementId);
    this.performances.write(work, row, { enforceable: true });
    const agreement = await this.book.of(work.tx, work.id, settlementId);
    await tellEnforceable(work, agreement.row, items);
  }
}

/** What all parties have signed waits only for mediator or seal, and comes about although the term has run out. */
const isUnsignedIn = ({ row, acts }: Agreement, attemptId: string): boolean =>
  row.attemptId === attemptId &&
  row.replaces === null &&
  (row.state !== 'openForSignature' || missingFrom(row, acts, 'SIGNATURE').length > 0);
