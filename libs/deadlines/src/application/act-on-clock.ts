import { Injectable } from '@nestjs/common';
import { SYSTEM } from '#kernel';
import { UnitOfWork, type NewEvent, type Tx } from '#platform/database';
import { planWarnings } from '../domain/warnings.js';
import { DeadlineChangeEntity } from '../persistence/deadline-history.entity.js';
import { DeadlineEntity } from '../persistence/deadline.entity.js';
import { CalendarShelf } from './calendar-shelf.js';
import { nextAct } from './count-clock.js';
import { changeOf } from './stream-clocks.js';

const released = { leaseOwner: null, leaseUntil: null } as const;

/**
 * What a claimed clock was waiting for: a warning, or its end. Under the stream's lock the row is read again;
 * whoever stopped the clock first wins, and the status is the guard that lets it run out only once.
 */
@Injectable()
export class ActOnClock {
  constructor(
    private readonly units: UnitOfWork,
    private readonly calendars: CalendarShelf,
  ) {}

  async execute({ id, stream, leaseOwner }: DeadlineEntity): Promise<void> {
    await this.units.run(async (tx) => {
      await tx.lockStream(stream);
      const clock = await tx.findOne(DeadlineEntity, { id, stream });
      if (!clock || clock.leaseOwner !== leaseOwner) return;
      if (clock.status !== 'running' || !clock.actAt || clock.actAt > tx.now) release(tx, clock);
      else if (clock.dueAt && clock.dueAt <= tx.now) await expire(tx, clock);
      else await this.warn(tx, clock);
    });
  }

  private async warn(tx: Tx, clock: DeadlineEntity): Promise<void> {
    const calendar = this.calendars.current;
    const { rule, startedAt, dueDate, dueAt, warnedUpTo } = clock;
    if (!dueDate || !dueAt) return;
    const points = planWarnings(rule.warnings, startedAt, { date: dueDate, at: dueAt }, calendar);
    const told = points.filter(({ at }) => at > (warnedUpTo ?? startedAt) && at <= tx.now);
    const upTo = told.at(-1)?.at ?? tx.now;
    const actAt = nextAct({ rule, startedAt, dueDate, dueAt, warnedUpTo: upTo }, calendar);
    tx.update(DeadlineEntity, guard(clock), { warnedUpTo: upTo, actAt, ...released });
    for (const { level } of told) await tx.record(eventOf(clock, 'deadline.warned', { level }));
  }
}

async function expire(tx: Tx, clock: DeadlineEntity): Promise<void> {
  const ended = { status: 'expired', endedAt: tx.now, actAt: null, alertDue: false, ...released } as const;
  tx.update(DeadlineEntity, guard(clock), ended);
  tx.insert(
    DeadlineChangeEntity,
    changeOf(clock, 'expired', tx.now, { eventId: null, dueBefore: clock.dueDate }),
  );
  await tx.record(eventOf(clock, 'deadline.reached', {}));
}

const guard = ({ id, leaseOwner }: DeadlineEntity) => ({ id, status: 'running' as const, leaseOwner });

const release = (tx: Tx, { id, leaseOwner }: DeadlineEntity): void =>
  tx.updateAny(DeadlineEntity, { id, leaseOwner }, released);

/** An event of the clock has the clock's own subject, so that its owner room knows whose time it was. */
export const eventOf = (
  clock: DeadlineEntity,
  type: 'deadline.reached' | 'deadline.warned' | 'deadline.recomputed',
  more: Readonly<Record<string, string>>,
): NewEvent => ({
  type,
  stream: clock.stream,
  subject: { type: clock.subjectType, id: clock.subjectId },
  data: { code: clock.code, deadlineId: clock.id, ...more },
  visibility: clock.rule.shownTo,
  actor: SYSTEM,
});
