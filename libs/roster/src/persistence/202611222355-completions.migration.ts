import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { tableColumn as column } from '#platform/database';

/** Matters worked on to their end. */
export class Completions2026112223550 implements MigrationInterface {
  name = 'Completions2026112223550';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(completions());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('roster_completions');
  }
}

const completions = (): Table =>
  new Table({
    name: 'roster_completions',
    columns: [
      { ...column.id('occasion_id'), isPrimary: true },
      column.id('listed_id'),
      column.instant('ended_at'),
    ],
    indices: [new TableIndex({ name: 'ix_roster_completions_listed', columnNames: ['listed_id'] })],
  });
