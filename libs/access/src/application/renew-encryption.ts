import { Injectable } from '@nestjs/common';
import { FieldCipher } from '#platform/crypto';
import { UnitOfWork, type Tx } from '#platform/database';
import { AccountRow } from '../persistence/account.entity.js';
import { PersonRow } from '../persistence/person.entity.js';
import { PersonRepository } from '../persistence/person.repository.js';
import { totpPlace } from '../persistence/places.js';

export interface Renewal {
  readonly renewed: number;
  /** Go on from here; absent at the end. */
  readonly after?: string;
}

const BATCH = 200;

/** After a rotation: brings rows under the current keys, a batch at a time, so that the old key can be destroyed. */
@Injectable()
export class RenewEncryption {
  constructor(
    private readonly units: UnitOfWork,
    private readonly people: PersonRepository,
    private readonly cipher: FieldCipher,
  ) {}

  /** Runs to the end; each batch is a unit of work of its own, so a stopped run is simply started again. */
  async execute(): Promise<number> {
    let renewed = 0;
    const batches = [
      (tx: Tx, after: string) => this.peopleAfter(tx, after),
      (tx: Tx, after: string) => this.accountsAfter(tx, after),
    ];
    for (const batch of batches)
      for (let after: string | undefined = ''; after !== undefined;) {
        const from: string = after;
        const step: Renewal = await this.units.run((tx) => batch(tx, from));
        renewed += step.renewed;
        after = step.after;
      }
    return renewed;
  }

  private async peopleAfter(tx: Tx, after: string): Promise<Renewal> {
    const ids = await idsAfter(tx, 'people', after);
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

  private async accountsAfter(tx: Tx, after: string): Promise<Renewal> {
    const ids = await idsAfter(tx, 'accounts', after);
    let renewed = 0;
    for (const { id, totpSecret } of await tx.find(AccountRow, { id: ids })) {
      const moved = totpSecret === null ? undefined : this.cipher.reencrypt(totpSecret, totpPlace(id));
      if (moved === undefined) continue;
      tx.update(AccountRow, { id, totpSecret }, { totpSecret: moved });
      renewed += 1;
    }
    return next(ids, renewed);
  }
}

async function idsAfter(tx: Tx, table: 'people' | 'accounts', after: string): Promise<string[]> {
  const sql = `SELECT id FROM ${table} WHERE id > ? ORDER BY id LIMIT ${BATCH}`;
  return (await tx.select<{ id: string }>(sql, [after])).map(({ id }) => id);
}

function next(ids: readonly string[], renewed: number): Renewal {
  const last = ids.at(-1);
  return ids.length < BATCH || last === undefined ? { renewed } : { renewed, after: last };
}
