import type { DataSource } from 'typeorm';
import { CommitListeners } from './commit-listeners.js';
import type { DatabaseConfig } from './database-config.js';
import { dataSourceFor, isSqlite, type Schema } from './data-source.js';
import { TableShapes } from './mapping/table-shape.js';
import { inspectServer, migrateAlone } from './mysql/mysql-migrations.js';
import { mysqlStore } from './mysql/mysql-store.js';
import { ledgerEntities, ledgerMigrations } from './persistence/ledger-tables.js';
import { sqliteStore } from './sqlite/sqlite-store.js';
import type { Store } from './store.js';
import { Reactions, type CommittedReads, type UnitOfWork } from './tx.js';

export interface RoomSchema {
  readonly entities: readonly (new () => object)[];
  readonly migrations: readonly (new () => object)[];
}

/** The opened database: schema up to date, unit of work and committed reads ready. */
export class ConcordDatabase {
  private constructor(
    /** TypeORM's part: metadata, migrations and the schema comparison in tests. Not for reading or writing. */
    readonly dataSource: DataSource,
    readonly config: DatabaseConfig,
    readonly reactions: Reactions,
    readonly commits: CommitListeners,
    private readonly store: Store,
  ) {}

  static async open(
    config: DatabaseConfig,
    schema: RoomSchema,
    reactions: Reactions = new Reactions(),
  ): Promise<ConcordDatabase> {
    const dataSource = await openDataSource(config.url, schema);
    const commits = new CommitListeners();
    const setting = { shapes: new TableShapes(dataSource), clock: config.clock, reactions };
    const store = isSqlite(config.url)
      ? sqliteStore(config, setting, commits)
      : mysqlStore(config, setting, commits);
    return new ConcordDatabase(dataSource, config, reactions, commits, store);
  }

  get unitOfWork(): UnitOfWork {
    return this.store.unitOfWork;
  }

  get reads(): CommittedReads {
    return this.store.reads;
  }

  /** @throws when the database does not answer. */
  ping(): Promise<void> {
    return this.store.ping();
  }

  async close(): Promise<void> {
    await this.store.close();
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}

async function openDataSource(url: string, { entities, migrations }: RoomSchema): Promise<DataSource> {
  const schema: Schema = {
    entities: [...new Set([...ledgerEntities, ...entities])],
    migrations: [...new Set([...ledgerMigrations, ...migrations])],
  };
  const flavour = isSqlite(url) ? undefined : await inspectServer(url);
  const dataSource = await dataSourceFor(url, schema, flavour).initialize();
  if (isSqlite(url)) await dataSource.runMigrations({ transaction: 'each' });
  else await migrateAlone(url, dataSource);
  return dataSource;
}
