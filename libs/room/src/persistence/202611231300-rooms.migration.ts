import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { tableColumn as column } from '#platform/database';

/** Rooms, their places, the people in them, and what is said there. */
export class Rooms2026112313000 implements MigrationInterface {
  name = 'Rooms2026112313000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of [rooms(), places(), presences(), messages(), grants()])
      await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['disclosure_grants', 'room_messages', 'room_presences', 'room_places', 'rooms'])
      await runner.dropTable(name);
  }
}

const index = (name: string, columnNames: string[], isUnique = false): TableIndex =>
  new TableIndex({ name, columnNames, isUnique });

const rooms = (): Table =>
  new Table({
    name: 'rooms',
    columns: [
      { ...column.id('id'), isPrimary: true },
      ...['dispute_id', 'attempt_id'].map((name) => column.id(name)),
      column.code('kind', 12),
      ...['party_ids', 'rights_read_by'].map((name) => column.jsonDocument(name)),
      column.code('state', 40),
      column.counter('machine_version'),
      column.jsonDocument('snapshot'),
      column.counter('version'),
      column.instant('closed_at', { isNullable: true }),
    ],
    indices: [index('ix_rooms_dispute', ['dispute_id']), index('ix_rooms_state', ['state'])],
  });

const places = (): Table =>
  new Table({
    name: 'room_places',
    columns: [
      { ...column.id('id'), isPrimary: true },
      ...['room_id', 'dispute_id'].map((name) => column.id(name)),
      column.code('kind', 12),
      column.id('side', { isNullable: true }),
      ...['party_ids', 'mediator_ids'].map((name) => column.jsonDocument(name)),
      column.flag('open'),
      column.counter('last_seq'),
      ...['shred_at', 'shredded_at'].map((name) => column.instant(name, { isNullable: true })),
      column.longText('certificate', { isNullable: true }),
    ],
    indices: [index('ix_room_places_room', ['room_id'])],
  });

const presences = (): Table =>
  new Table({
    name: 'room_presences',
    columns: [
      { ...column.id('id'), isPrimary: true },
      ...['room_id', 'dispute_id', 'person_id'].map((name) => column.id(name)),
      column.code('role', 12),
      column.id('side', { isNullable: true }),
      column.jsonDocument('party_ids'),
      ...['place_id', 'return_place_id'].map((name) => column.id(name, { isNullable: true })),
      column.instant('held_until'),
    ],
    indices: [index('ux_room_presences_person', ['room_id', 'person_id'], true)],
  });

const messages = (): Table =>
  new Table({
    name: 'room_messages',
    columns: [
      { ...column.id('id'), isPrimary: true },
      ...['room_id', 'dispute_id', 'place_id'].map((name) => column.id(name)),
      column.counter('seq'),
      column.code('kind', 8),
      ...['person_id', 'client_id'].map((name) => column.id(name)),
      column.code('fact', 16, { isNullable: true }),
      column.longText('words', { isNullable: true }),
      column.instant('said_at'),
    ],
    indices: [
      index('ux_room_messages_place_seq', ['place_id', 'seq'], true),
      index('ux_room_messages_client', ['place_id', 'person_id', 'client_id'], true),
    ],
  });

const grants = (): Table =>
  new Table({
    name: 'disclosure_grants',
    columns: [
      { ...column.id('id'), isPrimary: true },
      ...['room_id', 'dispute_id', 'place_id', 'message_id', 'person_id'].map((name) => column.id(name)),
      ...['party_ids', 'to_party_ids'].map((name) => column.jsonDocument(name)),
      column.longText('words'),
      column.code('digest', 64),
      column.longText('signature'),
      column.code('state', 12),
      column.instant('granted_at'),
      column.instant('settled_at', { isNullable: true }),
    ],
    indices: [index('ix_disclosure_grants_room', ['room_id'])],
  });
