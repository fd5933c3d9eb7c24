import { TableColumn, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { tableColumn as column } from '#platform/database';

const KEPT = ['shred_at', 'shredded_at'];
const INDEX = 'ix_caucus_notes_kept';

/** How long private words are kept, and when their key was destroyed. */
export class CaucusNotesKept2026112317000 implements MigrationInterface {
  name = 'CaucusNotesKept2026112317000';

  async up(runner: QueryRunner): Promise<void> {
    for (const name of KEPT)
      await runner.addColumn('caucus_notes', new TableColumn(column.instant(name, { isNullable: true })));
    const columnNames = ['shredded_at', 'shred_at'];
    await runner.createIndex('caucus_notes', new TableIndex({ name: INDEX, columnNames }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('caucus_notes', INDEX);
    for (const name of KEPT) await runner.dropColumn('caucus_notes', name);
  }
}
