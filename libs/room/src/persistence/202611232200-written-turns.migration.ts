import { Table, TableColumn, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { tableColumn as column } from '#platform/database';

const nullable = { isNullable: true } as const;
const TURNS = 'written_turns';
const MESSAGES = 'room_messages';

/** Turns in writing, and for which party something was written. */
export class WrittenTurns2026112322000 implements MigrationInterface {
  name = 'WrittenTurns2026112322000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(turns());
    await runner.addColumn(MESSAGES, new TableColumn(column.id('party_id', nullable)));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn(MESSAGES, 'party_id');
    await runner.dropTable(TURNS);
  }
}

const turns = (): Table =>
  new Table({
    name: TURNS,
    columns: [
      { ...column.id('id'), isPrimary: true },
      ...['room_id', 'dispute_id', 'attempt_id', 'place_id', 'party_id', 'given_by'].map((name) =>
        column.id(name),
      ),
      column.id('question_id', nullable),
      column.code('state', 40),
      column.counter('machine_version'),
      column.jsonDocument('snapshot'),
      ...['given_at', 'ends_at'].map((name) => column.instant(name)),
      column.instant('settled_at', nullable),
    ],
    indices: [
      new TableIndex({ name: 'ix_written_turns_room', columnNames: ['room_id'] }),
      new TableIndex({ name: 'ix_written_turns_due', columnNames: ['state', 'ends_at'] }),
      new TableIndex({ name: 'ix_written_turns_dispute', columnNames: ['dispute_id', 'state'] }),
    ],
  });
