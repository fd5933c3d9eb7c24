import type { DataSource, EntityMetadata, ValueTransformer } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import { tooLong } from '../database.errors.js';
import type { EntityClass } from '../tx.js';

/** What can be bound to a statement on both databases. */
export type Bound = string | number | null;

export interface ColumnShape {
  readonly property: string;
  /** In backticks, which MySQL and SQLite both read. */
  readonly quoted: string;
  readonly toColumn: (value: unknown) => Bound;
  readonly fromColumn: ((value: unknown) => unknown) | undefined;
}

/** One entity as the statement builder needs it, made once from TypeORM's metadata. */
export interface TableShape {
  readonly table: string;
  readonly quoted: string;
  readonly columns: readonly ColumnShape[];
  readonly byProperty: ReadonlyMap<string, ColumnShape>;
  readonly selectFrom: string;
  readonly insertInto: string;
  readonly tuple: string;
}

/** Shapes by entity class; identifiers come from metadata only, never from a caller. */
export class TableShapes {
  private readonly shapes = new Map<unknown, TableShape>();

  constructor(private readonly dataSource: DataSource) {}

  of(entity: EntityClass<object>): TableShape {
    const known = this.shapes.get(entity);
    if (known) return known;
    const shape = shapeOf(this.dataSource.getMetadata(entity));
    this.shapes.set(entity, shape);
    return shape;
  }
}

const quote = (name: string): string => `\`${name.replaceAll('`', '``')}\``;

function shapeOf(metadata: EntityMetadata): TableShape {
  const columns = metadata.columns.map(columnShape);
  const quoted = quote(metadata.tableName);
  const names = columns.map((column) => column.quoted).join(',');
  return {
    table: metadata.tableName,
    quoted,
    columns,
    byProperty: new Map(columns.map((column) => [column.property, column])),
    selectFrom: `SELECT ${names} FROM ${quoted}`,
    insertInto: `INSERT INTO ${quoted} (${names}) VALUES `,
    tuple: `(${columns.map(() => '?').join(',')})`,
  };
}

type Turn = (value: unknown) => unknown;

/** One turn after the other; nearly every column has one or none, and a command turns hundreds of values. */
function inOrder(turns: readonly Turn[]): Turn | undefined {
  const [first, ...others] = turns;
  if (!first || others.length === 0) return first;
  return (value) => turns.reduce((current, turn) => turn(current), value);
}

function columnShape(metadata: ColumnMetadata): ColumnShape {
  const { propertyName: property, isNullable, isPrimary } = metadata;
  const transformers: ValueTransformer[] = [metadata.transformer ?? []].flat();
  const to = inOrder(transformers.map((step) => (value) => step.to(value) as unknown));
  const fallback = metadata.default as Bound | undefined;
  const limit = Number(metadata.length);
  const toColumn = (value: unknown): Bound => {
    if (value === null || value === undefined) {
      if (value === undefined && fallback !== undefined) return fallback;
      if (isNullable && !isPrimary) return null;
      throw new TypeError(`${metadata.entityMetadata.name}.${property} needs a value`);
    }
    const stored = bound(to ? to(value) : value);
    // Code points, as MySQL counts; SQLite would store any length.
    if (limit && typeof stored === 'string' && stored.length > limit && Array.from(stored).length > limit)
      throw tooLong(property, limit);
    return stored;
  };
  const from = inOrder(transformers.toReversed().map((step) => (value) => step.from(value) as unknown));
  const fromColumn = from && ((value: unknown) => (value === null ? null : from(value)));
  return { property, quoted: quote(metadata.databaseName), toColumn, fromColumn };
}

/** @throws TypeError for `undefined`, objects and everything else whose stored form would be a guess. */
export function bound(value: unknown): Bound {
  if (typeof value === 'string' || value === null) return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof Date) return value.toISOString();
  throw new TypeError(`a value of type ${typeof value} cannot be bound to a statement`);
}
