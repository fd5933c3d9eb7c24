import { escape } from 'mysql2';
import type { Step } from '../mapping/statements.js';
import type { Bound } from '../mapping/table-shape.js';

/**
 * Statements as text with their values in place: several statements in one packet cannot be prepared, and one
 * packet instead of many is what makes a command fast. Values are strings, numbers and null only (`bound`);
 * the session's sql_mode keeps the backslash an escape.
 */
const NEEDS_ESCAPE = /[\0\b\t\n\r\x1a"'\\]/;

export function literal(value: Bound): string {
  if (value === null) return 'NULL';
  if (typeof value === 'number') return String(value);
  return NEEDS_ESCAPE.test(value) ? escape(value) : `'${value}'`;
}

/** Texts of statements cut at their placeholders; there are as many as kinds of statements. */
const pieces = new Map<string, readonly string[]>();

function cut(sql: string): readonly string[] {
  const known = pieces.get(sql);
  if (known) return known;
  if (pieces.size >= 2000) pieces.clear();
  const made = sql.split('?');
  pieces.set(sql, made);
  return made;
}

export function filledIn(sql: string, params: readonly Bound[]): string {
  const parts = cut(sql);
  if (parts.length !== params.length + 1)
    throw new TypeError(`${params.length} values for ${parts.length - 1} placeholders: ${sql}`);
  let filled = parts[0] ?? '';
  for (let i = 0; i < params.length; i += 1) filled += literal(params[i] ?? null) + (parts[i + 1] ?? '');
  return filled;
}

export function textOf(step: Step): string {
  if (step.kind !== 'insert') return filledIn(step.sql, step.params);
  let filled = step.into;
  step.rows.forEach((row, index) => {
    filled += index === 0 ? '(' : ',(';
    for (let i = 0; i < row.length; i += 1) filled += (i === 0 ? '' : ',') + literal(row[i] ?? null);
    filled += ')';
  });
  return filled;
}

/**
 * Fails on the server when the statement before it did not match exactly one row: the exponential of a thousand is no
 * number. (SIGNAL cannot be conditional outside a routine on MySQL, and DO swallows errors.) The session counts found
 * rows, changed or not. `index` finds the way back through the message, which is all a failed packet leaves.
 */
export const guardText = (index: number): string =>
  `SET @concord_guard=EXP(IF(ROW_COUNT()=1,0,${FIRST_GUARD + index}))`;

const FIRST_GUARD = 1000;
const OUT_OF_RANGE = 1690;
const GUARD_MISSED = /row_count\(\)[^,]*,\s*0,\s*(\d{4,})\)/i;

/** Which guard an error comes from; undefined when it is another error. */
export function missedGuard(error: unknown): number | undefined {
  const { errno, message } = error as { errno?: number; message?: string };
  const found = errno === OUT_OF_RANGE ? GUARD_MISSED.exec(message ?? '')?.[1] : undefined;
  return found === undefined ? undefined : Number(found) - FIRST_GUARD;
}
