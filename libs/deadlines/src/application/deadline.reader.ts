import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import { CommittedReads, type Reads, type Tx } from '#platform/database';
import { nearestOf, StreamClocks } from './stream-clocks.js';
import { DeadlineChangeEntity, DeadlineNoticeEntity } from '../persistence/deadline-history.entity.js';
import { DeadlineEntity } from '../persistence/deadline.entity.js';

/** What other rooms may ask about clocks. Inside a unit of work they hand in their `tx`. */
@Injectable()
export class DeadlineReader {
  constructor(private readonly committed: CommittedReads) {}

  /** Every clock of the stream, ended ones too, in the order they started. */
  ofStream(stream: string, reads: Reads = this.committed): Promise<DeadlineEntity[]> {
    return reads.find(DeadlineEntity, { stream }, { orderBy: { startedAt: 'asc', id: 'asc' } });
  }

  runningOf(stream: string, reads: Reads = this.committed): Promise<DeadlineEntity[]> {
    return reads.find(DeadlineEntity, { stream, status: 'running' }, { orderBy: { dueAt: 'asc' } });
  }

  /** Those that run on any of the streams, what expires first in front. */
  runningAmong(streams: readonly string[], reads: Reads = this.committed): Promise<DeadlineEntity[]> {
    const options = { orderBy: { dueAt: 'asc', id: 'asc' } } as const;
    return reads.find(DeadlineEntity, { stream: streams, status: 'running' }, options);
  }

  /** Those that ran out too: what was to be done by then may still be to do. */
  async pressingAmong(streams: readonly string[], reads: Reads = this.committed): Promise<DeadlineEntity[]> {
    const ranOut = { stream: streams, status: 'expired' } as const;
    const [running, expired] = await Promise.all([
      this.runningAmong(streams, reads),
      reads.find(DeadlineEntity, ranOut, { orderBy: { dueAt: 'desc', id: 'asc' } }),
    ]);
    return [...running, ...expired];
  }

  /**
   * The running clock that ends first, as this unit of work leaves it; `undefined` where the unit changed none.
   * `anew` for units in which a clock ran out or was counted anew outside the stream's own events.
   */
  async nearestChanged(
    tx: Tx,
    stream: string,
    anew: boolean,
  ): Promise<{ readonly clock: DeadlineEntity | undefined } | undefined> {
    const changed = await StreamClocks.changedIn(tx, stream);
    if (changed) return { clock: changed.nearest() };
    return anew ? { clock: nearestOf(await this.runningOf(stream, tx)) } : undefined;
  }

  byIds(ids: readonly string[], reads: Reads = this.committed): Promise<DeadlineEntity[]> {
    return ids.length === 0 ? Promise.resolve([]) : reads.find(DeadlineEntity, { id: ids });
  }

  find(stream: string, id: string, reads: Reads = this.committed): Promise<DeadlineEntity | undefined> {
    return reads.findOne(DeadlineEntity, { stream, id });
  }

  historyOf(deadlineId: string, reads: Reads = this.committed): Promise<DeadlineChangeEntity[]> {
    return reads.find(DeadlineChangeEntity, { deadlineId }, { orderBy: { at: 'asc', id: 'asc' } });
  }

  noticesOf(deadlineId: string, reads: Reads = this.committed): Promise<DeadlineNoticeEntity[]> {
    return reads.find(DeadlineNoticeEntity, { deadlineId }, { orderBy: { at: 'asc', id: 'asc' } });
  }
}

/** For the room that delivers: keeps who was told of a clock. */
@Injectable()
export class DeadlineNotices {
  note(tx: Tx, told: { deadlineId: string; toId: string; channel: string }): void {
    tx.insert(DeadlineNoticeEntity, { id: newId(), at: tx.now, ...told });
  }
}
