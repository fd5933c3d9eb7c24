import { Injectable } from '@nestjs/common';
import { DisputeSources, type ActionSource, type DisputeView, type OfferedAction } from '#dispute';
import { whyNot } from '#kernel';
import { performanceItemMachine, type PerformanceItemEvent } from '../domain/performance-item.machine.js';
import { performanceMachine } from '../domain/performance.machine.js';
import type { SettlementEntity } from '../persistence/settlement.entity.js';
import { PerformanceBook, type Performance } from './performance-book.js';
import { confirming, defaulting, reporting, seekingEnforcement } from './performance-moves.js';
import { concerned } from './settlement-sight.js';
import { SettlementBook } from './settlement-book.js';

/** What can be done about each thing that was promised, for the party the viewer is or acts for. */
@Injectable()
export class PerformanceActions implements ActionSource {
  constructor(
    sources: DisputeSources,
    private readonly settlements: SettlementBook,
    private readonly book: PerformanceBook,
  ) {
    sources.addActions(this);
  }

  async actions(view: DisputeView): Promise<OfferedAction[]> {
    const rows = await this.settlements.rows(view.reads, view.dispute.id);
    const inForce = rows.filter(({ state }) => state === 'effective');
    const offered = await Promise.all(inForce.map((row) => this.onOne(view, row)));
    return offered.flat();
  }

  private async onOne(view: DisputeView, row: SettlementEntity): Promise<OfferedAction[]> {
    const standings = concerned(view.standings, row.partyIds);
    if (standings.length === 0) return [];
    const performance = await this.book.of(view.reads, view.dispute.id, row.id);
    const partyId = standings.find((standing) => standing.partyId !== undefined)?.partyId;
    const enforcement: OfferedAction = {
      action: 'performance.seek-enforcement',
      method: 'POST',
      href: `/disputes/${view.dispute.id}/settlements/${row.id}/enforcement`,
      refusal: whyNot(
        performanceMachine,
        performance.row,
        seekingEnforcement(performance, row, partyId ?? ''),
      ),
    };
    return [...this.onItems(view, row, performance, partyId), enforcement];
  }

  private onItems(
    view: DisputeView,
    row: SettlementEntity,
    { items }: Performance,
    partyId: string | undefined,
  ): OfferedAction[] {
    const byBody = view.standings.some(({ code }) => code === 'BODY_CLERK' || code === 'MEDIATOR');
    const by = { byBody, now: view.now, ...(partyId === undefined ? {} : { partyId }) };
    return items
      .filter(({ state }) => state !== 'confirmed')
      .flatMap((item) => {
        const offer = (name: string, path: string, event: PerformanceItemEvent): OfferedAction => ({
          action: `performance.${name}`,
          method: 'POST',
          href: `/disputes/${view.dispute.id}/settlements/${row.id}/items/${item.id}/${path}`,
          refusal: whyNot(performanceItemMachine, item, event),
        });
        return [
          offer('report', 'report', reporting(item, row, partyId ?? '')),
          offer('confirm', 'confirmation', confirming(item, row, partyId ?? '')),
          offer('default', 'default', defaulting(item, row, by)),
        ];
      });
  }
}
