import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { tableColumn as column } from '#platform/database';

const nullable = { isNullable: true };
const id = { ...column.id('id'), isPrimary: true };

/** Rounds of asking and what each person answered. */
export class Consents2026112220100 implements MigrationInterface {
  name = 'Consents2026112220100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(rounds());
    await runner.createTable(records());
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['consent_records', 'consent_rounds']) await runner.dropTable(table);
  }
}

const byOrdinal = (table: string) =>
  new TableIndex({ name: `ux_${table}_dispute`, columnNames: ['dispute_id', 'ordinal'], isUnique: true });

const rounds = () =>
  new Table({
    name: 'consent_rounds',
    columns: [
      id,
      column.id('dispute_id'),
      column.counter('ordinal'),
      column.code('state', 24),
      column.counter('machine_version'),
      column.jsonDocument('snapshot'),
      column.counter('version'),
      column.flag('respondents_by_body'),
      column.jsonDocument('outside'),
      column.instant('opened_at'),
      column.instant('concluded_at', nullable),
    ],
    indices: [byOrdinal('consent_rounds')],
  });

const records = () =>
  new Table({
    name: 'consent_records',
    columns: [
      id,
      column.id('dispute_id'),
      column.id('round_id', nullable),
      column.counter('ordinal'),
      column.id('party_id'),
      column.code('scope', 24),
      column.code('decision', 16),
      column.code('text_version', 40, nullable),
      column.code('language', 16, nullable),
      column.code('how', 24, nullable),
      column.jsonDocument('attempts', nullable),
      column.id('recorded_by'),
      column.instant('recorded_at'),
    ],
    indices: [byOrdinal('consent_records')],
  });
