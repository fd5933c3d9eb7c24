/** The State Council's notice for one year, entered by an administrator at the keyboard. */
import { parse } from 'yaml';
import { checkYear, LoadCalendarYear } from '#deadlines';
import { SYSTEM } from '#kernel';
import { CommandFailed } from '../command.js';
import { of, type House } from './house.js';
import { read } from './records.js';

/** @throws CommandFailed naming everything that is wrong with the file */
export async function loadCalendar(
  house: House,
  path: string,
): Promise<{ year: number; days: number; moved: number }> {
  const notice = checkYear(parsed(path));
  if (!notice.year)
    throw new CommandFailed(
      [`${path} is not accepted:`, ...notice.problems.map((one) => `  ${one}`)].join('\n'),
    );
  return of(house, LoadCalendarYear).execute(notice.year, SYSTEM);
}

/** JSON is YAML too. */
function parsed(path: string): unknown {
  const text = read(path);
  try {
    return parse(text) as unknown;
  } catch (error) {
    throw new CommandFailed(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
