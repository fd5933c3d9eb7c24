import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { tableColumn as column } from '#platform/database';

const nullable = { isNullable: true };
const key = { isPrimary: true };
const index = (name: string, ...columnNames: string[]) => new TableIndex({ name, columnNames });

/** Applications for confirmation, what is known of the agreements, and doubts about the dispute. */
export class Confirmations2026112220250 implements MigrationInterface {
  name = 'Confirmations2026112220200';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of [confirmations(), agreements(), doubts()]) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['confirmation_doubts', 'confirmable_agreements', 'confirmations'])
      await runner.dropTable(table);
  }
}

const confirmations = () =>
  new Table({
    name: 'confirmations',
    columns: [
      column.id('id', key),
      column.id('dispute_id'),
      column.id('settlement_id'),
      column.id('court_id'),
      column.code('ground', 24, nullable),
      column.code('state', 40),
      column.counter('machine_version'),
      column.jsonDocument('snapshot'),
      column.counter('version'),
      column.jsonDocument('joined'),
      column.instant('begun_at'),
      column.instant('applied_at', nullable),
      column.id('judge_id', nullable),
      column.flag('extended'),
      column.longText('asked_for', nullable),
      column.longText('answered', nullable),
      column.code('ground_code', 40, nullable),
      column.longText('note', nullable),
      column.instant('ended_at', nullable),
      column.code('ended_why', 40, nullable),
    ],
    indices: [
      index('ix_confirmations_dispute', 'dispute_id'),
      index('ix_confirmations_settlement', 'settlement_id'),
    ],
  });

const agreements = () =>
  new Table({
    name: 'confirmable_agreements',
    columns: [
      column.id('settlement_id', key),
      column.id('dispute_id'),
      column.jsonDocument('party_ids'),
      column.jsonDocument('claim_ids'),
      column.code('body_kind', 16),
      column.flag('confirmable'),
      column.flag('in_force'),
      column.instant('effective_at', nullable),
      column.flag('window_lapsed'),
      column.id('inviting_court_id', nullable),
      column.jsonDocument('barred_person_ids'),
    ],
    indices: [index('ix_confirmable_agreements_dispute', 'dispute_id')],
  });

const doubts = () =>
  new Table({
    name: 'confirmation_doubts',
    columns: [column.id('flag_id', key), column.id('dispute_id')],
    indices: [index('ix_confirmation_doubts_dispute', 'dispute_id')],
  });
