import { setTimeout as pause } from 'node:timers/promises';
import { newId } from '#kernel';
import type { CommitListeners } from '../commit-listeners.js';
import { alreadyExists, databaseUnavailable, outcomeUnknown } from '../database.errors.js';
import type { Step } from '../mapping/statements.js';
import { UnitOfWork, type IdempotencyClaim, type Tx, type UnitOfWorkOptions } from '../tx.js';
import { claimInsert, claimQuery, firstAnswer, type FirstAnswer } from '../unit/idempotency.js';
import { withinLimit } from '../unit/time-limit.js';
import { UnitTx, type UnitSetting } from '../unit/unit-tx.js';
import { wasCommitted, witnessOf, type Witness } from './commit-outcome.js';
import { MysqlChannel } from './mysql-channel.js';
import { isConnectionLost, isDuplicate, mustRunAgain } from './mysql-errors.js';
import type { MysqlPool } from './mysql-pool.js';
import { filledIn } from './mysql-text.js';

const MOST_ATTEMPTS = 8;

/** The work was done; what it answered, and by which row another connection can see that it was stored. */
interface Prepared<T> {
  readonly answer: T;
  readonly witness: Witness;
  /** What is still to be written, in one packet with the COMMIT. */
  readonly last: readonly Step[];
  /** A row that stays locked until the transaction has ended, whichever way. */
  readonly lockedStream: string | undefined;
}

/**
 * One transaction of few packets: the first reads carry the BEGIN, the last writes the COMMIT. Deadlocks, lock
 * waits and connections lost before the COMMIT run the work again from the top in a new transaction; a COMMIT
 * without an answer is looked up.
 */
export class MysqlUnitOfWork extends UnitOfWork {
  constructor(
    private readonly pool: MysqlPool,
    private readonly setting: UnitSetting,
    private readonly commits: CommitListeners,
    private readonly workLimitMs: number,
  ) {
    super();
  }

  async run<T>(work: (tx: Tx) => Promise<T>, options: UnitOfWorkOptions = {}): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(work, options);
      } catch (error) {
        const again = error instanceof RunAgain;
        if (again && attempt < MOST_ATTEMPTS) {
          await pause(Math.random() * Math.min(5 * 2 ** attempt, 500));
          continue;
        }
        const cause = again ? error.cause : error;
        const first = options.idempotency && (await this.lookUp(options.idempotency));
        if (first) return first.answer as T;
        throw told(cause);
      }
    }
  }

  /** @throws RunAgain when nothing was stored and the work may run once more. */
  private async attempt<T>(work: (tx: Tx) => Promise<T>, options: UnitOfWorkOptions): Promise<T> {
    const channel = new MysqlChannel(this.pool);
    const tx = new UnitTx(this.setting, channel, options.habit);
    let prepared: Prepared<T> | undefined;
    try {
      prepared = await withinLimit(this.prepare(tx, channel, work, options), this.workLimitMs);
      await channel.commit(prepared.last);
    } catch (error) {
      tx.abandon();
      const cause = tx.failure ?? error;
      if (prepared && channel.committing && isConnectionLost(cause)) {
        channel.discard();
        await this.resolve(prepared, cause);
      } else {
        await channel.rollback();
        throw mustRunAgain(cause) || isConnectionLost(cause) ? new RunAgain(cause) : cause;
      }
    }
    this.commits.notify(tx);
    return prepared.answer;
  }

  private async prepare<T>(
    tx: UnitTx,
    channel: MysqlChannel,
    work: (tx: Tx) => Promise<T>,
    { idempotency }: UnitOfWorkOptions,
  ): Promise<Prepared<T>> {
    const answer = await work(tx);
    const rest = await tx.finish();
    const { mark, witness } = this.marks(tx, answer, idempotency);
    const last = mark ? [mark, ...rest] : rest;
    const { lockedStream } = tx;
    // Without a lock from an answered packet nobody could wait for a lost packet's end: its witness goes ahead.
    if (lockedStream === undefined) await channel.exchange(last);
    if (tx.failure) throw tx.failure;
    return { answer, witness, lockedStream, last: lockedStream === undefined ? [] : last };
  }

  /** A unit without claim, event or message leaves a mark of its own among the keys; purged like them. */
  private marks(
    tx: UnitTx,
    answer: unknown,
    claim: IdempotencyClaim | undefined,
  ): { mark?: Step; witness: Witness } {
    const { shapes } = this.setting;
    if (claim) return { mark: claimInsert(shapes, claim, answer, tx.now), witness: witnessOf.claim(claim) };
    if (tx.firstEventId !== undefined) return { witness: witnessOf.event(tx.firstEventId) };
    if (tx.firstMessageId !== undefined) return { witness: witnessOf.message(tx.firstMessageId) };
    const own = { actorId: 'unit-of-work', key: newId(), requestHash: '' };
    const witness = witnessOf.claim(own);
    return tx.wrote ? { mark: claimInsert(shapes, own, null, tx.now), witness } : { witness };
  }

  /** Returns when the unit was stored after all. */
  private async resolve({ witness, lockedStream }: Prepared<unknown>, cause: unknown): Promise<void> {
    const committed = await wasCommitted(this.pool, witness, lockedStream);
    if (committed === undefined) throw outcomeUnknown();
    if (!committed) throw new RunAgain(cause);
  }

  private async lookUp(claim: IdempotencyClaim): Promise<FirstAnswer | undefined> {
    const { sql, params } = claimQuery(claim);
    try {
      const [answer] = await this.pool.query([filledIn(sql, params)]);
      return firstAnswer(claim, answer?.rows);
    } catch (error) {
      throw told(error);
    }
  }
}

function told(cause: unknown): unknown {
  if (isDuplicate(cause)) return alreadyExists();
  return isConnectionLost(cause) ? databaseUnavailable() : cause;
}

/** Nothing was stored, for a reason that may pass. */
class RunAgain extends Error {
  constructor(override readonly cause: unknown) {
    super('the unit of work runs again');
  }
}
