import {
  Table,
  TableIndex,
  type MigrationInterface,
  type QueryRunner,
  type TableColumnOptions,
} from 'typeorm';
import { tableColumn as column } from '#platform/database';

const nullable = { isNullable: true };
const key = (name: string): TableColumnOptions => column.id(name, { isPrimary: true });
const life = (): TableColumnOptions[] => [
  column.code('state', 40),
  column.counter('machine_version'),
  column.jsonDocument('snapshot'),
  column.counter('version'),
];
const index = (name: string, ...columnNames: string[]) => new TableIndex({ name, columnNames });

/** Agreements with their terms, acts and bindings, what is known of the attempts, and performance. */
export class Settlements2026112220100 implements MigrationInterface {
  name = 'Settlements2026112220100';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of tables().reverse()) await runner.dropTable(name);
  }
}

const tables = (): Table[] => [
  settlements(),
  terms(),
  acts(),
  bindings(),
  attempts(),
  performances(),
  performanceItems(),
];

const settlements = () =>
  new Table({
    name: 'settlements',
    columns: [
      key('id'),
      column.id('dispute_id'),
      column.id('attempt_id'),
      column.counter('ordinal'),
      column.code('form', 8),
      ...life(),
      column.counter('draft'),
      column.jsonDocument('claim_ids'),
      column.jsonDocument('party_ids'),
      column.id('replaces', nullable),
      column.code('body_kind', 16),
      column.jsonDocument('effect_needs'),
      column.code('effect_basis', 40),
      column.longText('main_facts', nullable),
      column.code('digest', 64, nullable),
      column.flag('status_matter'),
      column.code('not_confirmable_why', 24, nullable),
      column.instant('effective_at', nullable),
      column.code('void_reason', 40, nullable),
      column.id('drafted_by'),
      column.instant('drafted_at'),
    ],
    indices: [index('ix_settlements_dispute', 'dispute_id', 'ordinal')],
  });

const terms = () =>
  new Table({
    name: 'settlement_terms',
    columns: [
      key('id'),
      column.id('dispute_id'),
      column.id('settlement_id'),
      column.counter('draft'),
      column.counter('ordinal'),
      column.code('kind', 16),
      column.jsonDocument('claim_ids'),
      column.id('payer_party_id', nullable),
      column.id('payee_party_id', nullable),
      column.id('guarantor_party_id', nullable),
      column.money('amount_fen', nullable),
      column.code('due_date', 10, nullable),
      column.jsonDocument('instalments'),
      column.code('on_default', 16),
      column.longText('words'),
      column.longText('account', nullable),
    ],
    indices: [index('ix_settlement_terms_settlement', 'settlement_id', 'draft', 'ordinal')],
  });

const acts = () =>
  new Table({
    name: 'settlement_acts',
    columns: [
      key('id'),
      column.id('dispute_id'),
      column.id('settlement_id'),
      column.counter('draft'),
      column.code('kind', 24),
      column.id('whose'),
      column.code('digest', 64, nullable),
      column.code('how', 12),
      column.id('person_id'),
      column.id('noted_by'),
      column.instant('at'),
    ],
    indices: [
      new TableIndex({
        name: 'ux_settlement_acts_once',
        columnNames: ['settlement_id', 'draft', 'kind', 'whose'],
        isUnique: true,
      }),
    ],
  });

const bindings = () =>
  new Table({
    name: 'settlement_bindings',
    columns: [
      key('id'),
      column.id('dispute_id'),
      column.id('settlement_id'),
      column.id('term_id'),
      column.id('party_id'),
      column.id('claim_id'),
    ],
    indices: [
      index('ix_settlement_bindings_dispute', 'dispute_id', 'party_id'),
      index('ix_settlement_bindings_settlement', 'settlement_id'),
    ],
  });

const attempts = () =>
  new Table({
    name: 'settlement_attempts',
    columns: [
      key('id'),
      column.id('dispute_id'),
      column.code('track', 16),
      column.code('body_kind', 16, nullable),
      column.id('body_id', nullable),
      column.id('organisation_id', nullable),
      column.jsonDocument('party_ids'),
      column.instant('ended_at', nullable),
    ],
    indices: [index('ix_settlement_attempts_dispute', 'dispute_id')],
  });

const performances = () =>
  new Table({
    name: 'performances',
    columns: [key('settlement_id'), column.id('dispute_id'), ...life(), column.flag('enforceable')],
    indices: [index('ix_performances_dispute', 'dispute_id')],
  });

const performanceItems = () =>
  new Table({
    name: 'performance_items',
    columns: [
      key('id'),
      column.id('dispute_id'),
      column.id('settlement_id'),
      column.id('term_id'),
      column.counter('ordinal'),
      column.code('kind', 16),
      ...life(),
      column.id('payer_party_id', nullable),
      column.id('payee_party_id', nullable),
      column.money('amount_fen', nullable),
      column.calendarDay('due_date', nullable),
      column.calendarDay('agreed_date', nullable),
      column.instant('reported_at', nullable),
      column.instant('confirmed_at', nullable),
      column.instant('defaulted_at', nullable),
      column.longText('proof_note', nullable),
    ],
    indices: [
      index('ix_performance_items_settlement', 'settlement_id', 'ordinal'),
      index('ix_performance_items_due', 'state', 'due_date'),
    ],
  });
