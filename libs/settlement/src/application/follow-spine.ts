import { Injectable } from '@nestjs/common';
import type { DisputeEvent, DisputeWork } from '#dispute';
import { nextPhase } from '../domain/next-phase.js';
import { IN_THE_MAKING } from '../domain/settlement.machine.js';
import { countOpenClaims } from './claim-states.js';
import { SettlementBook } from './settlement-book.js';

/** Moves the dispute on after an agreement came about or fell away, as far as its phase allows. */
@Injectable()
export class FollowSpine {
  constructor(private readonly book: SettlementBook) {}

  async execute(work: DisputeWork): Promise<void> {
    const rows = await this.book.rows(work.tx, work.id);
    const openClaims = await countOpenClaims(work);
    const step = nextPhase({
      phase: work.dispute.state,
      openClaims,
      inMaking: rows.filter(({ state }) => IN_THE_MAKING.includes(state)).length,
      inForce: rows.filter(({ state }) => state === 'effective').length,
    });
    if (!step) return;
    const event: DisputeEvent = step === 'SETTLE' ? { type: step, openClaims } : { type: step };
    if (work.whyNotMove(event)) return;
    if (step === 'DEFAULT') work.dispute.nextReason = 'SETTLEMENT_UNDONE';
    if (step === 'SETTLE') work.dispute.nextReason = null;
    await work.move(event);
  }
}
