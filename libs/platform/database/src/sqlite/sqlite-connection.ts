import BetterSqlite3 from 'better-sqlite3';
import type { RawRows } from '../mapping/rows.js';
import type { Insert, Query, Write } from '../mapping/statements.js';
import { changedMeanwhile } from '../database.errors.js';

export type SqliteConnection = BetterSqlite3.Database;
type Prepared = BetterSqlite3.Statement<unknown[], unknown[]>;

/**
 * WAL with a sync at each commit; deleted content is overwritten; waits for other processes up to 5 s. The log is
 * written back every 32 MB instead of 4: the pages that every command changes are then copied once for eight times.
 * What a savepoint keeps for going back stays in memory.
 */
export function applyPragmas(connection: SqliteConnection): void {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('secure_delete = ON');
  connection.pragma('foreign_keys = ON');
  connection.pragma('busy_timeout = 5000');
  connection.pragma('cache_size = -65536');
  connection.pragma('wal_autocheckpoint = 8000');
  connection.pragma('temp_store = MEMORY');
}

/** One connection with its prepared statements; all calls are synchronous, as the driver is. */
export class SqliteHandle {
  readonly connection: SqliteConnection;
  private readonly inserts = new Map<string, string>();
  private readonly prepared = new Map<string, { statement: Prepared; columns: readonly string[] }>();

  constructor(file: string, readonly: boolean) {
    this.connection = new BetterSqlite3(file, { readonly, timeout: 5000 });
    if (!readonly) applyPragmas(this.connection);
  }

  query({ sql, params }: Query): RawRows {
    const { statement, columns } = this.prepare(sql);
    return { columns, rows: statement.all(...params) };
  }

  /** @throws DomainError `platform.changed-meanwhile` when a guarded row did not match. */
  write(write: Write): void {
    if (write.kind === 'insert') {
      const { statement } = this.prepare(this.insertText(write));
      for (const row of write.rows) statement.run(...row);
      return;
    }
    const { changes } = this.prepare(write.sql).statement.run(...write.params);
    if (write.guarded !== undefined && changes !== 1) throw changedMeanwhile(write.guarded);
  }

  /** BEGIN, COMMIT, SAVEPOINT and their like. */
  control(sql: string): void {
    this.prepare(sql).statement.run();
  }

  close(): void {
    this.prepared.clear();
    this.connection.close();
  }

  /** One text object for each table: a text put together anew has to be read again to be found among the prepared. */
  private insertText({ into, tuple }: Insert): string {
    const known = this.inserts.get(into);
    if (known !== undefined) return known;
    const text = into + tuple;
    this.inserts.set(into, text);
    return text;
  }

  private prepare(sql: string) {
    const known = this.prepared.get(sql);
    if (known) return known;
    // Lists of many lengths give many texts; beyond the bound everything is prepared afresh.
    if (this.prepared.size >= 1000) this.prepared.clear();
    const statement = this.connection.prepare<unknown[], unknown[]>(sql);
    const columns = statement.reader
      ? statement
          .raw()
          .columns()
          .map(({ name }) => name)
      : [];
    const made = { statement, columns };
    this.prepared.set(sql, made);
    return made;
  }
}
