import { Injectable } from '@nestjs/common';
import { Grants } from '#access';
import type { DisputeWork } from '#dispute';
import { EndPerformance } from './end-performance.js';
import { alignClaims } from './claim-states.js';
import { grantSource } from './settlement-grants.js';
import { SettlementBook, subjectOf, type Agreement } from './settlement-book.js';
import { toldTo } from './telling.js';

export interface Ending {
  readonly reasonCode: string;
  readonly byMediator?: boolean;
  readonly byCourt?: boolean;
  /** Another agreement has come into force in its place. */
  readonly replaced?: boolean;
  /** What it was made on is gone. */
  readonly baseless?: boolean;
}

/** An agreement falls away: never came about, was replaced, or was undone by a court. */
@Injectable()
export class EndSettlement {
  constructor(
    private readonly book: SettlementBook,
    private readonly performance: EndPerformance,
    private readonly grants: Grants,
  ) {}

  async execute(work: DisputeWork, agreement: Agreement, ending: Ending): Promise<void> {
    const { reasonCode, byMediator = false, byCourt = false, replaced = false, baseless = false } = ending;
    const { row } = agreement;
    const wasInForce = row.state === 'effective';
    const event = { type: 'VOID', byMediator, byCourt, replaced, baseless, reasonCode } as const;
    this.book.move(work, agreement, event, { voidReason: reasonCode });
    this.grants.revoke(work.tx, { disputeId: work.id, source: grantSource(row.id) });
    if (wasInForce) await this.undo(work, row.id);
    const visibility = wasInForce ? await toldTo(work, row) : ('mediator' as const);
    const data = { settlementId: row.id, reasonCode };
    await work.record('settlement.voided', subjectOf(row), data, { visibility });
  }

  /** Claims are open again unless another agreement covers them; what was due is no longer followed. */
  private async undo(work: DisputeWork, settlementId: string): Promise<void> {
    work.dispute.effectiveSettlements -= 1;
    const rows = await this.book.rows(work.tx, work.id);
    await alignClaims(
      work,
      rows.filter(({ state }) => state === 'effective'),
    );
    await this.performance.execute(work, settlementId);
  }
}
