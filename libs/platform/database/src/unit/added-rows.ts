import type { RawRows } from '../mapping/rows.js';
import type { Bound, TableShape } from '../mapping/table-shape.js';
import type { FindOptions } from '../tx.js';

/** What was asked of one table, as far as it matters for rows that join later. */
export interface Asked {
  readonly shape: TableShape;
  readonly where: Readonly<Record<string, unknown>>;
  readonly options: FindOptions<object>;
}

type Row = readonly Bound[];

/** Whether the row, in the column order of its table, is among those asked for. */
export function isAmong({ shape, where }: Asked, row: Row): boolean {
  return Object.entries(where).every(([property, value]) => {
    const at = placeOf(shape, property);
    const { toColumn } = shape.columns[at] ?? {};
    if (!toColumn) return false;
    const wanted = Array.isArray(value) ? (value as unknown[]) : [value];
    return wanted.some((one) => row[at] === (one === null ? null : toColumn(one)));
  });
}

/** Whether such rows belong behind the others: no limit, at most one order, and that of numbers rising. */
export function joinBehind({ shape, options }: Asked, rows: readonly Row[]): boolean {
  const orders = Object.entries(options.orderBy ?? {}) as [string, string | undefined][];
  if (options.limit !== undefined || orders.length > 1) return false;
  const [order] = orders;
  const at = placeOf(shape, order?.[0]);
  return order === undefined || (order[1] !== 'desc' && rows.every((row) => typeof row[at] === 'number'));
}

/**
 * The answer with the rows this unit has added since, so that the database need not be asked for what the unit wrote
 * itself. `undefined` when an added row's number does not rise above those before it.
 */
export function withAdded(
  { shape, options }: Asked,
  raw: RawRows,
  added: readonly Row[],
): RawRows | undefined {
  const rows = [...raw.rows, ...added];
  const at = placeOf(shape, Object.keys(options.orderBy ?? {})[0]);
  const rises = (row: readonly unknown[], index: number): boolean =>
    index < raw.rows.length || index === 0 || Number(row[at]) > Number(rows[index - 1]?.[at]);
  return at === -1 || rows.every(rises) ? { columns: raw.columns, rows } : undefined;
}

const placeOf = (shape: TableShape, wanted: string | undefined): number =>
  shape.columns.findIndex(({ property }) => property === wanted);
