import type { Actor } from '#kernel';

/** A TypeORM entity class; rows are plain data, decisions are made on them by pure functions. */
export type EntityClass<T extends object> = new () => T;

/** Equality on columns; an array means "one of". `undefined` is refused: it would widen the query. */
export type Where<T> = { readonly [K in keyof T]?: T[K] | readonly T[K][] };

export interface FindOptions<T> {
  readonly orderBy?: { readonly [K in keyof T]?: 'asc' | 'desc' };
  readonly limit?: number;
}

/** What can be asked of committed data (and, inside a unit of work, of its own writes). */
export interface Reads {
  readonly dialect: 'sqlite' | 'mysql';
  find<T extends object>(entity: EntityClass<T>, where: Where<T>, options?: FindOptions<T>): Promise<T[]>;
  findOne<T extends object>(entity: EntityClass<T>, where: Where<T>): Promise<T | undefined>;
  /** Named SQL in the common dialect, `?` placeholders; columns come back under their column names. */
  select<R extends object>(sql: string, params?: readonly unknown[]): Promise<R[]>;
  /** Several `find`s in one round trip; the answers come in the order asked. */
  together<T extends readonly object[]>(finds: { [I in keyof T]: FindRequest<T[I]> }): Promise<{
    [I in keyof T]: T[I][];
  }>;
}

export interface FindRequest<T> {
  readonly entity: EntityClass<T & object>;
  readonly where: Where<T>;
  readonly options?: FindOptions<T>;
}

export interface SubjectRef {
  /** The aggregate: `dispute`, `complaint`, `attempt`, `referral`, `appointment`, `settlement`, … */
  readonly type: string;
  readonly id: string;
}

/**
 * Who may be shown the event on a timeline. `side:<partyId>` is that party and those who act for it;
 * `among:<settlementId>` those whom that agreement names, and who serves the matter.
 */
export type EventVisibility = 'parties' | 'staff' | 'mediator' | `side:${string}` | `among:${string}`;

/** Something that happened: stored as event and audit fact, and told to the rooms that react to it. */
export interface NewEvent {
  /** `room.fact-in-past`, e.g. `referral.accepted`. Listed in `#contracts` (`eventTypes`). */
  readonly type: string;
  readonly stream: string;
  readonly subject: SubjectRef;
  /** Coded facts only: ids, codes, dates, amounts. Never names, numbers of persons, or words people wrote. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Personal words or particulars; stored apart, erasable, represented in the chain by a salted hash. */
  readonly personal?: Readonly<Record<string, unknown>>;
  readonly visibility: EventVisibility;
  readonly actor: Actor;
  /** The party (or person) acted for, when it is not the actor. */
  readonly onBehalfOf?: string;
}

export interface StoredEvent extends NewEvent {
  readonly id: string;
  /** 1, 2, 3 … within the stream. */
  readonly seq: number;
  readonly at: Date;
}

export interface OutboxMessage {
  /** The handler's name, e.g. `delivery.send`. */
  readonly topic: string;
  readonly stream?: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Not before this instant. */
  readonly availableAt?: Date;
}

/**
 * One unit of work. Writes are collected and sent together before the next read and before the commit, so that
 * a command costs few round trips; a read inside the unit sees them.
 */
export interface Tx extends Reads {
  /** One instant for everything that happens in this unit of work. */
  readonly now: Date;
  insert<T extends object>(entity: EntityClass<T>, rows: T | readonly T[]): void;
  /** Guarded: exactly one row must match, else the unit fails with `platform.changed-meanwhile` (409). */
  update<T extends object>(entity: EntityClass<T>, where: Where<T>, changes: Partial<T>): void;
  /** Unguarded form for sets; says so in its name. */
  updateAny<T extends object>(entity: EntityClass<T>, where: Where<T>, changes: Partial<T>): void;
  remove<T extends object>(entity: EntityClass<T>, where: Where<T>): void;
  /** Named SQL that changes a set of rows which equality cannot describe (`<=`, leases); common dialect, unguarded. */
  change(sql: string, params?: readonly unknown[]): void;
  /** Takes the stream's row lock (a dispute is a stream): from here on commands on it go one after another. */
  lockStream(stream: string): Promise<boolean>;
  /** Creates the stream of a new dispute; a child's audit chain starts from `parent`'s head. */
  openStream(stream: string, parent?: string): Promise<void>;
  /** Stores event and audit fact, then runs the reactions other rooms registered, in this same unit of work. */
  record(event: NewEvent): Promise<StoredEvent>;
  /** One value per unit of work, e.g. the row of the dispute that several rooms look at and change. */
  once<T extends object>(key: string, make: () => T): T;
  /** Runs after the work and all reactions, before the last writes are sent; for rows that collect changes. */
  atEnd(step: () => void | Promise<void>): void;
  /** Work for after the commit; delivered at least once, handlers are repeatable. */
  send(message: OutboxMessage): void;
}

/** What another room does, in the same unit of work, when something happened. */
export type Reaction = (tx: Tx, event: StoredEvent) => Promise<void>;

/** Rooms register here while the program is being wired; order of registration is order of execution. */
export class Reactions {
  private readonly byType = new Map<string, Reaction[]>();

  on(types: string | readonly string[], reaction: Reaction): void {
    for (const type of typeof types === 'string' ? [types] : types)
      this.byType.set(type, [...(this.byType.get(type) ?? []), reaction]);
  }

  of(type: string): readonly Reaction[] {
    return [...(this.byType.get(type) ?? []), ...(this.byType.get('*') ?? [])];
  }
}

export interface UnitOfWorkOptions {
  /** The answer to store under the caller's idempotency key, in the same commit. */
  readonly idempotency?: IdempotencyClaim;
  /** The kind of work, such as a command's name: what its kind usually asks about the stream is asked with the lock. */
  readonly habit?: string;
}

export interface IdempotencyClaim {
  readonly actorId: string;
  readonly key: string;
  /** Hash of method, path and body; the same key with another hash is 422 `platform.idempotency-mismatch`. */
  readonly requestHash: string;
}

/** Every write of the product goes through here. */
export abstract class UnitOfWork {
  /**
   * Runs `work` in one transaction and answers after the commit. `work` may run again from the top after a
   * deadlock or a certification conflict, so it must do nothing outside `tx`. With an idempotency claim a
   * repeated request gets the first answer and changes nothing.
   */
  abstract run<T>(work: (tx: Tx) => Promise<T>, options?: UnitOfWorkOptions): Promise<T>;
}

/** Committed data only; on SQLite a second, read-only connection. */
export abstract class CommittedReads implements Reads {
  abstract readonly dialect: 'sqlite' | 'mysql';
  abstract find<T extends object>(
    entity: EntityClass<T>,
    where: Where<T>,
    options?: FindOptions<T>,
  ): Promise<T[]>;
  abstract findOne<T extends object>(entity: EntityClass<T>, where: Where<T>): Promise<T | undefined>;
  abstract select<R extends object>(sql: string, params?: readonly unknown[]): Promise<R[]>;
  abstract together<T extends readonly object[]>(finds: {
    [I in keyof T]: FindRequest<T[I]>;
  }): Promise<{ [I in keyof T]: T[I][] }>;
}
