import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { tableColumn as column } from '#platform/database';

const nullable = { isNullable: true };
const id = { ...column.id('id'), isPrimary: true };
const decision = [
  id,
  column.id('dispute_id'),
  column.counter('ordinal'),
  column.longText('note', nullable),
  column.id('correction_of', nullable),
  column.code('correction_reason', 60, nullable),
  column.id('decided_by'),
  column.instant('decided_at'),
];

/** Gates, lanes, risk flags, the correction notice, directions given and the green channel. */
export class Triage2026112220000 implements MigrationInterface {
  name = 'Triage2026112220000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of [gates(), lanes(), flags(), notices(), directions(), greenChannels()])
      await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = ['green_channels', 'directions', 'correction_notices', 'risk_flags'];
    for (const table of [...tables, 'lane_decisions', 'gate_decisions']) await runner.dropTable(table);
  }
}

const byOrdinal = (table: string) =>
  new TableIndex({ name: `ux_${table}_dispute`, columnNames: ['dispute_id', 'ordinal'], isUnique: true });

const gates = () =>
  new Table({
    name: 'gate_decisions',
    columns: [
      ...decision,
      column.code('gate', 16),
      column.code('result', 8),
      column.code('reason_code', 60, nullable),
    ],
    indices: [byOrdinal('gate_decisions')],
  });

const lanes = () =>
  new Table({
    name: 'lane_decisions',
    columns: [
      ...decision,
      column.code('lane', 16),
      column.code('reason_code', 60),
      column.code('proposed_lane', 16, nullable),
      column.counter('proposed_score'),
    ],
    indices: [byOrdinal('lane_decisions')],
  });

const flags = () =>
  new Table({
    name: 'risk_flags',
    columns: [
      id,
      column.id('dispute_id'),
      column.code('flag', 24),
      column.code('reason_code', 60),
      column.longText('note', nullable),
      column.id('raised_by'),
      column.instant('raised_at'),
      column.code('clear_reason', 60, nullable),
      column.id('cleared_by', nullable),
      column.instant('cleared_at', nullable),
      column.counter('version'),
    ],
    indices: [new TableIndex({ name: 'ix_risk_flags_dispute', columnNames: ['dispute_id'] })],
  });

const notices = () =>
  new Table({
    name: 'correction_notices',
    columns: [
      id,
      column.id('dispute_id'),
      column.longText('defects'),
      column.counter('term_days'),
      column.id('given_by'),
      column.instant('given_at'),
      column.longText('corrections', nullable),
      column.instant('corrected_at', nullable),
      column.counter('version'),
    ],
    indices: [
      new TableIndex({
        name: 'ux_correction_notices_dispute',
        columnNames: ['dispute_id'],
        isUnique: true,
      }),
    ],
  });

const directions = () =>
  new Table({
    name: 'directions',
    columns: [
      id,
      column.id('dispute_id'),
      column.code('kind', 16),
      column.code('target', 60),
      column.code('reason_code', 60),
      column.longText('note'),
      column.id('given_by'),
      column.instant('given_at'),
    ],
    indices: [new TableIndex({ name: 'ix_directions_dispute', columnNames: ['dispute_id'] })],
  });

const greenChannels = () =>
  new Table({
    name: 'green_channels',
    columns: [
      { ...column.id('dispute_id'), isPrimary: true },
      column.instant('flagged_at'),
      column.instant('answered_at', nullable),
    ],
  });
