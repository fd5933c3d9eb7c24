import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { tableColumn as column } from '#platform/database';

const nullable = { isNullable: true };

/** Appointments of mediators. */
export class Appointments2026112220100 implements MigrationInterface {
  name = 'Appointments2026112220100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(appointments());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('appointments');
  }
}

const appointments = () =>
  new Table({
    name: 'appointments',
    columns: [
      { ...column.id('id'), isPrimary: true },
      column.id('dispute_id'),
      column.id('attempt_id'),
      column.id('body_id'),
      column.id('organisation_id'),
      column.counter('ordinal'),
      column.code('choice', 12),
      column.code('regime', 12),
      column.code('state', 40),
      column.counter('machine_version'),
      column.jsonDocument('snapshot'),
      column.counter('version'),
      column.jsonDocument('party_ids'),
      column.jsonDocument('choices'),
      column.flag('lapsed'),
      column.flag('court_asked'),
      column.id('mediator_id', nullable),
      column.id('mediator_person_id', nullable),
      column.code('named_by', 12, nullable),
      column.code('named_why', 40, nullable),
      column.flag('has_relation', nullable),
      column.longText('about', nullable),
      column.jsonDocument('answers'),
      column.code('recusal_ground', 40, nullable),
      column.longText('recusal_decision', nullable),
      column.instant('opened_at'),
      column.instant('cleared_at', nullable),
      column.instant('ended_at', nullable),
      column.code('ended_why', 40, nullable),
    ],
    indices: [
      new TableIndex({ name: 'ix_appointments_dispute', columnNames: ['dispute_id', 'opened_at'] }),
      new TableIndex({ name: 'ix_appointments_attempt', columnNames: ['attempt_id', 'state'] }),
    ],
  });
