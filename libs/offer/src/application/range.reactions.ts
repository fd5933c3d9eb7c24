import { Injectable } from '@nestjs/common';
import { DisputeStore, type DisputeWork } from '#dispute';
import { isOf } from '../domain/range.js';
import { RangeEntity } from '../persistence/range.entity.js';
import { RangeBook } from './range-book.js';

/** What waits when the talks or the session are over, or one of the two has left, waits for nothing: it is gone unread. */
@Injectable()
export class RangeReactions {
  constructor(
    disputes: DisputeStore,
    private readonly book: RangeBook,
  ) {
    disputes.on('attempt.ended', (work, { attemptId }) => this.cancel(work, { attemptId }));
    disputes.on(['session.closed', 'session.cancelled'], (work, { sessionId: roomId }) =>
      this.cancel(work, { roomId }),
    );
    disputes.on('attempt.party-left', (work, { attemptId, partyId }) =>
      this.cancel(work, { attemptId }, (row) => isOf(row, partyId)),
    );
  }

  private async cancel(
    { tx }: DisputeWork,
    where: { readonly attemptId: string } | { readonly roomId: string },
    concerns: (row: RangeEntity) => boolean = () => true,
  ): Promise<void> {
    const waiting = await tx.find(RangeEntity, { ...where, state: 'waiting' });
    for (const row of waiting.filter(concerns)) this.book.cancel(tx, row);
  }
}
