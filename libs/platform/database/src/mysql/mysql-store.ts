import { CommittedQueries } from '../committed-reads.js';
import type { CommitListeners } from '../commit-listeners.js';
import type { DatabaseConfig } from '../database-config.js';
import type { Store } from '../store.js';
import type { UnitSetting } from '../unit/unit-tx.js';
import { MysqlPool } from './mysql-pool.js';
import { filledIn } from './mysql-text.js';
import { MysqlUnitOfWork } from './mysql-unit-of-work.js';

/** A server: one pool for units of work, another for reads, so that work which reads outside never waits for itself. */
export function mysqlStore(config: DatabaseConfig, setting: UnitSetting, commits: CommitListeners): Store {
  const writing = new MysqlPool(config.url, config.poolSize);
  const reading = new MysqlPool(config.url, config.readPoolSize);
  return {
    unitOfWork: new MysqlUnitOfWork(writing, setting, commits, config.workLimitMs ?? 30_000),
    reads: new CommittedQueries('mysql', setting.shapes, async (queries) => {
      const answers = await reading.query(queries.map(({ sql, params }) => filledIn(sql, params)));
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
