import { newId, type Clock } from '#kernel';
import { changedMeanwhile } from '../database.errors.js';
import { ReadQueries } from '../mapping/reads.js';
import type { RawRows } from '../mapping/rows.js';
import {
  deleteWhere,
  insertRows,
  updateWhere,
  type Change,
  type Query,
  type Step,
} from '../mapping/statements.js';
import { bound, type TableShapes } from '../mapping/table-shape.js';
import { OutboxMessageRow } from '../persistence/outbox.entity.js';
import type {
  EntityClass,
  FindOptions,
  FindRequest,
  NewEvent,
  OutboxMessage,
  Reactions,
  StoredEvent,
  Tx,
  Where,
} from '../tx.js';
import type { Foresight } from './foresight.js';
import { KnownRows } from './known-rows.js';
import { Ledger, type NewFact } from './ledger.js';
import { Packets, type Channel } from './packets.js';
import { StreamHeads } from './stream-heads.js';

export interface UnitSetting {
  readonly shapes: TableShapes;
  readonly clock: Clock;
  readonly reactions: Reactions;
  /** Where a round trip costs something. */
  readonly foresight?: Foresight;
}

/** One attempt at a unit of work: collects writes, asks reads, keeps the ledger. The same for both databases. */
export class UnitTx implements Tx {
  readonly dialect: 'sqlite' | 'mysql';
  readonly events: StoredEvent[] = [];
  readonly topics = new Set<string>();
  wrote = false;
  firstMessageId: string | undefined;
  private steps: Step[] = [];
  private messages: OutboxMessageRow[] = [];
  private readonly packets: Packets;
  private over = false;
  /** The stream that work of a kind is about. */
  private about: string | undefined;
  private instant: Date | undefined;
  private readonly values = new Map<string, object>();
  private readonly lastSteps: (() => void | Promise<void>)[] = [];
  private readonly streams: StreamHeads;
  private readonly ledger: Ledger;
  private readonly reads: ReadQueries;
  private readonly known: KnownRows;

  constructor(
    private readonly setting: UnitSetting,
    channel: Channel,
    private readonly habit?: string,
  ) {
    this.dialect = channel.dialect;
    this.packets = new Packets(channel);
    const ask = (queries: readonly Query[]) => this.ask(queries);
    this.reads = new ReadQueries(setting.shapes, ask);
    this.known = new KnownRows(setting.shapes, (query, table) => this.ask([query], table));
    this.streams = new StreamHeads(
      setting.shapes,
      channel.dialect,
      (...queries) => ask(queries),
      (step) => this.write(step),
    );
    this.ledger = new Ledger(setting.shapes, this.streams);
  }

  /** The first error of the database; the unit cannot be committed any more, whatever the work makes of it. */
  get failure(): Error | undefined {
    return this.packets.failure;
  }

  /** Read late, after the stream's lock was waited for, so that instants rise with the sequence. */
  get now(): Date {
    return (this.instant ??= this.setting.clock.now());
  }

  find<T extends object>(entity: EntityClass<T>, where: Where<T>, options?: FindOptions<T>): Promise<T[]> {
    this.mustBeOpen();
    return this.known.find(entity, where, options);
  }

  findOne<T extends object>(entity: EntityClass<T>, where: Where<T>): Promise<T | undefined> {
    return this.find(entity, where, { limit: 1 }).then(([first]) => first);
  }

  select<R extends object>(sql: string, params?: readonly unknown[]): Promise<R[]> {
    if (sql.includes('FOR UPDATE')) this.known.forget();
    return this.reads.select<R>(sql, params);
  }

  together<T extends readonly object[]>(finds: { [I in keyof T]: FindRequest<T[I]> }): Promise<{
    [I in keyof T]: T[I][];
  }> {
    // Asked in the same breath they travel together.
    const answers = finds.map(({ entity, where, options }) => this.find(entity, where, options));
    return Promise.all(answers) as never;
  }

  insert<T extends object>(entity: EntityClass<T>, rows: T | readonly T[]): void {
    const list = (Array.isArray(rows) ? rows : [rows]) as readonly T[];
    if (list.length === 0) return;
    const shape = this.setting.shapes.of(entity);
    this.mustBeOpen();
    this.wrote = true;
    const insert = insertRows(shape, list);
    this.known.added(shape.table, insert.rows);
    this.steps.push(insert);
  }

  update<T extends object>(entity: EntityClass<T>, where: Where<T>, changes: Partial<T>): void {
    const shape = this.setting.shapes.of(entity);
    const change = updateWhere(shape, where, changes, true);
    if (!change) throw changedMeanwhile(shape.table);
    this.write(change, shape.table);
  }

  updateAny<T extends object>(entity: EntityClass<T>, where: Where<T>, changes: Partial<T>): void {
    const shape = this.setting.shapes.of(entity);
    this.perhaps(updateWhere(shape, where, changes, false), shape.table);
  }

