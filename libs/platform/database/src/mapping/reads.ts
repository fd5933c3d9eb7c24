import type { EntityClass, FindOptions, FindRequest, Where } from '../tx.js';
import { hydrate, named, type RawRows } from './rows.js';
import { selectWhere, type Query } from './statements.js';
import { bound, type TableShapes } from './table-shape.js';

/** The four ways of reading, over anything that answers queries in order. */
export class ReadQueries {
  constructor(
    private readonly shapes: TableShapes,
    private readonly ask: (queries: readonly Query[]) => Promise<readonly RawRows[]>,
  ) {}

  async find<T extends object>(
    entity: EntityClass<T>,
    where: Where<T>,
    options?: FindOptions<T>,
  ): Promise<T[]> {
    const shape = this.shapes.of(entity);
    const query = selectWhere(shape, where, options);
    if (!query) return [];
    const [raw] = await this.ask([query]);
    return raw ? hydrate<T>(shape, raw) : [];
  }

  async findOne<T extends object>(entity: EntityClass<T>, where: Where<T>): Promise<T | undefined> {
    const [first] = await this.find(entity, where, { limit: 1 });
    return first;
  }

  async select<R extends object>(sql: string, params: readonly unknown[] = []): Promise<R[]> {
    const [raw] = await this.ask([{ kind: 'query', sql, params: params.map(bound) }]);
    return raw ? named<R>(raw) : [];
  }

  async together(finds: readonly FindRequest<object>[]): Promise<object[][]> {
    const planned = finds.map(({ entity, where, options }) => {
      const shape = this.shapes.of(entity);
      return { shape, query: selectWhere(shape, where as Record<string, unknown>, options) };
    });
    const queries = planned.flatMap(({ query }) => query ?? []);
    const answers = queries.length === 0 ? [] : await this.ask(queries);
    let next = 0;
    return planned.map(({ shape, query }) => {
      const raw = query ? answers[next++] : undefined;
      return raw ? hydrate(shape, raw) : [];
    });
  }
}
