import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { tableColumn as column } from '#platform/database';

/** Offers and what was answered to them. */
export class Offers2026112317000 implements MigrationInterface {
  name = 'Offers2026112317000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of [offers(), answers()]) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['offer_answers', 'offers']) await runner.dropTable(name);
  }
}

const offers = (): Table =>
  new Table({
    name: 'offers',
    columns: [
      { ...column.id('id'), isPrimary: true },
      ...['room_id', 'dispute_id', 'attempt_id', 'place_id'].map((name) => column.id(name)),
      column.id('party_id', { isNullable: true }),
      column.id('person_id'),
      column.jsonDocument('to_party_ids', { isNullable: true }),
      column.id('in_reply_to', { isNullable: true }),
      column.longText('package'),
      column.code('state', 40),
      column.counter('machine_version'),
      column.jsonDocument('snapshot'),
      ...['made_at', 'expires_at'].map((name) => column.instant(name)),
      column.id('settlement_id', { isNullable: true }),
    ],
    indices: [
      new TableIndex({ name: 'ix_offers_room', columnNames: ['room_id'] }),
      new TableIndex({ name: 'ix_offers_due', columnNames: ['state', 'expires_at'] }),
    ],
  });

const answers = (): Table =>
  new Table({
    name: 'offer_answers',
    columns: [
      { ...column.id('id'), isPrimary: true },
      ...['offer_id', 'room_id', 'dispute_id', 'party_id', 'person_id'].map((name) => column.id(name)),
      column.flag('accepted'),
      column.instant('answered_at'),
    ],
    indices: [
      new TableIndex({
        name: 'ux_offer_answers_once',
        columnNames: ['offer_id', 'party_id'],
        isUnique: true,
      }),
    ],
  });
