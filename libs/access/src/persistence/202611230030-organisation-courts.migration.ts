import { TableColumn, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { tableColumn as column } from '#platform/database';

/** Under which code a court's own policies run, and of which level it is. */
export class OrganisationCourts2026112300300 implements MigrationInterface {
  name = 'OrganisationCourts2026112300300';

  async up(runner: QueryRunner): Promise<void> {
    const nullable = { isNullable: true };
    await runner.addColumn('organisations', new TableColumn(column.code('court_code', 20, nullable)));
    await runner.addColumn('organisations', new TableColumn(column.code('level', 12, nullable)));
    await runner.createIndex('organisations', courtCodes());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('organisations', courtCodes());
    await runner.dropColumn('organisations', 'level');
    await runner.dropColumn('organisations', 'court_code');
  }
}

const courtCodes = () =>
  new TableIndex({ name: 'ux_organisations_court_code', columnNames: ['court_code'], isUnique: true });
