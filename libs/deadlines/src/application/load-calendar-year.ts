import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { UnitOfWork, type Tx, type UnitOfWorkOptions } from '#platform/database';
import type { CalendarYear } from '../domain/working-calendar.js';
import { CalendarYearEntity } from '../persistence/calendar.entity.js';
import { CalendarShelf } from './calendar-shelf.js';
import { RecountClocks } from './recount-clocks.js';

/** Stream of what belongs to the installation and to no dispute. */
const SYSTEM_STREAM = 'system';

export interface LoadedYear {
  readonly year: number;
  readonly days: number;
  readonly calendarVersion: string;
  /** Clocks whose due day moved. */
  readonly moved: number;
}

/** An administrator enters the State Council's notice; every clock it concerns is counted anew at once. */
@Injectable()
export class LoadCalendarYear {
  constructor(
    private readonly units: UnitOfWork,
    private readonly calendars: CalendarShelf,
    private readonly recount: RecountClocks,
  ) {}

  async execute(notice: CalendarYear, actor: Actor, once: UnitOfWorkOptions = {}): Promise<LoadedYear> {
    const work = (tx: Tx) => store(tx, notice, actor);
    const days = await this.units.run(work, once);
    await this.calendars.refresh();
    const moved = await this.recount.execute();
    return { year: notice.year, days, calendarVersion: this.calendars.current.version, moved };
  }
}

async function store(tx: Tx, { year, papers, days }: CalendarYear, actor: Actor): Promise<number> {
  const row = { year, papers, days, loadedAt: tx.now, loadedBy: actor.personId };
  const known = await tx.findOne(CalendarYearEntity, { year });
  if (known) tx.update(CalendarYearEntity, { year, loadedAt: known.loadedAt }, row);
  else tx.insert(CalendarYearEntity, row);
  await tx.record({
    type: 'calendar.loaded',
    stream: SYSTEM_STREAM,
    subject: { type: 'calendar', id: String(year) },
    data: { year, days: days.length, papers: papers.length },
    visibility: 'staff',
    actor,
  });
  return days.length;
}
