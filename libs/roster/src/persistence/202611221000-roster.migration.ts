import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { tableColumn as column } from '#platform/database';

/** Bodies, mediators and what they are working on. */
export class Roster2026112210000 implements MigrationInterface {
  name = 'Roster2026112210000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of [bodies(), mediators(), engagements()]) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['roster_engagements', 'mediators', 'mediation_bodies']) await runner.dropTable(name);
  }
}

const nullable = { isNullable: true };
const key = { isPrimary: true };

const listed = () => [
  column.id('id', key),
  column.text('public_name', 120),
  column.code('state', 20),
  column.counter('machine_version'),
  column.jsonDocument('snapshot'),
  column.counter('version'),
  column.calendarDay('listed_until', nullable),
  column.flag('qualified'),
  column.jsonDocument('fields'),
  column.jsonDocument('specialties'),
  column.code('region', 6),
  column.jsonDocument('languages'),
  column.counter('capacity'),
  column.jsonDocument('inviting_courts'),
  column.id('created_by'),
  column.instant('created_at'),
];

const index = (name: string, columnNames: string[], isUnique = false) =>
  new TableIndex({ name, columnNames, isUnique });

const bodies = () =>
  new Table({
    name: 'mediation_bodies',
    columns: [
      ...listed(),
      column.id('organisation_id'),
      column.code('kind', 20),
      column.code('legal_form', 20, nullable),
      column.text('scope', 400),
      column.text('registration_number', 60),
      column.flag('charges'),
      column.text('tariff', 400, nullable),
      column.flag('needs_seal'),
    ],
    indices: [
      index('ix_mediation_bodies_state', ['state', 'id']),
      index('ux_mediation_bodies_organisation', ['organisation_id'], true),
    ],
  });

const mediators = () =>
  new Table({
    name: 'mediators',
    columns: [
      ...listed(),
      column.id('person_id'),
      column.jsonDocument('body_ids'),
      column.code('origin', 12),
      column.jsonDocument('conflicts'),
    ],
    indices: [
      index('ix_mediators_state', ['state', 'id']),
      index('ux_mediators_person', ['person_id'], true),
    ],
  });

const engagements = () =>
  new Table({
    name: 'roster_engagements',
    columns: [
      column.id('occasion_id', key),
      column.id('listed_id'),
      column.id('attempt_id', nullable),
      column.instant('since'),
    ],
    indices: [
      index('ix_roster_engagements_listed', ['listed_id']),
      index('ix_roster_engagements_attempt', ['attempt_id']),
    ],
  });
