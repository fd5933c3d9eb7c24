import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { tableColumn as column } from '#platform/database';

const TABLES = ['settlement_attempts', 'settlements'];

/** While a suspicion of sham is looked into, agreements of that attempt rest (TY 18). */
export class RestingAgreements2026112221200 implements MigrationInterface {
  name = 'RestingAgreements2026112221200';

  async up(runner: QueryRunner): Promise<void> {
    const resting = new TableColumn(column.flag('resting', { default: 0 }));
    for (const table of TABLES) await runner.addColumn(table, resting);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.dropColumn(table, 'resting');
  }
}
