import {
  Table,
  TableIndex,
  type MigrationInterface,
  type QueryRunner,
  type TableColumnOptions,
} from 'typeorm';
import { tableColumn as column } from '#platform/database';

const nullable = { isNullable: true };
const id = { ...column.id('id'), isPrimary: true };
const life = [
  column.code('state', 40),
  column.counter('machine_version'),
  column.jsonDocument('snapshot'),
  column.counter('version'),
];

const index = (name: string, columnNames: string[], isUnique = false): TableIndex =>
  new TableIndex({ name, columnNames, isUnique });
const table = (name: string, columns: TableColumnOptions[], indices: TableIndex[] = []): Table =>
  new Table({ name, columns: [id, ...columns], indices });

/** Mediation attempts, what is heard about them, sessions and records, and the closed compartment of private words. */
export class Mediation2026112220200 implements MigrationInterface {
  name = 'Mediation2026112220200';

  async up(runner: QueryRunner): Promise<void> {
    for (const made of [...attempts(), ...sessions(), ...records()]) await runner.createTable(made);
  }

  async down(runner: QueryRunner): Promise<void> {
    const made = [...attempts(), ...sessions(), ...records()];
    for (const { name } of made.reverse()) await runner.dropTable(name);
  }
}

const attempts = (): Table[] => [
  table(
    'mediation_attempts',
    [
      column.id('dispute_id'),
      column.counter('ordinal'),
      column.code('track', 16),
      column.code('procedure_kind', 16),
      ...life,
      column.jsonDocument('party_ids'),
      column.id('body_id', nullable),
      column.id('mediator_person_id', nullable),
      column.instant('opened_at'),
      column.instant('term_started_at', nullable),
      column.counter('extension_days'),
      column.instant('ended_at', nullable),
      column.code('end_code', 40, nullable),
      column.longText('end_note', nullable),
    ],
    [index('ix_mediation_attempts_dispute', ['dispute_id', 'ordinal'])],
  ),
  table(
    'attempt_extensions',
    [
      column.id('dispute_id'),
      column.id('attempt_id'),
      column.counter('days'),
      column.code('state', 12),
      column.jsonDocument('answers'),
      column.instant('asked_at'),
      column.counter('version'),
    ],
    [index('ix_attempt_extensions_attempt', ['attempt_id', 'state'])],
  ),
  table('mediation_circumstances', [
    column.jsonDocument('violence_flags'),
    column.jsonDocument('sham_flags'),
    column.jsonDocument('consents'),
    column.jsonDocument('recusals'),
    column.counter('version'),
  ]),
];

const sessions = (): Table[] => [
  table(
    'mediation_sessions',
    [
      column.id('dispute_id'),
      column.id('attempt_id'),
      column.code('kind', 12),
      column.jsonDocument('party_ids'),
      column.instant('starts_at'),
      column.longText('place', nullable),
      ...life,
      column.instant('opened_at', nullable),
      column.instant('closed_at', nullable),
      column.code('cancel_reason', 40, nullable),
    ],
    [index('ix_mediation_sessions_dispute', ['dispute_id', 'starts_at'])],
  ),
  table(
    'session_attendances',
    [
      column.id('dispute_id'),
      column.id('session_id'),
      column.id('party_id'),
      column.code('attendance', 12),
      column.instant('rights_read_at', nullable),
      column.code('rights_text_version', 40, nullable),
      column.counter('version'),
    ],
    [index('ux_session_attendances_party', ['session_id', 'party_id'], true)],
  ),
  table(
    'minutes',
    [
      column.id('dispute_id'),
      column.id('session_id'),
      column.longText('words'),
      column.counter('draft'),
      column.jsonDocument('confirmed_by'),
      column.flag('confirmed_by_all'),
      column.instant('drafted_at'),
      column.counter('version'),
    ],
    [index('ux_minutes_session', ['session_id'], true), index('ix_minutes_dispute', ['dispute_id'])],
  ),
];

const records = (): Table[] => [
  table(
    'undisputed_facts',
    [
      column.id('dispute_id'),
      column.id('attempt_id'),
      column.longText('facts'),
      column.code('digest', 64),
      column.code('state', 12),
      column.jsonDocument('party_ids'),
      column.jsonDocument('signed_by'),
      column.instant('proposed_at'),
      column.instant('completed_at', nullable),
      column.counter('version'),
    ],
    [index('ix_undisputed_facts_dispute', ['dispute_id'])],
  ),
  table(
    'conduct_notes',
    [
      column.id('dispute_id'),
      column.id('attempt_id'),
      column.id('party_id'),
      column.code('code', 40),
      column.longText('note', nullable),
      column.instant('noted_at'),
    ],
    [index('ix_conduct_notes_dispute', ['dispute_id'])],
  ),
  table(
    'caucus_notes',
    [
      column.id('dispute_id'),
      column.id('attempt_id'),
      column.id('session_id', nullable),
      column.id('party_id'),
      column.code('written_by', 8),
      column.id('mediator_person_id'),
      column.longText('words'),
      column.instant('written_at'),
    ],
    [index('ix_caucus_notes_dispute', ['dispute_id', 'mediator_person_id'])],
  ),
];
