import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { tableColumn as column } from '#platform/database';

/** What makes the digest of a grant impossible to guess at. */
export class GrantSalts2026112320000 implements MigrationInterface {
  name = 'GrantSalts2026112320000';

  async up(runner: QueryRunner): Promise<void> {
    const salt = new TableColumn(column.longText('salt', { isNullable: true }));
    await runner.addColumn('disclosure_grants', salt);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('disclosure_grants', 'salt');
  }
}
