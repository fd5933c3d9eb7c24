import { Injectable } from '@nestjs/common';
import { Reactions, type StoredEvent, type Tx } from '#platform/database';
import { dayNamed, instantNamed, meets, numberNamed, subjectIdOf } from '../domain/event-facts.js';
import { RuleBook, type WiredRule } from '../domain/rule-book.js';
import { CalendarShelf } from './calendar-shelf.js';
import { StreamClocks } from './stream-clocks.js';

/**
 * Starts, holds, lengthens and stops clocks in the unit of work of the event that does it, as the wirings in
 * `config/deadlines` say. It knows no room and decides nothing about what follows.
 */
@Injectable()
export class DriveClocks {
  constructor(
    reactions: Reactions,
    private readonly rules: RuleBook,
    private readonly calendars: CalendarShelf,
  ) {
    const wired = rules.wiredEvents();
    if (wired.length > 0) reactions.on(wired, (tx, event) => this.execute(tx, event));
  }

  async execute(tx: Tx, event: StoredEvent): Promise<void> {
    const clocks = await StreamClocks.of(tx, event.stream, this.calendars.current);
    for (const wired of this.rules.drivenBy(event.type)) drive(clocks, wired, event);
  }
}

function drive(clocks: StreamClocks, { rule, wiring }: WiredRule, event: StoredEvent): void {
  const id = subjectIdOf(event, wiring.subject);
  if (id === undefined) return;
  const subject = { type: wiring.subject, id };
  const running = clocks.find(rule.code, subject);
  const met = meets(wiring.when, event.data);
  // What runs begins anew whatever the event says of its kind; what does not run starts for its own kind only.
  const restarts = wiring.restartsOn.includes(event.type) && (running !== undefined || met);
  if (wiring.stopsOn.includes(event.type)) clocks.noteSettled(rule.code, subject, event);
  if (running && !restarts) {
    if (wiring.stopsOn.includes(event.type)) clocks.end(running, 'stopped', event);
    if (wiring.excludeFrom.includes(event.type))
      clocks.exclude(running, dayNamed(event, wiring.exclusionStart), event);
    if (wiring.excludeTo.includes(event.type))
      clocks.resume(running, dayNamed(event, wiring.exclusionEnd), event);
    const days = numberNamed(event, wiring.extensionDays);
    if (wiring.extendOn.includes(event.type) && days) clocks.extend(running, days, event);
    return;
  }
  const starts = wiring.startsOn.includes(event.type) && met;
  const term = numberNamed(event, wiring.termFrom) ?? wiring.term ?? running?.term ?? rule.term;
  // Without a term set by anyone there is nothing to count.
  if ((!starts && !restarts) || term === undefined) return;
  if (clocks.settledAfter(rule.code, subject, event)) return;
  if (running) clocks.end(running, 'superseded', event);
  const cause = restarts && !starts ? 'restarted' : 'started';
  clocks.start({ rule, term, subject, startedAt: instantNamed(event, wiring.startFrom) }, event, cause);
}
