import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { tableColumn as column } from '#platform/database';

const READS = 'room_reads';

/** How far people have read. */
export class Reads2026112319200 implements MigrationInterface {
  name = 'Reads2026112319200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(reads());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(READS);
  }
}

const reads = (): Table =>
  new Table({
    name: READS,
    columns: [
      { ...column.id('id'), isPrimary: true },
      ...['room_id', 'dispute_id', 'place_id', 'person_id'].map((name) => column.id(name)),
      column.counter('seq'),
    ],
    indices: [
      new TableIndex({
        name: 'ux_room_reads_person',
        columnNames: ['place_id', 'person_id'],
        isUnique: true,
      }),
    ],
  });
