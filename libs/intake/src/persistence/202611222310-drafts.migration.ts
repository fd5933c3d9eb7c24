import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { tableColumn as column } from '#platform/database';

const nullable = { isNullable: true };

/** Tellings that are not handed in yet. */
export class Drafts2026112223100 implements MigrationInterface {
  name = 'Drafts2026112223100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(drafts());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('drafts');
  }
}

const drafts = (): Table =>
  new Table({
    name: 'drafts',
    columns: [
      { ...column.id('id'), isPrimary: true },
      column.id('person_id'),
      column.counter('version'),
      column.longText('answers', nullable),
      column.id('dispute_id', nullable),
      column.instant('created_at'),
      column.instant('saved_at'),
    ],
    indices: [
      new TableIndex({ name: 'ix_drafts_person', columnNames: ['person_id', 'id'] }),
      new TableIndex({ name: 'ix_drafts_saved_at', columnNames: ['saved_at'] }),
    ],
  });
