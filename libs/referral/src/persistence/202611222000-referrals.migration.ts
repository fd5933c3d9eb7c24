import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { tableColumn as column } from '#platform/database';

const nullable = { isNullable: true };
const id = { ...column.id('id'), isPrimary: true };

/** Offers to bodies, what is left of them per attempt, and the parties' choices. */
export class Referrals2026112220000 implements MigrationInterface {
  name = 'Referrals2026112220000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(referrals());
    await runner.createTable(placements());
    await runner.createTable(bodyChoices());
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['body_choices', 'placements', 'referrals']) await runner.dropTable(table);
  }
}

const referrals = () =>
  new Table({
    name: 'referrals',
    columns: [
      id,
      column.id('dispute_id'),
      column.id('attempt_id'),
      column.id('body_id'),
      column.id('organisation_id'),
      column.counter('hop'),
      column.code('chosen_by', 8),
      column.code('reason_code', 40),
      column.longText('note', nullable),
      column.code('state', 40),
      column.counter('machine_version'),
      column.jsonDocument('snapshot'),
      column.counter('version'),
      column.instant('offered_at'),
      column.instant('accepted_at', nullable),
      column.code('accepted_how', 8, nullable),
      column.instant('ended_at', nullable),
      column.code('ended_why', 40, nullable),
      column.longText('ended_note', nullable),
    ],
    indices: [
      new TableIndex({ name: 'ix_referrals_dispute', columnNames: ['dispute_id', 'hop'] }),
      new TableIndex({ name: 'ix_referrals_organisation', columnNames: ['organisation_id', 'state'] }),
    ],
  });

const placements = () =>
  new Table({
    name: 'placements',
    columns: [
      id,
      column.id('dispute_id'),
      column.jsonDocument('party_ids'),
      column.counter('hops_used'),
      column.counter('hops_granted'),
      column.flag('live'),
      column.counter('version'),
    ],
    indices: [new TableIndex({ name: 'ix_placements_dispute', columnNames: ['dispute_id', 'live'] })],
  });

const bodyChoices = () =>
  new Table({
    name: 'body_choices',
    columns: [
      id,
      column.id('dispute_id'),
      column.id('attempt_id'),
      column.id('party_id'),
      column.id('body_id'),
      column.instant('chosen_at'),
      column.counter('version'),
    ],
    indices: [
      new TableIndex({
        name: 'ux_body_choices_attempt_party',
        columnNames: ['attempt_id', 'party_id'],
        isUnique: true,
      }),
    ],
  });
