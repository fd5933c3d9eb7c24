import { canonicalJson } from '#kernel';
import { Column, PrimaryColumn, type ColumnOptions } from 'typeorm';

/**
 * Column decorators that hide the dialects: the same entity serves SQLite and MySQL. The column's name is the
 * property's in snake case unless `name` says otherwise.
 */
export interface ColumnChoices {
  readonly name?: string;
  readonly primary?: boolean;
  readonly nullable?: boolean;
  /** Used by the database and by inserts that leave the property out. */
  readonly default?: string | number | boolean;
}

type Transform = { to(value: unknown): unknown; from(value: unknown): unknown };

export const snakeCase = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function column(options: ColumnOptions, choices: ColumnChoices): PropertyDecorator {
  return (target, property) => {
    const { primary, ...rest } = choices;
    const all = { name: snakeCase(String(property)), ...options, ...rest } as ColumnOptions;
    (primary ? PrimaryColumn(all as never) : Column(all))(target, property);
  };
}

/** An id made by us (uuid) or a stream's name such as `org:<id>`. */
export const idColumn = (choices: ColumnChoices = {}) => column({ type: 'varchar', length: 64 }, choices);

/** An instant: `Date` in rows, ISO-8601 UTC text with milliseconds in the table, so that text order is time order. */
export const instant = (choices: ColumnChoices = {}) =>
  column({ type: 'char', length: 24, transformer: instantText }, choices);

/** A legal day in Asia/Shanghai, `YYYY-MM-DD`. */
export const calendarDay = (choices: ColumnChoices = {}) => column({ type: 'char', length: 10 }, choices);

/** Whole fen; a bigint on SQLite is a JavaScript double, so anything beyond 2^53 is refused. */
export const money = (choices: ColumnChoices = {}) =>
  column({ type: 'bigint', transformer: safeInteger }, choices);

/** JSON as longtext (MySQL's `text` ends at 64 KB); keys are stored in canonical order. */
export const jsonDocument = (choices: ColumnChoices = {}) =>
  column({ type: 'longtext', transformer: json }, choices);

/** A code of a closed list. */
export const code = (length: number, choices: ColumnChoices = {}) =>
  column({ type: 'varchar', length }, choices);

/** Short text; longer values are refused on both databases. */
export const text = (length: number, choices: ColumnChoices = {}) =>
  column({ type: 'varchar', length }, choices);

export const longText = (choices: ColumnChoices = {}) => column({ type: 'longtext' }, choices);

/** Boolean in rows, 0 or 1 in the table. */
export const flag = (choices: ColumnChoices = {}) =>
  column({ type: 'tinyint', transformer: bit }, withBit(choices));

/** A whole number: version, sequence, count. */
export const counter = (choices: ColumnChoices = {}) =>
  column({ type: 'integer', transformer: safeInteger }, choices);

const withBit = (choices: ColumnChoices): ColumnChoices =>
  typeof choices.default === 'boolean' ? { ...choices, default: Number(choices.default) } : choices;

const instantText: Transform = {
  to: (value) => (value instanceof Date ? value.toISOString() : value),
  from: (value) => (typeof value === 'string' ? new Date(value) : value),
};
const json: Transform = {
  to: (value) => (value == null ? value : canonicalJson(value)),
  from: (value) => (typeof value === 'string' ? (JSON.parse(value) as unknown) : value),
};
const bit: Transform = {
  to: (value) => (typeof value === 'boolean' ? Number(value) : value),
  from: (value) => (typeof value === 'number' ? value !== 0 : value),
};
const safeInteger: Transform = {
  to: (value) => {
    if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new RangeError('not a safe integer');
    return value;
  },
  from: (value) => (typeof value === 'string' ? Number(value) : value),
};
