import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { tableColumn as column } from '#platform/database';

const nullable = { isNullable: true };

/** Files of disputes. */
export class Evidence2026112300100 implements MigrationInterface {
  name = 'Evidence2026112300100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(files());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('evidence_files');
  }
}

const files = () =>
  new Table({
    name: 'evidence_files',
    columns: [
      { ...column.id('id'), isPrimary: true },
      column.id('dispute_id'),
      column.id('party_id'),
      column.id('added_by'),
      column.instant('added_at'),
      column.code('visibility', 8),
      column.instant('shared_at', nullable),
      column.longText('name'),
      column.longText('note', nullable),
      column.code('type', 60),
      column.counter('size'),
      column.code('sha256', 64),
      column.code('received_sha256', 64),
      column.id('content_id'),
      column.longText('content_key', nullable),
      column.instant('withdrawn_at', nullable),
      column.instant('erased_at', nullable),
      column.counter('version'),
    ],
    indices: [
      new TableIndex({ name: 'ix_evidence_files_dispute', columnNames: ['dispute_id', 'added_at'] }),
      new TableIndex({ name: 'ix_evidence_files_content', columnNames: ['content_id'] }),
      new TableIndex({ name: 'ix_evidence_files_withdrawn', columnNames: ['withdrawn_at'] }),
    ],
  });
