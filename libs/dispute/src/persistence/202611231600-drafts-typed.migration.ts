import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';

/** Whoever typed a draft is the only one at a desk who finds it again. */
export class DraftsTyped2026112316000 implements MigrationInterface {
  name = 'DraftsTyped2026112316000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createIndex('disputes', whoTyped());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('disputes', whoTyped());
  }
}

const whoTyped = () =>
  new TableIndex({ name: 'ix_disputes_created_by', columnNames: ['created_by', 'state'] });
