import type { TableShape } from './table-shape.js';

/** Rows as both drivers hand them over: arrays in column order, which cost less than an object by name. */
export interface RawRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** Rows of an entity under their property names. */
export function hydrate<T extends object>(shape: TableShape, raw: RawRows): T[] {
  const { columns } = shape;
  return raw.rows.map((row) => {
    const made: Record<string, unknown> = {};
    for (let i = 0; i < columns.length; i += 1) {
      const column = columns[i];
      if (column) made[column.property] = column.fromColumn ? column.fromColumn(row[i]) : row[i];
    }
    return made as T;
  });
}

/** Rows of named SQL under their column names. */
export function named<R extends object>({ columns, rows }: RawRows): R[] {
  return rows.map((row) => {
    const made: Record<string, unknown> = {};
    for (let i = 0; i < columns.length; i += 1) made[columns[i] ?? i] = row[i];
    return made as R;
  });
}
