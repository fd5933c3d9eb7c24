import { entities, migrations, openDeadlines, type OpenedDeadlines } from '#deadlines';
import { calendarDay, newId, SettableClock, startOfDay, SYSTEM } from '#kernel';
import { Reactions, type NewEvent, type StoredEvent } from '#platform/database';
import { testDatabase, type TestDatabase } from './database.js';

/** The room of clocks on a database of its own, with a clock the test moves; several watches may share it. */
export interface DeadlineRoom extends OpenedDeadlines {
  readonly database: TestDatabase;
  readonly clock: SettableClock;
  readonly reactions: Reactions;
  openDispute(): Promise<string>;
  /** Records an event on the stream; `subject` defaults to the dispute itself. */
  happen(stream: string, type: string, more?: Partial<NewEvent>): Promise<StoredEvent>;
  /** Moves the clock to HH:MM of a day in Shanghai. */
  goTo(day: string, clock?: string): void;
  eventsOf(stream: string, type: string): Promise<{ data: Record<string, string>; subjectId: string }[]>;
}

/** `before` registers what reacts ahead of the clocks. */
export async function deadlineRoom(
  startDay: string,
  before: (reactions: Reactions) => void = () => undefined,
): Promise<DeadlineRoom> {
  const clock = new SettableClock(startOfDay(calendarDay(startDay)));
  const reactions = new Reactions();
  before(reactions);
  const database = await testDatabase({ entities, migrations, clock, reactions });
  const { unitOfWork, reads } = database;
  const opened = await openDeadlines(database);

  const happen = (stream: string, type: string, more: Partial<NewEvent> = {}) =>
    unitOfWork.run(async (tx) => {
      await tx.lockStream(stream);
      const subject = { type: 'dispute', id: stream };
      return tx.record({ type, stream, subject, data: {}, visibility: 'parties', actor: SYSTEM, ...more });
    });

  return {
    ...opened,
    database,
    clock,
    reactions,
    happen,
    async openDispute() {
      const stream = newId();
      await unitOfWork.run((tx) => tx.openStream(stream));
      return stream;
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
