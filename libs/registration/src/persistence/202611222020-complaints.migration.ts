import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { tableColumn as column } from '#platform/database';

const nullable = { isNullable: true };
const id = { ...column.id('id'), isPrimary: true };

/** Complaints, preservation measures, and what was sent to the trial court. */
export class Complaints2026112220200 implements MigrationInterface {
  name = 'Complaints2026112220200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(complaints());
    await runner.createTable(preservations());
    await runner.createTable(transferPackets());
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['transfer_packets', 'preservations', 'complaints']) await runner.dropTable(table);
  }
}

const complaints = () =>
  new Table({
    name: 'complaints',
    columns: [
      id,
      column.id('dispute_id'),
      column.counter('ordinal'),
      column.id('court_id'),
      column.code('state', 24),
      column.counter('machine_version'),
      column.jsonDocument('snapshot'),
      column.counter('version'),
      column.jsonDocument('by_party_ids'),
      column.instant('received_at'),
      column.instant('must_register_since', nullable),
      column.text('case_number', 60, nullable),
      column.code('procedure_kind', 16, nullable),
      column.code('ground_code', 60, nullable),
      column.code('concluded_how', 24, nullable),
      column.longText('notice', nullable),
      column.longText('corrections', nullable),
      column.id('decided_by', nullable),
      column.instant('decided_at', nullable),
      column.id('split_from', nullable),
    ],
    indices: [
      new TableIndex({
        name: 'ux_complaints_dispute',
        columnNames: ['dispute_id', 'ordinal'],
        isUnique: true,
      }),
      // Both databases let several rows be without a number.
      new TableIndex({
        name: 'ux_complaints_case_number',
        columnNames: ['court_id', 'case_number'],
        isUnique: true,
      }),
    ],
  });

const preservations = () =>
  new Table({
    name: 'preservations',
    columns: [
      id,
      column.id('dispute_id'),
      column.instant('taken_at'),
      column.id('noted_by'),
      column.instant('noted_at'),
    ],
    indices: [new TableIndex({ name: 'ix_preservations_dispute', columnNames: ['dispute_id'] })],
  });

const transferPackets = () =>
  new Table({
    name: 'transfer_packets',
    columns: [
      id,
      column.id('dispute_id'),
      column.id('complaint_id'),
      column.longText('parts'),
      column.jsonDocument('manifest'),
      column.code('seal', 64),
      column.id('sealed_by'),
      column.instant('sealed_at'),
    ],
    indices: [new TableIndex({ name: 'ix_transfer_packets_dispute', columnNames: ['dispute_id'] })],
  });
