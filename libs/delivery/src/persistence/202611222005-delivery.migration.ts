import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { tableColumn as c } from '#platform/database';

/** Messages to people, and what the demo keeps of them. */
const key = { isPrimary: true };
const optional = { isNullable: true };
const index = (name: string, ...columnNames: string[]) => new TableIndex({ name, columnNames });

const tables = [
  {
    name: 'deliveries',
    columns: [
      c.id('id', key),
      c.id('person_id', optional),
      c.text('phone', 200, optional),
      c.code('template', 80),
      c.longText('params', optional),
      c.code('locale', 8),
      c.id('stream', optional),
      c.code('state', 12),
      c.code('channel', 24, optional),
      c.instant('created_at'),
      c.instant('ended_at', optional),
    ],
    indices: [
      index('ix_deliveries_person', 'person_id', 'id'),
      index('ix_deliveries_stream', 'stream', 'id'),
    ],
  },
  {
    name: 'demo_messages',
    columns: [c.id('id', key), c.text('phone', 200), c.longText('body'), c.instant('created_at')],
    indices: [index('ix_demo_messages_created_at', 'created_at')],
  },
];

export class Delivery2026112220050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.createTable(new Table(table));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of tables.toReversed()) await runner.dropTable(name);
  }
}
