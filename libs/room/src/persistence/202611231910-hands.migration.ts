import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { tableColumn as column } from '#platform/database';

const PRESENCES = 'room_presences';

/** Hands raised in a joint room, in the order in which they were. */
export class Hands2026112319100 implements MigrationInterface {
  name = 'Hands2026112319100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn(PRESENCES, new TableColumn(column.counter('hand', { isNullable: true })));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn(PRESENCES, 'hand');
  }
}
