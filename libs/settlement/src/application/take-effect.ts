import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { newId } from '#kernel';
import { effectiveAt } from '#roster';
import { stepsNeeded, stepsTaken, type Step } from '../domain/acts.js';
import { bindingsOf } from '../domain/bindings.js';
import { IN_THE_MAKING, type SettlementEvent } from '../domain/settlement.machine.js';
import { SettlementBindingEntity } from '../persistence/settlement-binding.entity.js';
import type { SettlementEntity } from '../persistence/settlement.entity.js';
import { alignClaims } from './claim-states.js';
import { EndSettlement } from './end-settlement.js';
import { FollowSpine } from './follow-spine.js';
import { StartPerformance } from './start-performance.js';
import { takingEffect } from './settlement-moves.js';
import { SettlementBook, subjectOf, type Agreement } from './settlement-book.js';
import { toldTo } from './telling.js';

/** Puts an agreement into force: exactly once, at the moment its family's rule names, binding those who signed. */
@Injectable()
export class TakeEffect {
  constructor(
    private readonly book: SettlementBook,
    private readonly endings: EndSettlement,
    private readonly performance: StartPerformance,
    private readonly spine: FollowSpine,
  ) {}

  /** After every act: in force when the last needed one is there, and not before. */
  async whenComplete(work: DisputeWork, agreement: Agreement): Promise<void> {
    const event = takingEffect(agreement);
    if (event.missing > 0) return;
    const { row, acts } = agreement;
    const rule = { needs: stepsNeeded(row.effectNeeds as Step[]), basis: row.effectBasis };
    await this.execute(work, agreement, event, effectiveAt(rule, stepsTaken(row, acts)) ?? work.tx.now);
  }

  async execute(work: DisputeWork, agreement: Agreement, event: SettlementEvent, at: Date): Promise<void> {
    const { row } = agreement;
    this.book.move(work, agreement, event, { effectiveAt: at });
    await this.replaceEarlier(work, row);
    this.bind(work, agreement);
    work.dispute.effectiveSettlements += 1;
    const inForce = await this.inForce(work);
    const remainingClaims = await alignClaims(work, inForce);
    await this.performance.execute(work, agreement);
    const { id: settlementId, claimIds, partyIds, bodyKind } = row;
    const confirmable = row.notConfirmableWhy === null;
    const facts = { claimIds, partyIds, confirmable, bodyKind, remainingClaims };
    const data = { settlementId, effectiveAt: at.toISOString(), ...facts };
    const visibility = await toldTo(work, row);
    await work.record('settlement.effective', subjectOf(row), data, { visibility });
    await this.dropOvertaken(work, row);
    await this.spine.execute(work);
  }

  private async inForce(work: DisputeWork): Promise<SettlementEntity[]> {
    return (await this.book.rows(work.tx, work.id)).filter(({ state }) => state === 'effective');
  }

  private async replaceEarlier(work: DisputeWork, row: SettlementEntity): Promise<void> {
    if (row.replaces === null) return;
    const earlier = await this.book.of(work.tx, work.id, row.replaces);
    if (earlier.row.state !== 'effective') return;
    await this.endings.execute(work, earlier, { reasonCode: 'REPLACED', replaced: true });
  }

  private bind(work: DisputeWork, { row, terms }: Agreement): void {
    const rows = bindingsOf(terms, row.partyIds).map((binding) =>
      Object.assign(new SettlementBindingEntity(), {
        id: newId(),
        disputeId: row.disputeId,
        settlementId: row.id,
        ...binding,
      }),
    );
    work.tx.insert(SettlementBindingEntity, rows);
  }

  /** Another draft on a claim that is settled now has nothing left to settle. */
  private async dropOvertaken(work: DisputeWork, effective: SettlementEntity): Promise<void> {
    const settled = (await work.claims()).filter(({ state }) => state === 'SETTLED').map(({ id }) => id);
    const inMaking = (await this.book.all(work.tx, work.id)).filter(({ row }) =>
      IN_THE_MAKING.includes(row.state),
    );
    for (const agreement of inMaking) {
      const { replaces, claimIds } = agreement.row;
      const overtaken = replaces === null && claimIds.some((id) => settled.includes(id));
      if (overtaken || (replaces === effective.replaces && replaces !== null))
        await this.endings.execute(work, agreement, { reasonCode: 'REPLACED', replaced: true });
    }
  }
}
