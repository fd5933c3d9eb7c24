import { setTimeout as pause } from 'node:timers/promises';
import { CommittedQueries } from '../committed-reads.js';
import type { CommitListeners } from '../commit-listeners.js';
import type { DatabaseConfig } from '../database-config.js';
import { databaseUnavailable } from '../database.errors.js';
import type { Store } from '../store.js';
import { Foresight } from '../unit/foresight.js';
import type { UnitSetting } from '../unit/unit-tx.js';
import { isConnectionLost } from './mysql-errors.js';
import { MysqlPool, type Answer } from './mysql-pool.js';
import { filledIn } from './mysql-text.js';
import { MysqlUnitOfWork } from './mysql-unit-of-work.js';

/** A server: one pool for units of work, another for reads, so that work which reads outside never waits for itself. */
export function mysqlStore(config: DatabaseConfig, setting: UnitSetting, commits: CommitListeners): Store {
  const writing = new MysqlPool(config.url, config.poolSize);
  const reading = new MysqlPool(config.url, config.readPoolSize);
  return {
    unitOfWork: new MysqlUnitOfWork(
      writing,
      { ...setting, foresight: new Foresight() },
      commits,
      config.workLimitMs ?? 30_000,
    ),
    reads: new CommittedQueries('mysql', setting.shapes, async (queries) => {
      const answers = await readAgain(
        reading,
        queries.map(({ sql, params }) => filledIn(sql, params)),
      );
      return answers.map(({ rows }) => rows ?? { columns: [], rows: [] });
    }),
    ping: async () => {
      await reading.query(['SELECT 1']);
    },
    close: async () => {
      await reading.close();
      await writing.close();
    },
  };
}

const MOST_TRIES = 4;

/** A read changes nothing: when its connection broke, it is asked once more on another one. */
async function readAgain(pool: MysqlPool, texts: readonly string[]): Promise<readonly Answer[]> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await pool.query(texts);
    } catch (error) {
      if (!isConnectionLost(error)) throw error;
      if (tried === MOST_TRIES) throw databaseUnavailable();
    }
    await pause(25 * 2 ** tried);
  }
}
