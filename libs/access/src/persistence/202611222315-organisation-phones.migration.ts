import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { tableColumn as column } from '#platform/database';

/** Where people call. */
export class OrganisationPhones2026112223150 implements MigrationInterface {
  name = 'OrganisationPhones2026112223150';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('organisations', new TableColumn(column.code('phone', 40, { isNullable: true })));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('organisations', 'phone');
  }
}
