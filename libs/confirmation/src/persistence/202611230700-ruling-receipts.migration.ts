import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { tableColumn as column } from '#platform/database';

/** When a ruling reached each party: its fifteen days to object begin there (CPL-I 372). */
export class RulingReceipts2026112307000 implements MigrationInterface {
  name = 'RulingReceipts2026112307000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'ruling_receipts',
        columns: [
          column.id('id', { isPrimary: true }),
          column.id('dispute_id'),
          column.id('confirmation_id'),
          column.id('party_id'),
          column.instant('received_at'),
        ],
        indices: [oncePerParty()],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('ruling_receipts');
  }
}

const oncePerParty = () =>
  new TableIndex({
    name: 'ux_ruling_receipts_party',
    columnNames: ['confirmation_id', 'party_id'],
    isUnique: true,
  });
