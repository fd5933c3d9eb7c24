import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { tableColumn as column } from '#platform/database';

/** Double-blind ranges. */
export class Ranges2026112318000 implements MigrationInterface {
  name = 'Ranges2026112318000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(ranges());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('sealed_ranges');
  }
}

const nullable = { isNullable: true } as const;

const index = (name: string, columnNames: string[]): TableIndex =>
  new TableIndex({ name: `ix_sealed_ranges_${name}`, columnNames });

const ranges = (): Table =>
  new Table({
    name: 'sealed_ranges',
    columns: [
      { ...column.id('id'), isPrimary: true },
      ...['room_id', 'dispute_id', 'attempt_id', 'payer_party_id', 'payee_party_id'].map((name) =>
        column.id(name),
      ),
      column.jsonDocument('claim_ids'),
      column.flag('reveals_midpoint'),
      column.id('opened_by'),
      ...['payer_sealed_by', 'payee_sealed_by'].map((name) => column.id(name, nullable)),
      ...['payer_sealed', 'payee_sealed'].map((name) => column.longText(name, nullable)),
      column.money('midpoint_fen', nullable),
      column.code('state', 40),
      column.counter('machine_version'),
      column.jsonDocument('snapshot'),
      column.instant('opened_at'),
      ...['ended_at', 'key_destroyed_at'].map((name) => column.instant(name, nullable)),
    ],
    indices: [
      index('room', ['room_id']),
      index('attempt', ['attempt_id']),
      index('key', ['key_destroyed_at', 'state']),
    ],
  });
