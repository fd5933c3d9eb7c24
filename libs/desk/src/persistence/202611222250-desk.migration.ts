import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { tableColumn as column } from '#platform/database';

const nullable = { isNullable: true };
const key = { isPrimary: true };
const index = (name: string, columnNames: string[], isUnique = false) =>
  new TableIndex({ name, columnNames, isUnique });

/** What lists sort, filter and search by; views people keep; what each office has to do. */
export class Desk2026112222500 implements MigrationInterface {
  name = 'Desk2026112222500';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of [rows(), flags(), words(), views(), todos()]) await runner.createTable(table);
    await runner.query(FROM_DISPUTES);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['desk_todos', 'desk_views', 'desk_words', 'desk_flags', 'desk_rows'])
      await runner.dropTable(name);
  }
}

/** Disputes that were there before get their row; clocks come with the next event, words with the next change. */
const FROM_DISPUTES = `INSERT INTO desk_rows (dispute_id, court_id, court_path, board, state, track, lane, cause_code,
    held_by, held_until, body_id, body_organisation_id, due_at, deadline_id, breached_since, received_at, phase_since)
  SELECT d.id, d.court_id, d.court_path,
    CASE WHEN d.state = 'draft' THEN 'DRAFT'
      WHEN d.state IN ('received','correcting','screening','seekingConsent','placing','choosingNext','handedOver') THEN 'DESK'
      WHEN d.state IN ('mediating','settling','withCourt','performing') THEN 'AWAY' ELSE 'OVER' END,
    d.state, d.track, d.lane, d.cause_code, d.held_by, d.held_until, NULL, NULL,
    COALESCE(n.due_at, '9999-12-31T00:00:00.000Z'), n.id, NULL, COALESCE(d.submitted_at, d.created_at), d.phase_since
  FROM disputes d LEFT JOIN deadlines n ON n.id = (SELECT x.id FROM deadlines x WHERE x.stream = d.id
    AND x.status = 'running' AND x.due_at IS NOT NULL ORDER BY x.due_at, x.id LIMIT 1)`;

const rows = () =>
  new Table({
    name: 'desk_rows',
    columns: [
      column.id('dispute_id', key),
      column.id('court_id'),
      column.text('court_path', 400),
      column.code('board', 8),
      column.code('state', 40),
      column.code('track', 16, nullable),
      column.code('lane', 16, nullable),
      column.code('cause_code', 16),
      column.id('held_by', nullable),
      column.instant('held_until', nullable),
      column.id('body_id', nullable),
      column.id('body_organisation_id', nullable),
      column.instant('due_at'),
      column.id('deadline_id', nullable),
      column.instant('breached_since', nullable),
      column.instant('received_at'),
      column.instant('phase_since'),
    ],
    indices: [
      index('ix_desk_rows_due', ['court_id', 'board', 'due_at', 'dispute_id']),
      index('ix_desk_rows_received', ['court_id', 'board', 'received_at', 'dispute_id']),
      index('ix_desk_rows_changed', ['court_id', 'board', 'phase_since', 'dispute_id']),
      index('ix_desk_rows_all_due', ['board', 'due_at', 'dispute_id']),
      index('ix_desk_rows_held', ['held_by', 'due_at']),
      index('ix_desk_rows_body', ['body_id', 'due_at']),
    ],
  });

const flags = () =>
  new Table({
    name: 'desk_flags',
    columns: [column.code('flag', 24, key), column.id('dispute_id', key)],
    indices: [index('ix_desk_flags_dispute', ['dispute_id'])],
  });

const words = () =>
  new Table({
    name: 'desk_words',
    columns: [column.code('word', 24, key), column.id('dispute_id', key)],
    indices: [index('ix_desk_words_dispute', ['dispute_id'])],
  });

const views = () =>
  new Table({
    name: 'desk_views',
    columns: [
      column.id('id', key),
      column.id('person_id'),
      column.text('name', 60),
      column.code('list', 8),
      column.jsonDocument('filter'),
      column.instant('created_at'),
    ],
    indices: [index('ux_desk_views_name', ['person_id', 'name'], true)],
  });

const todos = () =>
  new Table({
    name: 'desk_todos',
    columns: [
      column.id('id', key),
      column.id('dispute_id'),
      column.code('code', 40),
      column.code('subject_type', 32),
      column.id('subject_id'),
      column.code('office', 32),
      column.id('court_id', nullable),
      column.id('organisation_id', nullable),
      column.instant('since'),
      column.instant('at', nullable),
    ],
    indices: [
      index('ux_desk_todos_once', ['dispute_id', 'subject_id', 'code', 'office'], true),
      index('ix_desk_todos_organisation', ['organisation_id', 'office', 'since', 'id']),
      index('ix_desk_todos_court', ['court_id', 'office', 'since', 'id']),
    ],
  });
