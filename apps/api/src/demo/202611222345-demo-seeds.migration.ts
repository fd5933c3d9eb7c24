import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { tableColumn as c } from '#platform/database';

/** Whether a demo was told to its end. */
export class DemoSeeds2026112223450 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const columns = [
      c.code('seed', 16, { isPrimary: true }),
      c.instant('begun_at'),
      c.instant('finished_at', { isNullable: true }),
    ];
    await runner.createTable(new Table({ name: 'demo_seeds', columns }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('demo_seeds');
  }
}
