import { Injectable } from '@nestjs/common';
import { CommittedReads } from '#platform/database';
import { RuleBook } from '../domain/rule-book.js';
import type { TermUnit } from '../domain/term.js';
import { DeadlineEntity } from '../persistence/deadline.entity.js';
import { CalendarShelf } from './calendar-shelf.js';
import { countClock } from './count-clock.js';

export interface RuleChange {
  readonly code: string;
  readonly term?: number;
  readonly unit?: TermUnit;
}

export interface MovedDay {
  readonly startedAt: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface ChangePreview {
  readonly code: string;
  /** Running clocks of this code that were looked at. */
  readonly running: number;
  /** More run than were looked at; the counts are of those looked at. */
  readonly partial: boolean;
  readonly changed: number;
  readonly earlier: number;
  readonly later: number;
  /** Would have run out already. */
  readonly overdue: number;
  /** Dates only: whose clocks they are is not said. */
  readonly sample: readonly MovedDay[];
}

const MOST = 2000;
const SHOWN = 20;

/** What another term would do to the clocks that run now. Nothing is stored; running clocks keep their rule. */
@Injectable()
export class PreviewChange {
  constructor(
    private readonly reads: CommittedReads,
    private readonly rules: RuleBook,
    private readonly calendars: CalendarShelf,
  ) {}

  async execute({ code, term, unit }: RuleChange, now: Date): Promise<ChangePreview> {
    this.rules.get(code);
    const running = await this.reads.find(
      DeadlineEntity,
      { code, status: 'running' },
      { orderBy: { id: 'asc' }, limit: MOST + 1 },
    );
    const looked = running.slice(0, MOST).map((clock) => {
      const rule = { ...clock.rule, ...(unit === undefined ? {} : { unit }) };
      const counted = countClock({ ...clock, rule, term: term ?? clock.term }, this.calendars.current);
      return { clock, dueAt: counted.dueAt, dueDate: counted.dueDate };
    });
    const moved = looked.filter(({ clock, dueDate, dueAt }) => {
      return clock.dueDate !== dueDate || clock.dueAt?.getTime() !== dueAt?.getTime();
    });
    const ms = (at: Date | null): number => at?.getTime() ?? Number.POSITIVE_INFINITY;
    return {
      code,
      running: looked.length,
      partial: running.length > MOST,
      changed: moved.length,
      earlier: moved.filter(({ clock, dueAt }) => ms(dueAt) < ms(clock.dueAt)).length,
      later: moved.filter(({ clock, dueAt }) => ms(dueAt) > ms(clock.dueAt)).length,
      overdue: moved.filter(({ dueAt }) => dueAt !== null && dueAt <= now).length,
      sample: moved.slice(0, SHOWN).map(({ clock, dueDate }) => ({
        startedAt: clock.startedAt.toISOString(),
        from: clock.dueDate,
        to: dueDate,
      })),
    };
  }
}
