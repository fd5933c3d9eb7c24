import mysql, { type FieldPacket, type Pool, type PoolConnection, type PoolOptions } from 'mysql2';
import { busy } from '../database.errors.js';
import type { RawRows } from '../mapping/rows.js';
import { isPoolFull } from './mysql-errors.js';

/**
 * Our own pool beside TypeORM's: arrays instead of objects, several statements in one packet, and a session
 * set up the way the statements rely on.
 */
const SESSION = [
  "SET SESSION sql_mode='STRICT_ALL_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'",
  "time_zone='+00:00'",
  // A lock that is not given within 10 s is reported (1205) and the work runs again.
  'innodb_lock_wait_timeout=10',
].join(',');
const ISOLATION = 'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED';

/** Answer of one packet: for each statement its rows, or the number of rows it matched. */
export interface Answer {
  readonly rows?: RawRows;
  readonly affected?: number;
}

export class MysqlPool {
  private readonly pool: Pool;

  constructor(url: string, size: number) {
    const options: PoolOptions = {
      uri: url,
      connectionLimit: size,
      // Connections are made once and kept: making one costs more than a command.
      maxIdle: size,
      queueLimit: 10_000,
      multipleStatements: true,
      timezone: 'Z',
      charset: 'UTF8MB4_BIN',
      decimalNumbers: true,
      rowsAsArray: true,
      // Values are in the text already; the driver would search all of it for placeholders.
      queryFormat: (text: string) => text,
      enableKeepAlive: true,
      connectTimeout: 5_000,
    };
    this.pool = mysql.createPool(options);
    // Runs ahead of the first statement; an error there is the first statement's too.
    this.pool.on('connection', (connection) => connection.query(`${ISOLATION};${SESSION}`));
  }

  async take(): Promise<MysqlConnection> {
    return new Promise((resolve, reject) => {
      this.pool.getConnection((error: Error | null, connection) =>
        error ? reject(isPoolFull(error) ? busy() : error) : resolve(new MysqlConnection(connection)),
      );
    });
  }

  /** Outside a transaction. */
  async query(texts: readonly string[]): Promise<readonly Answer[]> {
    const connection = await this.take();
    try {
      return await connection.send(texts);
    } finally {
      connection.release();
    }
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve, reject) =>
      this.pool.end((error) => (error ? reject(error) : resolve())),
    );
  }
}

export class MysqlConnection {
  constructor(private readonly connection: PoolConnection) {}

  /** All in one packet. */
  async send(texts: readonly string[]): Promise<readonly Answer[]> {
    return new Promise((resolve, reject) => {
      this.connection.query(texts.join(';'), (error, results, fields) => {
        if (error) reject(error);
        else if (texts.length === 1) resolve([answerOf(results, fields)]);
        else {
          const many = fields as unknown as (FieldPacket[] | undefined)[];
          resolve((results as unknown[]).map((result, index) => answerOf(result, many[index])));
        }
      });
    });
  }

  release(): void {
    this.connection.release();
  }

  /** After an error that leaves the session's state in doubt. */
  discard(): void {
    this.connection.destroy();
  }
}

function answerOf(result: unknown, fields: readonly FieldPacket[] | undefined): Answer {
  if (!Array.isArray(result)) return { affected: (result as { affectedRows: number }).affectedRows };
  return { rows: { columns: (fields ?? []).map(({ name }) => name), rows: result as unknown[][] } };
}