  remove<T extends object>(entity: EntityClass<T>, where: Where<T>): void {
    const shape = this.setting.shapes.of(entity);
    this.perhaps(deleteWhere(shape, where), shape.table);
  }

  change(sql: string, params: readonly unknown[] = []): void {
    this.write({ kind: 'change', sql, params: params.map(bound) });
  }

  async lockStream(stream: string): Promise<boolean> {
    // What was read before the lock may have changed while it was waited for.
    this.known.forget();
    const head = this.streams.lock(stream);
    this.foresee(stream);
    return (await head) !== undefined;
  }

  /** Behind the first lock, in the same packet, goes what work of this kind is going to ask. */
  private foresee(stream: string): void {
    const { foresight } = this.setting;
    if (!foresight || this.habit === undefined || this.about !== undefined) return;
    this.about = stream;
    for (const { table, query } of foresight.questions(this.habit, stream)) this.known.foresee(table, query);
  }

  async openStream(stream: string, parent?: string): Promise<void> {
    await this.streams.open(stream, parent);
    this.wrote = true;
  }

  async record(event: NewEvent): Promise<StoredEvent> {
    this.mustBeOpen();
    const stored = await this.ledger.store(event, this.now);
    this.wrote = true;
    this.events.push(stored);
    for (const reaction of this.setting.reactions.of(event.type)) await reaction(this, stored);
    return stored;
  }

  /** A fact that is no event: readings and checkpoints. */
  async appendFact(fact: NewFact): Promise<void> {
    this.wrote = true;
    await this.ledger.fact(fact);
  }

  once<T extends object>(key: string, make: () => T): T {
    const known = this.values.get(key) as T | undefined;
    if (known) return known;
    const made = make();
    this.values.set(key, made);
    return made;
  }

  atEnd(step: () => void | Promise<void>): void {
    this.lastSteps.push(step);
  }

  send({ topic, stream, payload, availableAt }: OutboxMessage): void {
    this.mustBeOpen();
    const id = newId();
    this.firstMessageId ??= id;
    this.wrote = true;
    this.topics.add(topic);
    const waiting = { attempts: 0, open: true, dead: false, doneAt: null };
    const lease = { leaseOwner: null, leaseUntil: null, lastError: null };
    const times = { createdAt: this.now, availableAt: availableAt ?? this.now };
    this.messages.push({ id, topic, stream: stream ?? null, payload, ...times, ...waiting, ...lease });
  }

  get firstEventId(): string | undefined {
    return this.ledger.firstEventId;
  }

  /** A stream whose row lock this unit holds, as an answer of the database has shown. */
  get lockedStream(): string | undefined {
    return this.streams.held;
  }

  /** Runs what was kept for the end, then hands out everything that is still to be written. */
  async finish(): Promise<Step[]> {
    for (let step = this.lastSteps.shift(); step; step = this.lastSteps.shift()) await step();
    // A question nobody waited for is sent before the last writes, as it was asked before them.
    await this.packets.settled();
    this.mustBeOpen();
    this.over = true;
    if (this.habit !== undefined && this.about !== undefined)
      this.setting.foresight?.learn(this.habit, this.about, this.known.questions);
    return [...this.takeSteps(), ...this.streams.steps()];
  }

  /** Nothing more may be asked or written: a work function that outlived its unit must not reach another's. */
  abandon(): void {
    this.over = true;
  }

  private perhaps(change: Change | undefined, table: string): void {
    if (change) this.write(change, table);
  }

  /** Without a table the write may concern any. */
  private write(step: Step, table?: string): void {
    this.mustBeOpen();
    this.wrote = true;
    this.known.wrote(table);
    this.steps.push(step);
  }

  /**
   * Writes wait for the end, except those a question must see: its own table's, all of them where the question names
   * no table, and the ledger's.
   */
  private ask(queries: readonly Query[], table?: string): Promise<readonly RawRows[]> {
    this.mustBeOpen();
    if (table === undefined || this.known.mustSeeWrites(table)) {
      this.packets.put(this.takeSteps());
      this.known.sent();
    }
    return this.packets.ask(queries);
  }

  private takeSteps(): Step[] {
    const { messages, steps } = this;
    this.messages = [];
    this.steps = [];
    const sent = messages.length > 0 ? [insertRows(this.setting.shapes.of(OutboxMessageRow), messages)] : [];
    return [...steps, ...this.ledger.takeInserts(), ...sent];
  }

  private mustBeOpen(): void {
    if (this.over) throw new Error('this unit of work is over');
    if (this.failure) throw this.failure;
  }
}

/** The part of a unit of work that only the platform uses: facts that are no events. */
export function ledgerOf(tx: Tx): Pick<UnitTx, 'appendFact'> {
  if (!(tx instanceof UnitTx)) throw new TypeError('not a unit of work');
  return tx;
}
