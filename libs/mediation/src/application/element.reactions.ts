import { Injectable } from '@nestjs/common';
import { DisputeStore, type DisputeWork } from '#dispute';
import { TALKED_ABOUT } from '../domain/element.machine.js';
import { livingAttempt } from './attempt-store.js';
import { ElementBook, type Element } from './element-book.js';

/** Who comes has agreed to nothing yet, who leaves is asked no more; and nothing is gone through when the talks are over. */
@Injectable()
export class ElementReactions {
  constructor(
    disputes: DisputeStore,
    private readonly book: ElementBook,
  ) {
    disputes.on(['attempt.party-joined', 'attempt.party-left'], (work) => this.settle(work));
    disputes.on('attempt.ended', async (work, { attemptId }) => {
      for (const { row } of await this.talkedAbout(work, attemptId))
        this.book.move(work.tx, row, { type: 'DROP' });
    });
  }

  private async settle(work: DisputeWork): Promise<void> {
    const attempt = await livingAttempt(work.tx, work.id);
    if (!attempt) return;
    for (const element of await this.talkedAbout(work, attempt.id))
      this.book.settle(work.tx, element, attempt.partyIds);
  }

  private async talkedAbout({ tx }: DisputeWork, attemptId: string): Promise<Element[]> {
    const all = await this.book.all(tx, attemptId);
    return all.filter(({ row }) => TALKED_ABOUT.includes(row.state));
  }
}
