import { Injectable } from '@nestjs/common';
import { DomainError } from '#kernel';
import { UnitOfWork, type Tx } from '#platform/database';
import { PersonRow } from '../persistence/person.entity.js';
import { PersonRepository } from '../persistence/person.repository.js';
import { SealedTables, type SealedRow, type SealedTable } from './sealed-tables.js';

interface Renewal {
  readonly renewed: number;
  /** Go on from here; absent at the end. */
  readonly after?: string;
}

type Batch = (tx: Tx, after: string) => Promise<Renewal>;

const BATCH = 200;
/** A batch in which somebody else changed a row meanwhile is read again. */
const TRIES = 8;

/**
 * After a rotation: brings every encrypted column of the house under the current keys, a batch at a time, so that the
 * old key can be destroyed. Each batch is a unit of work of its own, and what is current is not even read: a stopped
 * run is simply started again. The house may go on working meanwhile.
 */
@Injectable()
export class RenewEncryption {
  constructor(
    private readonly units: UnitOfWork,
    private readonly people: PersonRepository,
    private readonly tables: SealedTables,
  ) {}

  /** Answers how many rows were renewed. */
  async execute(): Promise<number> {
    let renewed = await this.throughout((tx, after) => this.peopleAfter(tx, after));
    for (const table of this.tables.all())
      renewed += await this.throughout((tx, after) => this.rowsAfter(tx, table, after));
    return renewed;
  }

  private async throughout(batch: Batch): Promise<number> {
    let renewed = 0;
    for (let after: string | undefined = ''; after !== undefined;) {
      const step: Renewal = await this.inOneUnit(batch, after);
      renewed += step.renewed;
      after = step.after;
    }
    return renewed;
  }

  private async inOneUnit(batch: Batch, after: string, tries = TRIES): Promise<Renewal> {
    try {
      return await this.units.run((tx) => batch(tx, after));
    } catch (error) {
      const meanwhile = error instanceof DomainError && error.code === 'platform.changed-meanwhile';
      if (!meanwhile || tries <= 1) throw error;
      return this.inOneUnit(batch, after, tries - 1);
    }
  }

  /** Persons have indexes beside their fields, under a key of another purpose. */
  private async peopleAfter(tx: Tx, after: string): Promise<Renewal> {
    const sql = `SELECT id FROM people WHERE id > ? ORDER BY id LIMIT ${BATCH}`;
    const ids = (await tx.select<{ id: string }>(sql, [after])).map(({ id }) => id);
    let renewed = 0;
    for (const row of await tx.find(PersonRow, { id: ids })) {
      const changes = this.people.renewed(row, tx.now);
      if (!changes) continue;
      // Guarded by what was read: a correction made meanwhile is not undone.
      const { id, name, phone, idNumber, address, birthDate } = row;
      tx.update(PersonRow, { id, name, phone, idNumber, address, birthDate }, changes);
      renewed += 1;
    }
    return next(ids, renewed);
  }

  private async rowsAfter(tx: Tx, table: SealedTable, after: string): Promise<Renewal> {
    const ids = await this.tables.staleAfter(tx, table, after, BATCH);
    let renewed = 0;
    const rows = ids.length === 0 ? [] : await tx.find<SealedRow>(table.entity, { id: ids });
    for (const row of rows) {
      const { guard, changes } = this.tables.renewal(table, row);
      if (Object.keys(changes).length === 0) continue;
      tx.update<SealedRow>(table.entity, guard, changes);
      renewed += 1;
    }
    return next(ids, renewed);
  }
}

function next(ids: readonly string[], renewed: number): Renewal {
  const last = ids.at(-1);
  return ids.length < BATCH || last === undefined ? { renewed } : { renewed, after: last };
}
