import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { tableColumn as column } from '#platform/database';

const nullable = { isNullable: true };
const id = { ...column.id('id'), isPrimary: true };

/** Disputes, their parties, mandates and claims. */
export class Disputes2026112209000 implements MigrationInterface {
  name = 'Disputes2026112209000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(disputes());
    await runner.createTable(parties());
    await runner.createTable(mandates());
    await runner.createTable(claimItems());
    await runner.createTable(withdrawals());
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['withdrawals', 'claim_items', 'mandates', 'parties', 'disputes'])
      await runner.dropTable(table);
  }
}

const disputes = () =>
  new Table({
    name: 'disputes',
    columns: [
      id,
      column.code('reference', 24),
      column.id('court_id'),
      column.text('court_path', 400),
      column.code('channel', 24),
      column.code('state', 40),
      column.counter('machine_version'),
      column.jsonDocument('snapshot'),
      column.counter('version'),
      column.code('track', 16, nullable),
      column.code('procedure_kind', 16, nullable),
      column.code('policy_version', 40),
      column.flag('as_complaint'),
      column.code('cause_version', 16),
      column.code('cause_code', 16),
      column.money('amount_fen', nullable),
      column.longText('narrative'),
      column.code('lane', 16, nullable),
      column.code('complaint_state', 16),
      column.code('consents', 16),
      column.flag('mediator_cleared'),
      column.id('attempt_id', nullable),
      column.counter('effective_settlements'),
      column.counter('notices_given'),
      column.code('next_reason', 40, nullable),
      column.id('held_by', nullable),
      column.instant('held_until', nullable),
      column.id('created_by'),
      column.instant('created_at'),
      column.instant('phase_since'),
      column.instant('submitted_at', nullable),
      column.code('receipt_number', 32, nullable),
      column.instant('closed_at', nullable),
      column.code('closed_why', 40, nullable),
      column.id('parent_id', nullable),
    ],
    indices: [
      new TableIndex({ name: 'ix_disputes_court_state', columnNames: ['court_path', 'state', 'id'] }),
      new TableIndex({ name: 'ux_disputes_reference', columnNames: ['reference'], isUnique: true }),
      new TableIndex({ name: 'ix_disputes_parent', columnNames: ['parent_id'] }),
    ],
  });

const parties = () =>
  new Table({
    name: 'parties',
    columns: [
      id,
      column.id('dispute_id'),
      column.counter('ordinal'),
      column.code('role', 16),
      column.code('kind', 16),
      column.id('person_id', nullable),
      column.text('organisation_name', 120, nullable),
      column.code('credit_code', 18, nullable),
      column.code('capacity', 8),
      column.jsonDocument('needs'),
      column.instant('identity_checked_at', nullable),
      column.code('identity_how', 24, nullable),
      column.flag('removed'),
      column.counter('version'),
    ],
    indices: [
      new TableIndex({ name: 'ix_parties_dispute', columnNames: ['dispute_id', 'ordinal'] }),
      new TableIndex({ name: 'ix_parties_person', columnNames: ['person_id'] }),
    ],
  });

const mandates = () =>
  new Table({
    name: 'mandates',
    columns: [
      id,
      column.id('dispute_id'),
      column.id('party_id'),
      column.id('person_id'),
      column.code('kind', 16),
      column.code('authority', 8),
      column.jsonDocument('powers'),
      column.money('limit_fen', nullable),
      column.instant('valid_from'),
      column.instant('valid_until', nullable),
      column.id('accepted_by'),
      column.instant('ended_at', nullable),
      column.counter('version'),
    ],
    indices: [
      new TableIndex({ name: 'ix_mandates_dispute', columnNames: ['dispute_id', 'party_id'] }),
      new TableIndex({ name: 'ix_mandates_person', columnNames: ['person_id'] }),
    ],
  });

const claimItems = () =>
  new Table({
    name: 'claim_items',
    columns: [
      id,
      column.id('dispute_id'),
      column.counter('ordinal'),
      column.code('kind', 16),
      column.money('amount_fen', nullable),
      column.longText('words'),
      column.jsonDocument('by_party_ids'),
      column.jsonDocument('against_party_ids'),
      column.code('state', 16),
      column.counter('version'),
    ],
    indices: [new TableIndex({ name: 'ix_claim_items_dispute', columnNames: ['dispute_id', 'ordinal'] })],
  });

const withdrawals = () =>
  new Table({
    name: 'withdrawals',
    columns: [{ ...column.id('party_id'), isPrimary: true }, column.id('dispute_id'), column.instant('at')],
    indices: [new TableIndex({ name: 'ix_withdrawals_dispute', columnNames: ['dispute_id'] })],
  });
