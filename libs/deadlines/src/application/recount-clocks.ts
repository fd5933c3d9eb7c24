import { Injectable } from '@nestjs/common';
import { CommittedReads, UnitOfWork, type Tx } from '#platform/database';
import { DeadlineChangeEntity } from '../persistence/deadline-history.entity.js';
import { DeadlineEntity } from '../persistence/deadline.entity.js';
import { eventOf } from './act-on-clock.js';
import { CalendarShelf } from './calendar-shelf.js';
import { countClock } from './count-clock.js';
import { changeOf } from './stream-clocks.js';

const AT_ONCE = 200;
const NOW_KNOWN = `SELECT id, stream FROM deadlines WHERE status='running' AND missing_year IN`;
const TOUCHED = `SELECT id, stream FROM deadlines WHERE status='running' AND due_date>=? AND calendar_version<>?`;

type Found = Pick<DeadlineEntity, 'id' | 'stream'>;

/**
 * Counts running clocks anew when a year's holidays have become known: those that were provisional, and those
 * that end on days the new notice may rule on. The old due day is kept, and the change is an event.
 */
@Injectable()
export class RecountClocks {
  constructor(
    private readonly units: UnitOfWork,
    private readonly reads: CommittedReads,
    private readonly calendars: CalendarShelf,
  ) {}

  /** Answers how many due days moved. */
  async execute(): Promise<number> {
    let moved = 0;
    for (let found = await this.find(); found.length > 0; found = await this.find()) {
      for (const one of found) if (await this.recount(one)) moved += 1;
    }
    return moved;
  }

  private async find(): Promise<Found[]> {
    const { current, firstLoadedDay } = this.calendars;
    const years = current.years();
    const marks = years.map(() => '?').join();
    const known = await this.reads.select<Found>(`${NOW_KNOWN} (${marks}) LIMIT ${AT_ONCE}`, years);
    if (known.length > 0 || !firstLoadedDay) return known;
    return this.reads.select<Found>(`${TOUCHED} LIMIT ${AT_ONCE}`, [firstLoadedDay, current.version]);
  }

  private recount({ id, stream }: Found): Promise<boolean> {
    return this.units.run(async (tx) => {
      await tx.lockStream(stream);
      const clock = await tx.findOne(DeadlineEntity, { id, stream });
      if (!clock || clock.status !== 'running') return false;
      return this.store(tx, clock);
    });
  }

  private async store(tx: Tx, clock: DeadlineEntity): Promise<boolean> {
    const dueBefore = clock.dueDate;
    const counted = countClock(clock, this.calendars.current);
    tx.update(DeadlineEntity, { id: clock.id, status: 'running' }, counted);
    if (dueBefore === counted.dueDate || !dueBefore || !counted.dueDate) return false;
    const moved = Object.assign(clock, counted);
    tx.insert(DeadlineChangeEntity, changeOf(moved, 'recomputed', tx.now, { eventId: null, dueBefore }));
    await tx.record(eventOf(moved, 'deadline.recomputed', { from: dueBefore, to: counted.dueDate }));
    return true;
  }
}
