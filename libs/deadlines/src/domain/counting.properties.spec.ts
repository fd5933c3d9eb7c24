import fc from 'fast-check';
import { addDays, calendarDay, daysBetween, startOfDay, yearOf, type CalendarDay } from '#kernel';
import { makeCalendar, shippedYears } from '../config/calendar-files.js';
import { countTerm } from './counting.js';
import type { CountRequest, TermUnit } from './term.js';

/** What must hold for every start and every length, whatever the holidays. */
const calendar = makeCalendar(shippedYears());
const EARLIEST = calendarDay('2018-01-01');
const rolled: TermUnit[] = ['days', 'workingDays', 'months', 'years'];

const day = fc.integer({ min: 0, max: 4000 }).map((offset) => addDays(EARLIEST, offset));
const unit = fc.constantFrom(...rolled);
const lengthOf = (of: TermUnit) =>
  fc.integer({ min: 1, max: of === 'years' ? 3 : of === 'months' ? 24 : 120 });
const exclusion = fc
  .tuple(fc.integer({ min: -20, max: 90 }), fc.integer({ min: 0, max: 40 }))
  .map(([from, length]) => ({ from, length }));

const count = (start: CalendarDay, more: Partial<CountRequest>) =>
  countTerm(
    { startedAt: startOfDay(start), unit: 'days', term: 7, exclusions: [], extensionDays: 0, ...more },
    calendar,
  );
const dueOf = (start: CalendarDay, more: Partial<CountRequest>): CalendarDay => {
  const { due } = count(start, more);
  if (!due) throw new Error('a term without open exclusions always ends');
  return due.date;
};
const request = unit.chain((of) => fc.record({ start: day, unit: fc.constant(of), term: lengthOf(of) }));

describe('every term', () => {
  it('ends on a working day, at 24:00', () => {
    fc.assert(
      fc.property(
        request,
        fc.array(exclusion, { maxLength: 4 }),
        fc.integer({ min: 0, max: 40 }),
        (asked, ranges, extensionDays) => {
          const exclusions = ranges.map(({ from, length }) => ({
            from: addDays(asked.start, from),
            to: addDays(asked.start, from + length),
          }));
          const { due } = count(asked.start, { ...asked, exclusions, extensionDays });
          expect(due && calendar.isWorkingDay(due.date)).toBe(true);
          expect(due?.at.toISOString().endsWith('T16:00:00.000Z')).toBe(true);
          expect(exclusions.some(({ from, to }) => due && from <= due.date && due.date < to)).toBe(false);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('never ends earlier because it started later', () => {
    fc.assert(
      fc.property(request, fc.integer({ min: 1, max: 60 }), ({ start, ...term }, later) => {
        expect(dueOf(addDays(start, later), term) >= dueOf(start, term)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('moves its nominal end by each excluded day that lies in it, never less', () => {
    const inside = fc.integer({ min: 10, max: 60 }).chain((term) =>
      fc.record({
        start: day,
        term: fc.constant(term),
        from: fc.integer({ min: 1, max: term }),
        length: fc.integer({ min: 1, max: 30 }),
      }),
    );
    fc.assert(
      fc.property(inside, ({ start, term, from, length }) => {
        const exclusions = [{ from: addDays(start, from), to: addDays(start, from + length) }];
        const plain = count(start, { term }).nominal;
        const held = count(start, { term, exclusions }).nominal;
        expect(plain && held && daysBetween(plain, held)).toBe(length);
      }),
      { numRuns: 400 },
    );
  });

  it('is provisional exactly when a year it depends on is not loaded', () => {
    fc.assert(
      fc.property(request, ({ start, unit: of, term }) => {
        const counted = count(start, { unit: of, term });
        const from = of === 'workingDays' ? addDays(start, 1) : counted.nominal;
        const to = counted.due?.date;
        if (!from || !to) throw new Error('a term without open exclusions always ends');
        const touched = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, n) => yearOf(from) + n);
        expect(counted.missingYears).toEqual(touched.filter((year) => year < 2020 || year > 2026));
      }),
      { numRuns: 400 },
    );
  });
});

it('a term of n working days has n working days behind its start', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 90 }), (start, term) => {
      const due = dueOf(start, { unit: 'workingDays', term });
      const days = Array.from({ length: daysBetween(start, due) }, (_, n) => addDays(start, n + 1));
      expect(days.filter((one) => calendar.isWorkingDay(one))).toHaveLength(term);
    }),
    { numRuns: 300 },
  );
});

it('a term of calendar days is at least as long as it says', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 400 }), (start, term) => {
      const length = daysBetween(start, dueOf(start, { term }));
      expect(length).toBeGreaterThanOrEqual(term);
      // No rest of the years known lasts longer than nine days.
      expect(length).toBeLessThanOrEqual(term + 10);
    }),
    { numRuns: 300 },
  );
});
