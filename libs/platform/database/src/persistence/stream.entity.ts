import { Entity, Index } from 'typeorm';
import { code, counter, idColumn, instant, jsonDocument, longText } from '../columns.js';
import type { EventVisibility } from '../tx.js';

/** A stream is the line on which events and audit facts are counted and chained; each dispute is one. */
@Entity('streams')
export class StreamRow {
  @idColumn({ primary: true }) id!: string;
  /** Number of events so far. */
  @counter() seq!: number;
  /** Number of audit facts so far; reads are facts without being events. */
  @counter() factSeq!: number;
  @code(64) chainHead!: string;
  /** `<parent>@<fact>`: where the chain of a split-off dispute leaves its parent's. */
  @code(96, { nullable: true }) openedFrom!: string | null;
}

@Entity('stream_events')
@Index('ux_stream_events_stream_seq', ['stream', 'seq'], { unique: true })
export class StreamEventRow {
  @idColumn({ primary: true }) id!: string;
  @idColumn() stream!: string;
  @counter() seq!: number;
  @code(80) type!: string;
  @code(40) subjectType!: string;
  @idColumn() subjectId!: string;
  @jsonDocument() data!: Record<string, unknown>;
  @code(80) visibility!: EventVisibility;
  @idColumn() actorId!: string;
  @idColumn({ nullable: true }) onBehalfOf!: string | null;
  @instant() at!: Date;
  /** Salted hash of the particulars, which are kept apart; null when the event has none. */
  @code(64, { nullable: true }) personalHash!: string | null;
}

/** Personal words of an event. The row disappears when they are erased; the event and its hash remain. */
@Entity('event_particulars')
export class EventParticularsRow {
  @idColumn({ primary: true }) eventId!: string;
  @code(32) salt!: string;
  @longText() personal!: string;
}
