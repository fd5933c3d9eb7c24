import { readFileSync } from 'node:fs';
import { calendarDay, startOfDay, weekday } from '#kernel';
import { makeCalendar, shippedYears } from '../config/calendar-files.js';
import { loadRuleBook } from '../config/rule-files.js';
import { countByRule } from './count-by-rule.js';
import type { Exclusion } from './exclusions.js';

/** Every row of `deadline-cases.md`, which was worked out by hand from the holiday notices. */
interface Row {
  readonly code: string;
  readonly started: string;
  readonly termDays: string;
  readonly exclusions: string;
  readonly extension: string;
  readonly due: string;
  readonly weekday: string;
  readonly provisional: boolean;
  readonly why: string;
}

const file = new URL('./deadline-cases.md', import.meta.url);
const rows: Row[] = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| DL-'))
  .map((line) => {
    const [
      code = '',
      started = '',
      termDays = '',
      exclusions = '',
      extension = '',
      due = '',
      day = '',
      mark = '',
      why = '',
    ] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    return {
      code,
      started,
      termDays,
      exclusions,
      extension,
      due,
      weekday: day,
      provisional: mark === '暂',
      why,
    };
  });

const exclusionsOf = (text: string): Exclusion[] =>
  text === ''
    ? []
    : text.split(', ').map((range) => {
        const [from = '', to = ''] = range.split('~');
        return { from: calendarDay(from), to: calendarDay(to) };
      });

describe('the table of dates worked out by hand', () => {
  const rules = loadRuleBook();
  const calendar = makeCalendar(shippedYears());

  it('is long enough to mean something', () => {
    expect(rows.filter(({ code }) => code <= 'DL-19.9').length).toBeGreaterThanOrEqual(150);
  });

  it.each(rows)('$code 自 $started 至 $due：$why', (row) => {
    const counted = countByRule(
      rules.get(row.code),
      {
        startedAt: startOfDay(calendarDay(row.started)),
        termSet: row.termDays === '' ? undefined : Number(row.termDays),
        exclusions: exclusionsOf(row.exclusions),
        extensionDays: Number(row.extension),
      },
      calendar,
    );
    expect({
      due: counted.due?.date,
      weekday: counted.due && '日一二三四五六'[weekday(counted.due.date)],
      at: counted.due?.at.toISOString(),
      provisional: counted.missingYears.length > 0,
    }).toEqual({
      due: row.due,
      weekday: row.weekday,
      at: `${row.due}T16:00:00.000Z`,
      provisional: row.provisional,
    });
  });
});
