import { newId, type CalendarDay } from '#kernel';
import type { StoredEvent, Tx } from '#platform/database';
import type { DeadlineRule } from '../domain/deadline-rule.js';
import type { Exclusion } from '../domain/exclusions.js';
import type { WorkingCalendar } from '../domain/working-calendar.js';
import { DeadlineChangeEntity, type DeadlineChangeCause } from '../persistence/deadline-history.entity.js';
import { DeadlineEntity } from '../persistence/deadline.entity.js';
import { countClock, countedPart } from './count-clock.js';

export interface NewClock {
  readonly rule: DeadlineRule;
  readonly term: number;
  readonly subject: { readonly type: string; readonly id: string };
  readonly startedAt: Date;
}

/** The running clocks of one stream inside one unit of work: read once, changed together with what is stored. */
export class StreamClocks {
  private readonly settled = new Map<string, number>();
  private changed = false;

  private constructor(
    private readonly tx: Tx,
    private readonly calendar: WorkingCalendar,
    private running: DeadlineEntity[],
  ) {}

  /** The stream's lock is held by whoever records its events, so that the rows cannot change meanwhile. */
  static of(tx: Tx, stream: string, calendar: WorkingCalendar): Promise<StreamClocks> {
    const kept = tx.once<{ clocks?: Promise<StreamClocks> }>(keyOf(stream), () => ({}));
    kept.clocks ??= tx
      .find(DeadlineEntity, { stream, status: 'running' })
      .then((rows) => new StreamClocks(tx, calendar, rows));
    return kept.clocks;
  }

  /** The clocks this unit has changed; `undefined` where it changed none. */
  static async changedIn(tx: Tx, stream: string): Promise<StreamClocks | undefined> {
    const clocks = await tx.once<{ clocks?: Promise<StreamClocks> }>(keyOf(stream), () => ({})).clocks;
    return clocks?.changed === true ? clocks : undefined;
  }

  /** The one that ends first. */
  nearest(): DeadlineEntity | undefined {
    return nearestOf(this.running);
  }

  find(code: string, subject: { readonly type: string; readonly id: string }): DeadlineEntity | undefined {
    return this.running.find(
      (clock) => clock.code === code && clock.subjectType === subject.type && clock.subjectId === subject.id,
    );
  }

  /**
   * A reaction may settle a thing while the event that starts its clock is still being told: the later event
   * then comes here first, and the clock must not start behind it.
   */
  settledAfter(code: string, subject: { readonly id: string }, { seq }: StoredEvent): boolean {
    return (this.settled.get(`${code}@${subject.id}`) ?? 0) > seq;
  }

  noteSettled(code: string, subject: { readonly id: string }, { seq }: StoredEvent): void {
    this.settled.set(`${code}@${subject.id}`, seq);
  }

  start({ rule, term, subject, startedAt }: NewClock, event: StoredEvent, cause: DeadlineChangeCause): void {
    const basis = {
      rule: countedPart(rule),
      term,
      startedAt,
      exclusions: [],
      extensionDays: 0,
      warnedUpTo: null,
    };
    const clock: DeadlineEntity = {
      id: newId(),
      stream: event.stream,
      code: rule.code,
      ruleVersion: rule.version,
      subjectType: subject.type,
      subjectId: subject.id,
      startEventId: event.id,
      unit: rule.unit,
      status: 'running',
      endedAt: null,
      leaseOwner: null,
      leaseUntil: null,
      ...basis,
      ...countClock(basis, this.calendar),
    };
    this.tx.insert(DeadlineEntity, clock);
    this.running.push(clock);
    this.changed = true;
    this.note(clock, cause, event.id, null);
  }

  end(clock: DeadlineEntity, status: 'stopped' | 'superseded', event: StoredEvent): void {
    this.running = this.running.filter(({ id }) => id !== clock.id);
    this.store(clock, { status, endedAt: this.tx.now, actAt: null, alertDue: false });
    this.note(clock, status === 'stopped' ? 'stopped' : 'restarted', event.id, clock.dueDate);
  }

  exclude(clock: DeadlineEntity, from: CalendarDay, event: StoredEvent): void {
    if (clock.exclusions.some(({ to }) => to === undefined)) return;
    this.recount(clock, { exclusions: [...clock.exclusions, { from }] }, 'excluded', event);
  }

  /** Ends the exclusion that has no end yet; a reason that ended before it began leaves nothing out. */
  resume(clock: DeadlineEntity, to: CalendarDay, event: StoredEvent): void {
    if (clock.exclusions.every((exclusion) => exclusion.to !== undefined)) return;
    const exclusions = clock.exclusions.flatMap((exclusion): Exclusion[] => {
      if (exclusion.to !== undefined) return [exclusion];
      return to > exclusion.from ? [{ from: exclusion.from, to }] : [];
    });
    this.recount(clock, { exclusions }, 'resumed', event);
  }

  extend(clock: DeadlineEntity, days: number, event: StoredEvent): void {
    this.recount(clock, { extensionDays: clock.extensionDays + days }, 'extended', event);
  }

  private recount(
    clock: DeadlineEntity,
    changes: Partial<Pick<DeadlineEntity, 'exclusions' | 'extensionDays'>>,
    cause: DeadlineChangeCause,
    event: StoredEvent,
  ): void {
    const dueBefore = clock.dueDate;
    const counted = countClock(Object.assign(new DeadlineEntity(), clock, changes), this.calendar);
    this.store(clock, { ...changes, ...counted });
    this.note(clock, cause, event.id, dueBefore);
  }

  private store(clock: DeadlineEntity, changes: Partial<DeadlineEntity>): void {
    this.changed = true;
    this.tx.update(DeadlineEntity, { id: clock.id, status: 'running' }, changes);
    Object.assign(clock, changes);
  }

  private note(
    clock: DeadlineEntity,
    cause: DeadlineChangeCause,
    eventId: string,
    dueBefore: CalendarDay | null,
  ): void {
    this.tx.insert(DeadlineChangeEntity, changeOf(clock, cause, this.tx.now, { eventId, dueBefore }));
  }
}

const keyOf = (stream: string): string => `deadlines.clocks:${stream}`;

/** Clocks that stand still end never, and limitation is nobody's work; of equal ones the older is told. */
export function nearestOf(running: readonly DeadlineEntity[]): DeadlineEntity | undefined {
  const awaited = running.filter(({ rule }) => !rule.informationOnly);
  const dated = awaited.flatMap((clock) => (clock.dueAt ? [{ clock, due: clock.dueAt.getTime() }] : []));
  dated.sort((a, b) => a.due - b.due || (a.clock.id < b.clock.id ? -1 : 1));
  return dated[0]?.clock;
}

export const changeOf = (
  clock: DeadlineEntity,
  cause: DeadlineChangeCause,
  at: Date,
  { eventId, dueBefore }: { eventId: string | null; dueBefore: CalendarDay | null },
): DeadlineChangeEntity => ({
  id: newId(),
  deadlineId: clock.id,
  at,
  cause,
  eventId,
  dueBefore,
  dueAfter: clock.dueDate,
  calendarVersion: clock.calendarVersion,
});
