import { setImmediate as turn } from 'node:timers/promises';
import type { CommitListeners } from '../commit-listeners.js';
import { alreadyExists, busy } from '../database.errors.js';
import { UnitOfWork, type Tx, type UnitOfWorkOptions } from '../tx.js';
import { claimInsert, claimQuery, firstAnswer } from '../unit/idempotency.js';
import { withinLimit } from '../unit/time-limit.js';
import { UnitTx, type UnitSetting } from '../unit/unit-tx.js';
import type { SqliteHandle } from './sqlite-connection.js';
import { SqliteChannel } from './sqlite-channel.js';

interface Waiting {
  readonly work: (tx: Tx) => Promise<unknown>;
  readonly options: UnitOfWorkOptions;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

/** How one command of a group ended; told only after the group's commit. */
interface Ended {
  readonly waiting: Waiting;
  readonly tx: UnitTx | undefined;
  readonly tell: () => void;
}

const MOST_WAITING = 10_000;

/**
 * One command after another, several to a commit: BEGIN IMMEDIATE, a savepoint for each command that is
 * released or rolled back by itself, one COMMIT with one sync, then the answers. If the COMMIT fails, all of the
 * group fail. Nothing else writes to this connection, so commands cannot become savepoints of each other.
 */
export class SqliteUnitOfWork extends UnitOfWork {
  private waiting: Waiting[] = [];
  private running = false;

  constructor(
    private readonly handle: SqliteHandle,
    private readonly setting: UnitSetting,
    private readonly commits: CommitListeners,
    private readonly limits: { readonly groupSize: number; readonly workLimitMs: number },
  ) {
    super();
  }

  run<T>(work: (tx: Tx) => Promise<T>, options: UnitOfWorkOptions = {}): Promise<T> {
    if (this.waiting.length >= MOST_WAITING) return Promise.reject(busy());
    return new Promise<T>((resolve, reject) => {
      this.waiting.push({ work, options, resolve: resolve as (answer: unknown) => void, reject });
      if (!this.running) void this.drain();
    });
  }

  private async drain(): Promise<void> {
    this.running = true;
    do {
      // Lets requests that arrived meanwhile queue up, so that they share the next commit.
      await turn();
      await this.group();
    } while (this.waiting.length > 0);
    this.running = false;
  }

  private async group(): Promise<void> {
    const taken: Waiting[] = [];
    const ended: Ended[] = [];
    try {
      this.handle.control('BEGIN IMMEDIATE');
      while (taken.length < this.limits.groupSize) {
        const next = this.waiting.shift();
        if (!next) break;
        taken.push(next);
        ended.push(await this.one(next));
        // A full disk or a broken file ends the whole transaction by itself.
        if (!this.handle.connection.inTransaction) throw new Error('SQLite gave up the transaction');
      }
      this.handle.control('COMMIT');
    } catch (error) {
      if (this.handle.connection.inTransaction) this.handle.control('ROLLBACK');
      // BEGIN waited 5 s for another process: those who wait behind it are told, rather than kept waiting.
      const blocked = taken.length === 0;
      for (const { reject } of blocked ? this.waiting.splice(0) : taken) reject(blocked ? busy() : error);
      return;
    }
    for (const { tell } of ended) tell();
    for (const { tx } of ended) if (tx) this.commits.notify(tx);
  }

  private async one(waiting: Waiting): Promise<Ended> {
    const { work, options, resolve, reject } = waiting;
    const tx = new UnitTx(this.setting, new SqliteChannel(this.handle));
    this.handle.control('SAVEPOINT command');
    try {
      const answer = await withinLimit(this.complete(tx, work, options), this.limits.workLimitMs);
      this.handle.control('RELEASE command');
      return { waiting, tx, tell: () => resolve(answer) };
    } catch (error) {
      tx.abandon();
      const cause = tx.failure ?? error;
      if (!this.handle.connection.inTransaction) throw cause;
      this.handle.control('ROLLBACK TO command');
      this.handle.control('RELEASE command');
      return { waiting, tx: undefined, tell: this.refusal(cause, options, resolve, reject) };
    }
  }

  private async complete<T>(
    tx: UnitTx,
    work: (tx: Tx) => Promise<T>,
    options: UnitOfWorkOptions,
  ): Promise<T> {
    const answer = await work(tx);
    const rest = await tx.finish();
    if (options.idempotency)
      rest.unshift(claimInsert(this.setting.shapes, options.idempotency, answer, tx.now));
    for (const step of rest) if (step.kind !== 'query') this.handle.write(step);
    return answer;
  }

  /** What a failed command is told: the first answer to the same request, else why it failed. */
  private refusal(
    cause: unknown,
    { idempotency }: UnitOfWorkOptions,
    resolve: (answer: unknown) => void,
    reject: (reason: unknown) => void,
  ): () => void {
    try {
      const first = idempotency && firstAnswer(idempotency, this.handle.query(claimQuery(idempotency)));
      if (first) return () => resolve(first.answer);
      return () => reject(isDuplicate(cause) ? alreadyExists() : cause);
    } catch (error) {
      return () => reject(error);
    }
  }
}

const DUPLICATE = new Set(['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY']);
const isDuplicate = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && DUPLICATE.has(String(error.code));
