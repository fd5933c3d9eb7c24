import { addDays, calendarDay, startOfDay } from '#kernel';
import { makeCalendar, shippedYears } from '../config/calendar-files.js';
import { countTerm } from './counting.js';
import type { CountRequest } from './term.js';

const calendar = makeCalendar(shippedYears());
const count = (started: string, unit: CountRequest['unit'], term: number, more: Partial<CountRequest> = {}) =>
  countTerm(
    {
      startedAt: started.includes('T') ? new Date(started) : startOfDay(calendarDay(started)),
      unit,
      term,
      exclusions: [],
      extensionDays: 0,
      ...more,
    },
    calendar,
  );
const due = (...args: Parameters<typeof count>) => count(...args).due?.date;
const dueAt = (...args: Parameters<typeof count>) => count(...args).due?.at.toISOString();

describe('the test vectors of the domain reference', () => {
  it('7 days over the National Day holiday', () => expect(due('2026-09-24', 'days', 7)).toBe('2026-10-08'));
  it('3 working days from the eve of a worked Saturday', () =>
    expect(due('2026-02-13', 'workingDays', 3)).toBe('2026-02-25'));
  it('30 days ending on Labour Day', () => expect(due('2026-04-01', 'days', 30)).toBe('2026-05-06'));
  it('30 days in an ordinary month', () => expect(due('2026-11-22', 'days', 30)).toBe('2026-12-22'));
  it('a month from a 31st ends on a worked Saturday', () =>
    expect(due('2026-01-31', 'months', 1)).toBe('2026-02-28'));
});

describe('where a day begins and ends', () => {
  it('counts by the date in Shanghai, not in UTC', () => {
    expect(due('2026-11-22T15:59:59.999Z', 'days', 3)).toBe('2026-11-25');
    expect(due('2026-11-22T16:00:00.000Z', 'days', 3)).toBe('2026-11-26');
  });

  it('ends at 24:00 in Shanghai', () =>
    expect(dueAt('2026-11-22', 'days', 30)).toBe('2026-12-22T16:00:00.000Z'));

  it('does not count the hour in which a term of hours starts, and rolls over nothing', () => {
    expect(dueAt('2026-09-30T02:20:00.000Z', 'hours', 72)).toBe('2026-10-03T03:00:00.000Z');
    expect(dueAt('2026-09-30T02:00:00.000Z', 'hours', 24)).toBe('2026-10-01T03:00:00.000Z');
  });

  it('gives midnight to the day it ends', () => {
    const counted = count('2026-11-22T14:30:00.000Z', 'hours', 25);
    expect(counted.due?.at.toISOString()).toBe('2026-11-23T16:00:00.000Z');
    expect(counted.due?.date).toBe('2026-11-23');
    expect(counted.steps.at(-1)).toEqual({ code: 'due-day', params: { day: '2026-11-23' } });
  });
});

describe('minutes', () => {
  const serviceHours = [
    { from: '08:30', to: '12:00' },
    { from: '13:30', to: '17:30' },
  ];
  const served = (started: string) => dueAt(started, 'minutes', 30, { serviceHours });

  it.each([
    ['within the morning', '2026-11-23T09:00+08:00', '2026-11-23T09:30+08:00'],
    ['up to the very end of the morning', '2026-11-23T11:30+08:00', '2026-11-23T12:00+08:00'],
    ['over the midday break', '2026-11-23T11:45+08:00', '2026-11-23T13:45+08:00'],
    ['before opening', '2026-11-23T06:00+08:00', '2026-11-23T09:00+08:00'],
    ['over the night', '2026-11-23T17:20+08:00', '2026-11-24T08:50+08:00'],
    ['on a Friday evening', '2026-11-27T17:31+08:00', '2026-11-30T09:00+08:00'],
    ['over a holiday', '2026-09-30T17:15+08:00', '2026-10-08T08:45+08:00'],
    ['on a worked Saturday', '2026-10-10T08:00+08:00', '2026-10-10T09:00+08:00'],
  ])('are counted in staffed hours %s', (_, started, expected) =>
    expect(served(started)).toBe(new Date(expected).toISOString()),
  );

  it('run around the clock where nobody says otherwise', () =>
    expect(dueAt('2026-10-01T23:55+08:00', 'minutes', 10)).toBe('2026-10-01T16:05:00.000Z'));
});

describe('months and years', () => {
  it.each([
    ['2024-01-31', 'months', 1, '2024-02-29'],
    ['2025-12-31', 'months', 2, '2026-02-28'],
    ['2026-08-31', 'months', 1, '2026-09-30'],
    ['2024-02-29', 'years', 1, '2025-02-28'],
    ['2020-02-29', 'years', 4, '2024-02-29'],
  ] as const)('%s + %s × %s', (started, unit, term, expected) =>
    expect(due(started, unit, term)).toBe(expected),
  );

  it('are lengthened by the excluded days that lie in them', () => {
    const exclusions = [{ from: calendarDay('2026-03-30'), to: calendarDay('2026-04-10') }];
    expect(due('2026-03-02', 'months', 1, { exclusions })).toBe('2026-04-13');
  });
});

describe('an exclusion whose end nobody knows', () => {
  const open = (from: string) => ({ exclusions: [{ from: calendarDay(from) }] });

  it('leaves the term standing still', () => {
    const counted = count('2026-11-02', 'days', 30, open('2026-11-20'));
    expect(counted.due).toBeUndefined();
    expect(counted.steps.at(-1)?.code).toBe('standing-still');
  });

  it('does not touch a term that was over before it began', () =>
    expect(due('2026-11-02', 'days', 7, open('2026-11-10'))).toBe('2026-11-09'));

  it('holds a last day that had been moved over a holiday', () =>
    expect(due('2026-09-24', 'days', 7, open('2026-10-03'))).toBeUndefined());
});

describe('a year whose holidays are not loaded', () => {
  it('is named, and the ordinary week stands in for it', () => {
    const counted = count('2026-12-28', 'workingDays', 10);
    expect(counted.missingYears).toEqual([2027]);
    expect(counted.due?.date).toBe('2027-01-11');
  });

  it('moves the date once it is loaded', () => {
    const notice = {
      year: 2027,
      papers: [],
      days: ['2027-01-01', '2027-01-02', '2027-01-03'].map((date) => ({
        date: calendarDay(date),
        name: '元旦',
        off: true,
      })),
    };
    const later = makeCalendar([...shippedYears(), notice]);
    const request = { unit: 'days', term: 30, exclusions: [], extensionDays: 0 } as const;
    const counted = countTerm({ ...request, startedAt: startOfDay(calendarDay('2026-12-02')) }, later);
    expect(counted.due?.date).toBe('2027-01-04');
    expect(counted.missingYears).toEqual([]);
    expect(later.version).not.toBe(calendar.version);
  });
});

it('judges every day of 2026 as the notice does', () => {
  const days = Array.from({ length: 365 }, (_, index) => addDays(calendarDay('2026-01-01'), index));
  // 365 days less 104 weekend days, less 16 weekdays off, plus 6 worked weekend days.
  expect(days.filter((day) => calendar.isWorkingDay(day))).toHaveLength(248);
});
