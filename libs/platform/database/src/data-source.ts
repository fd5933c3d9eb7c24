import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DataSource, type DataSourceOptions, type MixedList } from 'typeorm';
import type { SqliteConnection } from './sqlite/sqlite-connection.js';
import { applyPragmas } from './sqlite/sqlite-connection.js';

/**
 * TypeORM's part: mapping metadata and migrations. Statements go through our own connections, because TypeORM
 * shares one query runner among all transactions of an SQLite data source (overlapping ones become savepoints
 * of each other).
 */
export interface Schema {
  readonly entities: MixedList<new () => object>;
  readonly migrations: MixedList<new () => object>;
}

export const isSqlite = (url: string): boolean => url.startsWith('sqlite:');

export function sqliteFile(url: string): string {
  const file = url.slice('sqlite:'.length);
  // A memory database has one connection only: committed reads would see another, empty one.
  if (file === '' || file.includes(':memory:')) throw new TypeError('sqlite: needs the path of a file');
  mkdirSync(dirname(file), { recursive: true });
  return file;
}

/** `flavour` is what the server says it is; TypeORM reads their catalogues differently. */
export function dataSourceFor(
  url: string,
  schema: Schema,
  flavour: 'mysql' | 'mariadb' = 'mysql',
): DataSource {
  const shared = {
    entities: schema.entities,
    migrations: schema.migrations,
    migrationsTableName: 'schema_migrations',
    synchronize: false,
  };
  const options: DataSourceOptions = isSqlite(url)
    ? {
        ...shared,
        type: 'better-sqlite3',
        database: sqliteFile(url),
        prepareDatabase: (connection: SqliteConnection) => applyPragmas(connection),
      }
    : { ...shared, type: flavour, url, timezone: 'Z', charset: 'UTF8MB4_BIN', poolSize: 1 };
  const dataSource = new DataSource(options);
  if (options.type === 'better-sqlite3') {
    // SQLite takes any type name and reads "text" or "char" in it as text; the names stay the same as on MySQL.
    dataSource.driver.supportedDataTypes.push('longtext', 'char');
    dataSource.driver.withLengthColumnTypes.push('char');
  }
  return dataSource;
}
