import { Injectable } from '@nestjs/common';
import { Closing, type DisputeWork } from '#dispute';
import type { EventVisibility } from '#platform/database';
import { FollowPerformance } from './follow-performance.js';
import { PerformanceBook, performanceOf } from './performance-book.js';
import { confirming, defaulting, reporting, seekingEnforcement } from './performance-moves.js';
import { SettlementBook } from './settlement-book.js';
import { toldTo } from './telling.js';
import { TermVault } from './term-vault.js';

/** Where the thing to be done stands. */
export interface ItemPlace {
  readonly settlementId: string;
  readonly itemId: string;
}

export interface PartyAct {
  readonly partyId: string;
  readonly proofNote?: string;
}

/** Loads what an act on performance is decided on. */
@Injectable()
export class PerformanceDesk {
  constructor(
    readonly book: PerformanceBook,
    private readonly settlements: SettlementBook,
    readonly vault: TermVault,
  ) {}

  async look(work: DisputeWork, settlementId: string) {
    const { row: settlement } = await this.settlements.of(work.tx, work.id, settlementId);
    const performance = await this.book.of(work.tx, work.id, settlementId);
    const visibility: EventVisibility = await toldTo(work, settlement);
    return { settlement, performance, visibility };
  }
}

/** Who owes says that it is done, with what shows it. */
@Injectable()
export class ReportPerformance {
  constructor(private readonly desk: PerformanceDesk) {}

  async execute(work: DisputeWork, place: ItemPlace, act: PartyAct): Promise<{ itemId: string }> {
    const { settlementId, itemId } = place;
    const { partyId } = act;
    await work.actingFor(partyId, 'PROCEDURE');
    const { settlement, performance, visibility } = await this.desk.look(work, settlementId);
    const item = this.desk.book.itemOf(performance, itemId);
    this.desk.book.moveItem(work, item, reporting(item, settlement, partyId), {
      reportedAt: work.tx.now,
      proofNote: this.desk.vault.sealProof(itemId, act.proofNote),
    });
    const data = { settlementId, itemId };
    await work.record('performance.reported', performanceOf(settlementId), data, {
      visibility,
      onBehalfOf: partyId,
    });
    return { itemId };
  }
}

/** Who is owed says it arrived; when all of it has, the dispute can close. */
@Injectable()
export class ConfirmPerformance {
  constructor(
    private readonly desk: PerformanceDesk,
    private readonly follow: FollowPerformance,
  ) {}

  async execute(work: DisputeWork, place: ItemPlace, act: PartyAct): Promise<{ itemId: string }> {
    const { settlementId, itemId } = place;
    const { partyId } = act;
    await work.actingFor(partyId, 'PROCEDURE');
    const { settlement, performance, visibility } = await this.desk.look(work, settlementId);
    const item = this.desk.book.itemOf(performance, itemId);
    this.desk.book.moveItem(work, item, confirming(item, settlement, partyId), { confirmedAt: work.tx.now });
    const data = { settlementId, itemId };
    await work.record('performance.confirmed', performanceOf(settlementId), data, {
      visibility,
      onBehalfOf: partyId,
    });
    await this.follow.afterConfirmation(work, performance);
    return { itemId };
  }
}

/** Who is owed, or the body that follows performance, notes that the day has passed without it (PML 31). */
@Injectable()
export class MarkDefault {
  constructor(
    private readonly desk: PerformanceDesk,
    private readonly follow: FollowPerformance,
  ) {}

  async execute(work: DisputeWork, place: ItemPlace, act: Partial<PartyAct>): Promise<{ itemId: string }> {
    const { settlementId, itemId } = place;
    const { partyId } = act;
    if (partyId !== undefined) await work.actingFor(partyId, 'PROCEDURE');
    const { settlement, performance, visibility } = await this.desk.look(work, settlementId);
    const item = this.desk.book.itemOf(performance, itemId);
    const by = {
      byBody: work.standings.some(({ code }) => code === 'BODY_CLERK' || code === 'MEDIATOR'),
      now: work.tx.now,
      ...(partyId === undefined ? {} : { partyId }),
    };
    this.desk.book.moveItem(work, item, defaulting(item, settlement, by), { defaultedAt: work.tx.now });
    const data = { settlementId, itemId };
    await work.record('performance.defaulted', performanceOf(settlementId), data, {
      visibility,
      ...(partyId === undefined ? {} : { onBehalfOf: partyId }),
    });
    await this.follow.afterDefault(work, performance);
    return { itemId };
  }
}

/** With an enforceable paper who is owed goes to the enforcement court; without one, to the court that tries (PML 32). */
@Injectable()
export class SeekEnforcement {
  constructor(
    private readonly desk: PerformanceDesk,
    private readonly closing: Closing,
  ) {}

  async execute(
    work: DisputeWork,
    settlementId: string,
    { partyId }: { readonly partyId: string },
  ): Promise<{ settlementId: string }> {
    await work.actingFor(partyId, 'PROCEDURE');
    const { settlement, performance, visibility } = await this.desk.look(work, settlementId);
    this.desk.book.move(work, performance.row, seekingEnforcement(performance, settlement, partyId));
    await work.record(
      'performance.enforcement-sought',
      performanceOf(settlementId),
      { settlementId },
      {
        visibility,
        onBehalfOf: partyId,
      },
    );
    await this.closing.closeWhenDone(work, 'ENFORCEMENT_SOUGHT');
    return { settlementId };
  }
}
