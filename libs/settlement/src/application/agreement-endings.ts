import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { IN_THE_MAKING } from '../domain/settlement.machine.js';
import { EndSettlement } from './end-settlement.js';
import { FollowSpine } from './follow-spine.js';
import { SettlementBook, type Agreement } from './settlement-book.js';

/** Lets agreements in the making fall away when what they stood on is gone. */
@Injectable()
export class AgreementEndings {
  constructor(
    private readonly book: SettlementBook,
    private readonly endings: EndSettlement,
    private readonly spine: FollowSpine,
  ) {}

  async where(
    work: DisputeWork,
    reasonCode: string,
    concerned: (agreement: Agreement) => boolean,
  ): Promise<void> {
    const all = await this.book.all(work.tx, work.id);
    const ending = all.filter((one) => IN_THE_MAKING.includes(one.row.state) && concerned(one));
    for (const agreement of ending)
      await this.endings.execute(work, agreement, { reasonCode, baseless: true });
    if (ending.length > 0) await this.spine.execute(work);
  }
}
