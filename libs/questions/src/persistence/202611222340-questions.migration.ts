import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { tableColumn as column } from '#platform/database';

const nullable = { isNullable: true };

/** What parties ask. */
export class Questions2026112223400 implements MigrationInterface {
  name = 'Questions2026112223400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(questions());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('questions');
  }
}

const questions = (): Table =>
  new Table({
    name: 'questions',
    columns: [
      { ...column.id('id'), isPrimary: true },
      column.id('dispute_id'),
      column.id('party_id'),
      column.id('asked_by'),
      column.code('charge', 8),
      column.code('state', 12),
      column.longText('words'),
      column.longText('answer', nullable),
      column.code('answered_as', 32, nullable),
      column.id('answered_by', nullable),
      column.instant('asked_at'),
      column.instant('answered_at', nullable),
      column.instant('read_at', nullable),
      column.counter('version'),
    ],
    indices: [new TableIndex({ name: 'ix_questions_dispute', columnNames: ['dispute_id', 'id'] })],
  });
