import { Table, TableColumn, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { tableColumn as column } from '#platform/database';

const nullable = { isNullable: true } as const;
const PLACES = 'room_places';
const POINTS = 'room_agenda_points';

/** The agenda of a joint room, and whose turn it is to speak there. */
export class Agenda2026112319000 implements MigrationInterface {
  name = 'Agenda2026112319000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(points());
    for (const added of ofPlaces()) await runner.addColumn(PLACES, added);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of ofPlaces().reverse()) await runner.dropColumn(PLACES, name);
    await runner.dropTable(POINTS);
  }
}

const ofPlaces = (): TableColumn[] =>
  [
    column.counter('agenda_no', { default: 0 }),
    column.id('turn_person_id', nullable),
    column.id('turn_side', nullable),
    column.instant('turn_until', nullable),
  ].map((options) => new TableColumn(options));

const points = (): Table =>
  new Table({
    name: POINTS,
    columns: [
      { ...column.id('id'), isPrimary: true },
      ...['room_id', 'dispute_id', 'place_id'].map((name) => column.id(name)),
      column.counter('ordinal'),
      column.longText('title'),
      column.code('state', 8),
      ...['begun_at', 'closed_at'].map((name) => column.instant(name, nullable)),
    ],
    indices: [new TableIndex({ name: 'ix_room_agenda_points_place', columnNames: ['place_id'] })],
  });
