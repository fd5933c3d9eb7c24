import { CommittedQueries } from '../committed-reads.js';
import type { CommitListeners } from '../commit-listeners.js';
import type { DatabaseConfig } from '../database-config.js';
import { sqliteFile } from '../data-source.js';
import type { Store } from '../store.js';
import type { UnitSetting } from '../unit/unit-tx.js';
import { SqliteHandle } from './sqlite-connection.js';
import { SqliteUnitOfWork } from './sqlite-unit-of-work.js';

/** The embedded database: one writing connection, one that can only read what is committed. */
export function sqliteStore(config: DatabaseConfig, setting: UnitSetting, commits: CommitListeners): Store {
  const file = sqliteFile(config.url);
  const writing = new SqliteHandle(file, false);
  const reading = new SqliteHandle(file, true);
  return {
    unitOfWork: new SqliteUnitOfWork(writing, setting, commits, {
      groupSize: config.groupSize,
      workLimitMs: config.workLimitMs ?? 5_000,
    }),
    reads: new CommittedQueries('sqlite', setting.shapes, (queries) =>
      Promise.resolve(queries.map((query) => reading.query(query))),
    ),
    ping: () => {
      reading.query({ kind: 'query', sql: 'SELECT 1', params: [] });
      return Promise.resolve();
    },
    close: () => {
      reading.close();
      // Empties the write-ahead log, in which erased content would otherwise stay readable.
      writing.connection.pragma('wal_checkpoint(TRUNCATE)');
      writing.close();
      return Promise.resolve();
    },
  };
}
