import { Injectable } from '@nestjs/common';
import { FieldCipher, KeyDestroyed, KeyStore, sealedColumns } from '#platform/crypto';
import { CommittedReads, ConcordDatabase, type EntityClass, type Tx } from '#platform/database';

export interface SealedRow {
  readonly id: string;
  readonly [property: string]: unknown;
}

interface Column {
  readonly name: string;
  readonly property: string;
}

/** A table with encrypted columns, as the rooms have named them. */
export interface SealedTable {
  readonly name: string;
  readonly entity: EntityClass<SealedRow>;
  readonly columns: readonly Column[];
}

export interface KeyInUse {
  readonly keyId: string;
  readonly fields: number;
}

/** Persons are renewed together with their indexes. */
const APART = 'people';
/** Personal words beside the record: the chain is counted over their ciphertext, so they stay as they were written. */
const PARTICULARS = { name: 'event_particulars', columns: [{ name: 'personal' }] };

/** The encrypted columns of this house's tables, and which keys they are under. */
@Injectable()
export class SealedTables {
  constructor(
    private readonly database: ConcordDatabase,
    private readonly reads: CommittedReads,
    private readonly cipher: FieldCipher,
    private readonly keys: KeyStore,
  ) {}

  all(): readonly SealedTable[] {
    return this.tables().filter(({ name }) => name !== APART);
  }

  /** Rows with something in them that is not under the current key of fields. */
  async staleAfter(
    tx: Tx,
    { name, columns }: SealedTable,
    after: string,
    limit: number,
  ): Promise<readonly string[]> {
    const stale = columns.map((column) => `${quoted(column.name)} NOT LIKE ?`).join(' OR ');
    const sql = `SELECT id FROM ${quoted(name)} WHERE id > ? AND (${stale}) ORDER BY id LIMIT ${limit}`;
    const current = `${this.cipher.markOf()}%`;
    const rows = await tx.select<{ id: string }>(sql, [after, ...columns.map(() => current)]);
    return rows.map(({ id }) => id);
  }

  /** What has to change in a row, and what it must still be when that is written. */
  renewal(
    { name, columns }: SealedTable,
    row: SealedRow,
  ): { guard: Partial<SealedRow>; changes: Partial<SealedRow> } {
    const moved = columns.flatMap(({ name: column, property }) => {
      const stored = row[property];
      const renewed = typeof stored === 'string' ? this.moved(name, column, row.id, stored) : undefined;
      return renewed === undefined ? [] : [{ property, stored, renewed }];
    });
    const pairs = (key: 'stored' | 'renewed') =>
      Object.fromEntries(moved.map((one) => [one.property, one[key]]));
    return { guard: { id: row.id, ...pairs('stored') }, changes: pairs('renewed') };
  }

  /** Older keys of fields that something is still under; what no answer names may be destroyed. */
  async olderKeysInUse(): Promise<readonly KeyInUse[]> {
    const [, ...older] = this.keys.all('field');
    const counted = await Promise.all(
      older.map(async ({ id }) => ({ keyId: id, fields: await this.fieldsUnder(id) })),
    );
    return counted.filter(({ fields }) => fields > 0);
  }

  private async fieldsUnder(keyId: string): Promise<number> {
    let fields = 0;
    for (const { name, columns } of [...this.tables(), PARTICULARS])
      for (const column of columns) {
        const sql = `SELECT COUNT(*) AS fields FROM ${quoted(name)} WHERE ${quoted(column.name)} LIKE ?`;
        const [found] = await this.reads.select<{ fields: number | string }>(sql, [`%e1$${keyId}$%`]);
        fields += Number(found?.fields ?? 0);
      }
    return fields;
  }

  /** What was encrypted with a key that is gone stays as it is: nobody can read it any more. */
  private moved(table: string, column: string, rowId: string, stored: string): string | undefined {
    try {
      return this.cipher.reencrypt(stored, { table, column, rowId });
    } catch (error) {
      if (error instanceof KeyDestroyed) return undefined;
      throw error;
    }
  }

  /** Rooms that this program has loaded without their tables have nothing stored. */
  private tables(): readonly SealedTable[] {
    const names = new Set(sealedColumns().map(({ table }) => table));
    return [...names].flatMap((name) => {
      const metadata = this.database.dataSource.entityMetadatas.find(({ tableName }) => tableName === name);
      if (!metadata) return [];
      const columns = sealedColumns()
        .filter(({ table }) => table === name)
        .map(({ column }) => ({ name: column, property: metadata.findColumnWithDatabaseName(column) }))
        .map(({ name: column, property }) => {
          if (!property) throw new Error(`${name}.${column} is said to be encrypted and does not exist`);
          return { name: column, property: property.propertyName };
        });
      return [{ name, entity: metadata.target as EntityClass<SealedRow>, columns }];
    });
  }
}

const quoted = (name: string): string => `\`${name}\``;
