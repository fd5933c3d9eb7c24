import { randomBytes } from 'node:crypto';
import { canonicalJson, isId, newId } from '#kernel';
import { eventHash, factHash, personalHash, type EventFields } from '../audit/fact-hash.js';
import type { Insert, Step } from '../mapping/statements.js';
import type { Bound, TableShapes } from '../mapping/table-shape.js';
import { AuditFactRow, type FactKind } from '../persistence/audit.entity.js';
import { EventParticularsRow, StreamEventRow } from '../persistence/stream.entity.js';
import type { EntityClass, NewEvent, StoredEvent } from '../tx.js';
import type { StreamHead, StreamHeads } from './stream-heads.js';

/** What a fact states, before it gets its place in the chain. */
export interface NewFact {
  readonly stream: string;
  readonly at: Date;
  readonly actorId: string;
  readonly onBehalfOf: string | null;
  readonly kind: FactKind;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly refId: string;
  readonly contentHash: string | null;
}

/**
 * Events and audit facts of one unit of work. Their rows are collected and written as one insert per table;
 * values go to the statement as they were hashed, so table and chain cannot differ.
 */
export class Ledger {
  private events: Bound[][] = [];
  private particulars: Bound[][] = [];
  private facts: Bound[][] = [];
  /** An id this unit has written, by which another connection can see whether it was committed. */
  firstEventId: string | undefined;

  constructor(
    private readonly shapes: TableShapes,
    private readonly streams: StreamHeads,
  ) {}

  async store(event: NewEvent, at: Date): Promise<StoredEvent> {
    const head = await this.headFor(event.stream);
    head.seq += 1;
    const stored: StoredEvent = { ...event, id: newId(), seq: head.seq, at };
    this.firstEventId ??= stored.id;
    const fields = this.eventFields(stored);
    this.events.push(Object.values(fields) as Bound[]);
    this.link(head, {
      stream: event.stream,
      at,
      actorId: fields.actorId,
      onBehalfOf: fields.onBehalfOf,
      kind: 'event',
      action: event.type,
      subjectType: event.subject.type,
      subjectId: event.subject.id,
      refId: stored.id,
      contentHash: eventHash(fields),
    });
    return stored;
  }

  async fact(fact: NewFact): Promise<void> {
    this.link(await this.streams.lockOrOpen(fact.stream), fact);
  }

  /** Inserts collected so far; called before each read, so that the unit sees its own events. */
  takeInserts(): Step[] {
    const steps = [
      this.insert(StreamEventRow, this.events),
      this.insert(EventParticularsRow, this.particulars),
      this.insert(AuditFactRow, this.facts),
    ].filter((step) => step !== undefined);
    this.events = [];
    this.particulars = [];
    this.facts = [];
    return steps;
  }

  /** In the column order of `StreamEventRow`. */
  private eventFields(event: StoredEvent): EventFields {
    return {
      id: event.id,
      stream: event.stream,
      seq: event.seq,
      type: event.type,
      subjectType: event.subject.type,
      subjectId: event.subject.id,
      data: canonicalJson(event.data),
      visibility: event.visibility,
      actorId: event.actor.personId,
      onBehalfOf: event.onBehalfOf ?? null,
      at: event.at.toISOString(),
      personalHash: this.keepApart(event),
    };
  }

  /** A dispute's stream is its id and was opened with it; `system` or `org:<id>` open with their first fact. */
  private async headFor(stream: string): Promise<StreamHead> {
    if (!isId(stream)) return this.streams.lockOrOpen(stream);
    const head = await this.streams.lock(stream);
    if (!head) throw new Error(`stream ${stream} is not open`);
    return head;
  }

  private keepApart({ id, personal }: StoredEvent): string | null {
    if (!personal) return null;
    const salt = randomBytes(16).toString('hex');
    const words = canonicalJson(personal);
    this.particulars.push([id, salt, words]);
    return personalHash(salt, words);
  }

  private link(head: StreamHead, fact: NewFact): void {
    head.factSeq += 1;
    const { stream, actorId, onBehalfOf, kind, action, subjectType, subjectId, refId, contentHash } = fact;
    const place = { stream, seq: head.factSeq, at: fact.at.toISOString(), actorId, onBehalfOf };
    const about = { kind, action, subjectType, subjectId, refId, contentHash };
    const fields = { ...place, ...about, prevHash: head.chainHead };
    head.chainHead = factHash(fields);
    // In the column order of `AuditFactRow`.
    this.facts.push([...Object.values(fields), head.chainHead]);
  }

  private insert(entity: EntityClass<object>, rows: Bound[][]): Insert | undefined {
    if (rows.length === 0) return undefined;
    const { insertInto, tuple } = this.shapes.of(entity);
    return { kind: 'insert', into: insertInto, tuple, rows };
  }
}
