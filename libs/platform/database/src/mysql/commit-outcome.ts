import { setTimeout as pause } from 'node:timers/promises';
import type { Query } from '../mapping/statements.js';
import type { IdempotencyClaim } from '../tx.js';
import { isConnectionLost, mustRunAgain } from './mysql-errors.js';
import type { MysqlPool } from './mysql-pool.js';
import { filledIn } from './mysql-text.js';

/**
 * When the connection breaks after COMMIT was sent, the unit may or may not have been stored. It is neither
 * reported as lost nor run again blindly: a row only this unit wrote, its witness, is looked for on another
 * connection. The look is a locking read, so it waits for the other transaction if that is still committing
 * there; after it, the answer is final. The witness may have been on its way together with the COMMIT, and not yet
 * be written: such a unit held its stream's lock since an earlier packet, and the look waits for that lock first. While the server is away the look is repeated; if that takes too
 * long the outcome is reported as unknown, and the client's Idempotency-Key finds the truth later. On a Galera
 * cluster the look must wait for the node to catch up (`wsrep_sync_wait`, set by the cluster's configuration).
 */
export type Witness = Query;

const LOOK_FOR_MS = 30_000;
const LOCK_OF_STREAM = 'SELECT 1 FROM streams WHERE id=? FOR UPDATE';

export const witnessOf = {
  event: (id: string): Witness => look('SELECT 1 FROM stream_events WHERE id=? FOR UPDATE', [id]),
  message: (id: string): Witness => look('SELECT 1 FROM outbox_messages WHERE id=? FOR UPDATE', [id]),
  claim: ({ actorId, key }: Pick<IdempotencyClaim, 'actorId' | 'key'>): Witness =>
    look('SELECT 1 FROM idempotency_keys WHERE actor_id=? AND `key`=? FOR UPDATE', [actorId, key]),
};

const look = (sql: string, params: readonly string[]): Witness => ({ kind: 'query', sql, params });

/** `undefined`: it could not be found out in time. */
export async function wasCommitted(
  pool: MysqlPool,
  witness: Witness,
  lockedStream?: string,
): Promise<boolean | undefined> {
  const lock = lockedStream === undefined ? [] : [look(LOCK_OF_STREAM, [lockedStream])];
  const texts = [...lock, witness].map(({ sql, params }) => filledIn(sql, params));
  for (let waited = 0, wait = 50; waited < LOOK_FOR_MS; waited += wait, wait = Math.min(wait * 2, 2_000)) {
    try {
      const answers = await pool.query(texts);
      return (answers.at(-1)?.rows?.rows.length ?? 0) > 0;
    } catch (error) {
      if (!isConnectionLost(error) && !mustRunAgain(error)) throw error;
    }
    await pause(wait);
  }
  return undefined;
}
