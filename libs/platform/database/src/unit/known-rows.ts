import { hydrate, type RawRows } from '../mapping/rows.js';
import { selectWhere, type Query } from '../mapping/statements.js';
import type { TableShapes } from '../mapping/table-shape.js';
import type { EntityClass, FindOptions, Where } from '../tx.js';

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
    const raw = await this.answer(query, shape.table, true);
    return raw ? hydrate<T>(shape, raw) : [];
  }

  /** Asks before anybody has; whoever asks the same later in the unit gets this answer. */
  foresee(table: string, query: Query): void {
    // Its failure is the packet's, and is told to those who wait for something.
    void this.answer(query, table, false).catch(() => undefined);
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

  private answer(query: Query, table: string, isAsked: boolean): Promise<RawRows | undefined> {
    if (LEDGER_TABLES.has(table)) return this.ask(query, table).then(([raw]) => raw);
    const key = `${query.sql}\n${JSON.stringify(query.params)}`;
    const ofTable = this.answers.get(table) ?? new Map<string, Known>();
    this.answers.set(table, ofTable);
    const known = ofTable.get(key) ?? { answer: this.ask(query, table).then(([raw]) => raw), isAsked: false };
    ofTable.set(key, known);
    if (isAsked && !known.isAsked && !this.anyWritten && !this.written.has(table))
      this.questions.push({ table, query });
    known.isAsked ||= isAsked;
    return known.answer;
  }
}

interface Known {
  readonly answer: Promise<RawRows | undefined>;
  isAsked: boolean;
}
