import { ReadQueries } from './mapping/reads.js';
import type { RawRows } from './mapping/rows.js';
import type { Query } from './mapping/statements.js';
import type { TableShapes } from './mapping/table-shape.js';
import { CommittedReads, type EntityClass, type FindOptions, type FindRequest, type Where } from './tx.js';

/** Reads outside any unit of work, on connections no unit of work uses. */
export class CommittedQueries extends CommittedReads {
  private readonly queries: ReadQueries;

  constructor(
    readonly dialect: 'sqlite' | 'mysql',
    shapes: TableShapes,
    ask: (queries: readonly Query[]) => Promise<readonly RawRows[]>,
  ) {
    super();
    this.queries = new ReadQueries(shapes, ask);
  }

  find<T extends object>(entity: EntityClass<T>, where: Where<T>, options?: FindOptions<T>): Promise<T[]> {
    return this.queries.find(entity, where, options);
  }

  findOne<T extends object>(entity: EntityClass<T>, where: Where<T>): Promise<T | undefined> {
    return this.queries.findOne(entity, where);
  }

  select<R extends object>(sql: string, params?: readonly unknown[]): Promise<R[]> {
    return this.queries.select<R>(sql, params);
  }

  together<T extends readonly object[]>(finds: { [I in keyof T]: FindRequest<T[I]> }): Promise<{
    [I in keyof T]: T[I][];
  }> {
    return this.queries.together(finds) as never;
  }
}
