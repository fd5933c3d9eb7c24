import type { FindOptions } from '../tx.js';
import type { Bound, ColumnShape, TableShape } from './table-shape.js';

/**
 * Statements made from table shapes: multi-row insert, guarded update, delete, select by equality. Every value
 * is a parameter; `undefined` is refused, because it would widen the query; an empty array matches no row.
 */
export interface Query {
  readonly kind: 'query';
  readonly sql: string;
  readonly params: readonly Bound[];
}

export interface Insert {
  readonly kind: 'insert';
  /** `INSERT INTO t (a,b) VALUES `, followed by one `tuple` for each row. */
  readonly into: string;
  readonly tuple: string;
  readonly rows: readonly (readonly Bound[])[];
}

export interface Change {
  readonly kind: 'change';
  readonly sql: string;
  readonly params: readonly Bound[];
  /** The table whose row must have matched exactly once, else somebody changed it meanwhile. */
  readonly guarded?: string;
}

export type Write = Insert | Change;
export type Step = Query | Write;
type Conditions = Readonly<Record<string, unknown>>;

const column = (shape: TableShape, property: string): ColumnShape => {
  const found = shape.byProperty.get(property);
  if (!found) throw new TypeError(`${shape.table} has no property ${property}`);
  return found;
};

/** `undefined` when nothing can match. */
function conditions(shape: TableShape, where: Conditions, params: Bound[]): string | undefined {
  const parts: string[] = [];
  for (const property of Object.keys(where)) {
    const value = where[property];
    const { quoted, toColumn } = column(shape, property);
    if (value === undefined) throw new TypeError(`${shape.table}.${property} is undefined in a condition`);
    if (value === null) parts.push(`${quoted} IS NULL`);
    else if (Array.isArray(value)) {
      if (value.length === 0) return undefined;
      for (const item of value as unknown[]) {
        if (item === undefined || item === null)
          throw new TypeError(`${shape.table}.${property}: an empty value inside a list of conditions`);
        params.push(toColumn(item));
      }
      parts.push(`${quoted} IN (${'?,'.repeat(value.length - 1)}?)`);
    } else {
      params.push(toColumn(value));
      parts.push(`${quoted}=?`);
    }
  }
  return parts.join(' AND ');
}

export function selectWhere(
  shape: TableShape,
  where: Conditions,
  options: FindOptions<object> = {},
): Query | undefined {
  const params: Bound[] = [];
  const condition = conditions(shape, where, params);
  if (condition === undefined) return undefined;
  let sql = condition === '' ? shape.selectFrom : `${shape.selectFrom} WHERE ${condition}`;
  const order = Object.entries((options.orderBy ?? {}) as Record<string, 'asc' | 'desc' | undefined>);
  if (order.length > 0)
    sql += ` ORDER BY ${order.map(([key, way]) => `${column(shape, key).quoted} ${way === 'desc' ? 'DESC' : 'ASC'}`).join(',')}`;
  if (options.limit !== undefined) sql += ` LIMIT ${wholeNumber(options.limit)}`;
  return { kind: 'query', sql, params };
}

/** In the text, not beside it: SQLite plans a statement anew whenever a number bound to its LIMIT is bound again. */
function wholeNumber(limit: number): number {
  if (!Number.isSafeInteger(limit) || limit < 0) throw new TypeError(`${limit} is no number of rows`);
  return limit;
}

export function insertRows(shape: TableShape, rows: readonly object[]): Insert {
  const values = rows.map((row) => {
    const given = row as Record<string, unknown>;
    for (const property in given) column(shape, property);
    return shape.columns.map(({ property, toColumn }) => toColumn(given[property]));
  });
  return { kind: 'insert', into: shape.insertInto, tuple: shape.tuple, rows: values };
}

/** `undefined` when the condition can match no row. */
export function updateWhere(
  shape: TableShape,
  where: Conditions,
  changes: Conditions,
  guarded: boolean,
): Change | undefined {
  const params: Bound[] = [];
  const sets = Object.keys(changes).map((property) => {
    const { quoted, toColumn } = column(shape, property);
    if (changes[property] === undefined)
      throw new TypeError(`${shape.table}.${property} is set to undefined`);
    params.push(toColumn(changes[property]));
    return `${quoted}=?`;
  });
  if (sets.length === 0) throw new TypeError(`an update of ${shape.table} changes nothing`);
  const condition = conditions(shape, where, params);
  if (condition === undefined) return undefined;
  if (condition === '') throw new TypeError(`an update of ${shape.table} has no condition`);
  const sql = `UPDATE ${shape.quoted} SET ${sets.join(',')} WHERE ${condition}`;
  return guarded ? { kind: 'change', sql, params, guarded: shape.table } : { kind: 'change', sql, params };
}

export function deleteWhere(shape: TableShape, where: Conditions): Change | undefined {
  const params: Bound[] = [];
  const condition = conditions(shape, where, params);
  if (condition === undefined) return undefined;
  if (condition === '') throw new TypeError(`a removal from ${shape.table} has no condition`);
  return { kind: 'change', sql: `DELETE FROM ${shape.quoted} WHERE ${condition}`, params };
}
