import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { tableColumn as column } from '#platform/database';

/** What people say at the end. */
export class Ratings2026112223450 implements MigrationInterface {
  name = 'Ratings2026112223450';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(ratings());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('ratings');
  }
}

const ratings = (): Table =>
  new Table({
    name: 'ratings',
    columns: [
      { ...column.id('id'), isPrimary: true },
      ...['dispute_id', 'party_id', 'person_id', 'court_id'].map((name) => column.id(name)),
      column.text('court_path', 400),
      ...['attitude', 'efficiency', 'resolution'].map((name) => column.counter(name)),
      column.code('pressed', 8),
      column.longText('words', { isNullable: true }),
      column.instant('rated_at'),
    ],
    indices: [
      new TableIndex({ name: 'ux_ratings_person', columnNames: ['dispute_id', 'person_id'], isUnique: true }),
      new TableIndex({ name: 'ix_ratings_court', columnNames: ['court_path'] }),
    ],
  });
