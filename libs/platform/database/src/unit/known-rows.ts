import { hydrate, type RawRows } from '../mapping/rows.js';
import { selectWhere, type Query } from '../mapping/statements.js';
import type { TableShapes } from '../mapping/table-shape.js';
import type { Bound } from '../mapping/table-shape.js';
import type { EntityClass, FindOptions, Where } from '../tx.js';
import { isAmong, joinBehind, withAdded, type Asked } from './added-rows.js';

/** Written by the unit itself with every event; questions about them always see what was written. */
const LEDGER_TABLES: ReadonlySet<string> = new Set([
  'streams',
  'stream_events',
  'event_particulars',
  'audit_facts',
  'outbox_messages',
]);

/**
 * What a unit of work has read: several rooms look at the same parties and consents within one command, and ask the
 * database once. An answer holds until the unit writes to its table or takes another lock; every asker gets rows of
 * its own.
 */
export class KnownRows {
  private readonly answers = new Map<string, Map<string, Known>>();
  private readonly unsent = new Set<string>();
  private anyUnsent = false;
  private readonly written = new Set<string>();
  private anyWritten = false;
  /** What was asked about tables this unit had not written to; the same could have been asked at its beginning. */
  readonly questions: { table: string; query: Query }[] = [];

  constructor(
    private readonly shapes: TableShapes,
    private readonly ask: (query: Query, table: string) => Promise<readonly RawRows[]>,
  ) {}

  async find<T extends object>(
    entity: EntityClass<T>,
    where: Where<T>,
    options?: FindOptions<T>,
  ): Promise<T[]> {
    const shape = this.shapes.of(entity);
    const query = selectWhere(shape, where, options);
    if (!query) return [];
    const raw = await this.answer(query, shape.table, { shape, where, options: options ?? {} });
    return raw ? hydrate<T>(shape, raw) : [];
  }

  /** Asks before anybody has; whoever asks the same later in the unit gets this answer. */
  foresee(table: string, query: Query): void {
    // Its failure is the packet's, and is told to those who wait for something.
    void this.answer(query, table).catch(() => undefined);
  }

  /** A write was collected; without a table it may concern any. */
  wrote(table?: string): void {
    if (table === undefined) {
      this.anyUnsent = true;
      this.anyWritten = true;
      this.answers.clear();
      return;
    }
    this.unsent.add(table);
    this.written.add(table);
    this.answers.delete(table);
  }

  /** Rows were added: what is known of their table is known with them. */
  added(table: string, rows: readonly (readonly Bound[])[]): void {
    this.unsent.add(table);
    this.written.add(table);
    const ofTable = this.answers.get(table);
    for (const [key, known] of ofTable ?? []) {
      const { asked } = known;
      const joining = asked && rows.filter((row) => isAmong(asked, row));
      if (asked && joining && joinBehind(asked, joining)) known.added.push(...joining);
      else if (joining?.length !== 0) ofTable?.delete(key);
    }
  }

  mustSeeWrites(table: string): boolean {
    return this.anyUnsent || this.unsent.has(table) || LEDGER_TABLES.has(table);
  }

  /** All collected writes are on their way. */
  sent(): void {
    this.anyUnsent = false;
    this.unsent.clear();
  }

  forget(): void {
    this.answers.clear();
  }

  private answer(query: Query, table: string, asked?: Asked): Promise<RawRows | undefined> {
    if (LEDGER_TABLES.has(table)) return this.ask(query, table).then(([raw]) => raw);
    const key = `${query.sql}\n${JSON.stringify(query.params)}`;
    const ofTable = this.answers.get(table) ?? new Map<string, Known>();
    this.answers.set(table, ofTable);
    const known = ofTable.get(key) ?? { answer: this.askOne(query, table), added: [] };
    ofTable.set(key, known);
    if (asked && !known.asked && !this.anyWritten && !this.written.has(table))
      this.questions.push({ table, query });
    known.asked ??= asked;
    if (known.added.length > 0) known.answer = this.withAdded(known, query, table);
    return known.answer;
  }

  private async withAdded(known: Known, query: Query, table: string): Promise<RawRows | undefined> {
    const { asked, added } = known;
    known.added = [];
    const raw = await known.answer;
    const grown = asked && raw && withAdded(asked, raw, added);
    if (grown) return grown;
    this.answers.delete(table);
    return this.askOne(query, table);
  }

  private askOne(query: Query, table: string): Promise<RawRows | undefined> {
    return this.ask(query, table).then(([raw]) => raw);
  }
}

interface Known {
  answer: Promise<RawRows | undefined>;
  /** Set as soon as somebody has asked. */
  asked?: Asked | undefined;
  /** Rows the unit has added since, which belong to the answer. */
  added: (readonly Bound[])[];
}
