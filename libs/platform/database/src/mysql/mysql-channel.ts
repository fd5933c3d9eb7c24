import { changedMeanwhile } from '../database.errors.js';
import type { RawRows } from '../mapping/rows.js';
import type { Step } from '../mapping/statements.js';
import type { Channel } from '../unit/packets.js';
import type { MysqlConnection, MysqlPool } from './mysql-pool.js';
import { guardText, missedGuard, textOf } from './mysql-text.js';

/** A transaction that begins with the first packet: a unit that turns out to need nothing costs nothing. */
export class MysqlChannel implements Channel {
  readonly dialect = 'mysql';
  private connection: MysqlConnection | undefined;
  private beginning: Promise<void> | undefined;
  /** The COMMIT was sent and not answered. */
  committing = false;
  private over = false;

  constructor(private readonly pool: MysqlPool) {}

  async exchange(steps: readonly Step[]): Promise<readonly RawRows[]> {
    if (steps.length === 0) return [];
    const texts = steps.map(textOf);
    const begun = this.beginning !== undefined;
    await this.begin();
    const answers = await this.connected.send(begun ? texts : ['START TRANSACTION', ...texts]);
    const rows: RawRows[] = [];
    steps.forEach((step, index) => {
      const answer = answers[begun ? index : index + 1];
      if (step.kind === 'query') rows.push(answer?.rows ?? { columns: [], rows: [] });
      // The server counts matching rows, changed or not (mysql2 asks for FOUND_ROWS).
      else if (step.kind === 'change' && step.guarded !== undefined && answer?.affected !== 1)
        throw changedMeanwhile(step.guarded);
    });
    return rows;
  }

  /** Packets asked for while the connection is still awaited share it. */
  private begin(): Promise<void> {
    return (this.beginning ??= this.take());
  }

  private async take(): Promise<void> {
    const connection = await this.pool.take();
    // The unit was given up while it waited for a connection.
    if (this.over) connection.release();
    else this.connection = connection;
  }

  private get connected(): MysqlConnection {
    if (!this.connection) throw new Error('this unit of work is over');
    return this.connection;
  }

  /**
   * COMMIT, with the unit's last writes ahead of it in the same packet: the server itself checks that each guarded
   * write met its row, and does not come to the COMMIT otherwise.
   */
  async commit(steps: readonly Step[] = []): Promise<void> {
    if (!this.connection) return;
    const texts = steps.flatMap((step, index) => [
      textOf(step),
      ...(isGuarded(step) ? [guardText(index)] : []),
    ]);
    this.committing = true;
    try {
      await this.connection.send([...texts, 'COMMIT']);
    } catch (error) {
      const missed = steps[missedGuard(error) ?? -1];
      throw missed?.kind === 'change' ? changedMeanwhile(missed.guarded ?? '') : error;
    }
    this.committing = false;
    this.connection.release();
    this.connection = undefined;
  }

  /** Never throws: a connection that cannot roll back is closed, and the server rolls back. */
  async rollback(): Promise<void> {
    const { connection } = this;
    this.connection = undefined;
    this.over = true;
    if (!connection) return;
    try {
      await connection.send(['ROLLBACK']);
      connection.release();
    } catch {
      connection.discard();
    }
  }

  /** For a unit that was cut off while a statement may still run. */
  discard(): void {
    this.over = true;
    this.connection?.discard();
    this.connection = undefined;
  }
}

const isGuarded = (step: Step): boolean => step.kind === 'change' && step.guarded !== undefined;
