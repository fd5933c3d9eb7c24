import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { tableColumn as column } from '#platform/database';

const nullable = { isNullable: true };

/** What was handed over to other bodies. */
export class HandOvers2026112220300 implements MigrationInterface {
  name = 'HandOvers2026112220300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(handOvers());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('hand_overs');
  }
}

const handOvers = () =>
  new Table({
    name: 'hand_overs',
    columns: [
      { ...column.id('id'), isPrimary: true },
      column.id('dispute_id'),
      column.code('state', 24),
      column.counter('machine_version'),
      column.jsonDocument('snapshot'),
      column.counter('version'),
      column.code('exit_kind', 40),
      column.jsonDocument('claim_ids'),
      column.id('receiver_organisation_id', nullable),
      column.text('receiver_name', 120, nullable),
      column.longText('note', nullable),
      column.longText('parts'),
      column.jsonDocument('manifest'),
      column.code('seal', 64),
      column.id('prepared_by'),
      column.instant('prepared_at'),
      column.code('refusal_code', 60, nullable),
      column.instant('answered_at', nullable),
    ],
    indices: [new TableIndex({ name: 'ix_hand_overs_dispute', columnNames: ['dispute_id'] })],
  });
