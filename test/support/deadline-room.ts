import { calendarDay, newId, SettableClock, startOfDay, SYSTEM } from '#kernel';
import { Reactions, type NewEvent, type StoredEvent } from '#platform/database';
import { ActOnClock } from '../../libs/deadlines/src/application/act-on-clock.js';
import { CalendarShelf } from '../../libs/deadlines/src/application/calendar-shelf.js';
import { CalendarUpkeep } from '../../libs/deadlines/src/application/calendar-upkeep.js';
import { ClaimClocks } from '../../libs/deadlines/src/application/claim-clocks.js';
import { DeadlineReader } from '../../libs/deadlines/src/application/deadline.reader.js';
import { DeadlineWatch } from '../../libs/deadlines/src/application/deadline-watch.js';
import { DriveClocks } from '../../libs/deadlines/src/application/drive-clocks.js';
import { LoadCalendarYear } from '../../libs/deadlines/src/application/load-calendar-year.js';
import { RaiseCalendarAlerts } from '../../libs/deadlines/src/application/raise-calendar-alerts.js';
import { RecountClocks } from '../../libs/deadlines/src/application/recount-clocks.js';
import { loadRuleBook } from '../../libs/deadlines/src/config/rule-files.js';
import { entities, migrations } from '../../libs/deadlines/src/persistence/schema.js';
import { testDatabase, type TestDatabase } from './database.js';

/** The room of clocks on a database of its own, with a clock the test moves; several watches may share it. */
export interface DeadlineRoom {
  readonly database: TestDatabase;
  readonly clock: SettableClock;
  readonly reactions: Reactions;
  readonly reader: DeadlineReader;
  readonly calendars: CalendarShelf;
  readonly load: LoadCalendarYear;
  openDispute(): Promise<string>;
  /** Records an event on the stream; `subject` defaults to the dispute itself. */
  happen(stream: string, type: string, more?: Partial<NewEvent>): Promise<StoredEvent>;
  /** A watch as another process would run it, with a calendar of its own. */
  watch(): Promise<DeadlineWatch>;
  /** Moves the clock to HH:MM of a day in Shanghai. */
  goTo(day: string, clock?: string): void;
  eventsOf(stream: string, type: string): Promise<{ data: Record<string, string>; subjectId: string }[]>;
}

export async function deadlineRoom(startDay: string): Promise<DeadlineRoom> {
  const clock = new SettableClock(startOfDay(calendarDay(startDay)));
  const reactions = new Reactions();
  const database = await testDatabase({ entities, migrations, clock, reactions });
  const { unitOfWork, reads } = database;
  const rules = loadRuleBook();
  const calendars = new CalendarShelf(reads);
  await calendars.onModuleInit();
  new DriveClocks(reactions, rules, calendars);
  const recount = new RecountClocks(unitOfWork, reads, calendars);

  const happen = (stream: string, type: string, more: Partial<NewEvent> = {}) =>
    unitOfWork.run(async (tx) => {
      await tx.lockStream(stream);
      const subject = { type: 'dispute', id: stream };
      return tx.record({ type, stream, subject, data: {}, visibility: 'parties', actor: SYSTEM, ...more });
    });

  return {
    database,
    clock,
    reactions,
    reader: new DeadlineReader(reads),
    calendars,
    load: new LoadCalendarYear(unitOfWork, calendars, recount),
    happen,
    async openDispute() {
      const stream = newId();
      await unitOfWork.run((tx) => tx.openStream(stream));
      return stream;
    },
    async watch() {
      const shelf = new CalendarShelf(reads);
      await shelf.onModuleInit();
      const upkeep = new CalendarUpkeep(
        shelf,
        new RecountClocks(unitOfWork, reads, shelf),
        new RaiseCalendarAlerts(unitOfWork, reads),
      );
      const act = new ActOnClock(unitOfWork, shelf);
      return new DeadlineWatch(database.config, reads, new ClaimClocks(unitOfWork), act, upkeep);
    },
    goTo(day, time = '00:00') {
      clock.set(new Date(`${day}T${time}:00+08:00`));
    },
    async eventsOf(stream, type) {
      const rows = await reads.select<{ data: string; subject_id: string }>(
        'SELECT data, subject_id FROM stream_events WHERE stream=? AND type=? ORDER BY seq',
        [stream, type],
      );
      return rows.map(({ data, subject_id }) => ({
        data: JSON.parse(data) as Record<string, string>,
        subjectId: subject_id,
      }));
    },
  };
}
