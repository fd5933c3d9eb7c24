import { counter, flag, idColumn, instant, jsonDocument, money, tableColumn, text } from '#platform/database';
import { Entity, Table, type MigrationInterface, type QueryRunner } from 'typeorm';

/** A room with one table of every kind of column, for tests of the platform alone. */
@Entity('sample_claims')
export class SampleClaimRow {
  @idColumn({ primary: true }) id!: string;
  @counter() version!: number;
  @text(10) title!: string;
  @money() amount!: number;
  @flag({ default: false }) urgent!: boolean;
  @jsonDocument({ nullable: true }) terms!: Record<string, unknown> | null;
  @instant({ nullable: true }) dueAt!: Date | null;
}

export class SampleClaims2026010100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const columns = [
      tableColumn.id('id', { isPrimary: true }),
      tableColumn.counter('version'),
      tableColumn.text('title', 10),
      tableColumn.money('amount'),
      tableColumn.flag('urgent', { default: 0 }),
      tableColumn.jsonDocument('terms', { isNullable: true }),
      tableColumn.instant('due_at', { isNullable: true }),
    ];
    await runner.createTable(new Table({ name: 'sample_claims', columns }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('sample_claims');
  }
}

export const sampleRoom = { entities: [SampleClaimRow], migrations: [SampleClaims2026010100000] };

export const sampleClaim = (id: string, changes: Partial<SampleClaimRow> = {}): SampleClaimRow => ({
  id,
  version: 1,
  title: '借款',
  amount: 1200_00,
  urgent: false,
  terms: null,
  dueAt: null,
  ...changes,
});
