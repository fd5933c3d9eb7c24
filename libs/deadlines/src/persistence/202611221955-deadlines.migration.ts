import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { tableColumn as column } from '#platform/database';

/** Clocks with their history, and the calendars administrators load. */
export class Deadlines2026112219550 implements MigrationInterface {
  name = 'Deadlines2026112219550';

  async up(runner: QueryRunner): Promise<void> {
    const tables = [deadlines(), changes(), notices(), calendarYears(), calendarAlerts()];
    for (const table of tables) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    const names = ['calendar_alerts', 'calendar_years', 'deadline_notices', 'deadline_changes', 'deadlines'];
    for (const name of names) await runner.dropTable(name);
  }
}

const key = { isPrimary: true };
const nullable = { isNullable: true };
const index = (name: string, columnNames: string[]) => new TableIndex({ name, columnNames });

const deadlines = () =>
  new Table({
    name: 'deadlines',
    columns: [
      column.id('id', key),
      column.id('stream'),
      column.code('code', 10),
      column.counter('rule_version'),
      column.jsonDocument('rule'),
      column.code('calendar_version', 64),
      column.code('subject_type', 40),
      column.id('subject_id'),
      column.instant('started_at'),
      column.id('start_event_id'),
      column.code('unit', 12),
      column.counter('term'),
      column.jsonDocument('exclusions'),
      column.counter('extension_days'),
      column.calendarDay('due_date', nullable),
      column.instant('due_at', nullable),
      column.flag('provisional'),
      column.counter('missing_year', nullable),
      column.flag('alert_due'),
      column.jsonDocument('steps'),
      column.code('status', 12),
      column.instant('ended_at', nullable),
      column.instant('act_at', nullable),
      column.instant('warned_up_to', nullable),
      column.id('lease_owner', nullable),
      column.instant('lease_until', nullable),
    ],
    indices: [
      index('ix_deadlines_stream_status', ['stream', 'status']),
      index('ix_deadlines_act_at', ['act_at']),
      index('ix_deadlines_missing_year', ['missing_year', 'status']),
      index('ix_deadlines_alert_due', ['alert_due']),
    ],
  });

const changes = () =>
  new Table({
    name: 'deadline_changes',
    columns: [
      column.id('id', key),
      column.id('deadline_id'),
      column.instant('at'),
      column.code('cause', 12),
      column.id('event_id', nullable),
      column.calendarDay('due_before', nullable),
      column.calendarDay('due_after', nullable),
      column.code('calendar_version', 64),
    ],
    indices: [index('ix_deadline_changes_deadline', ['deadline_id', 'at'])],
  });

const notices = () =>
  new Table({
    name: 'deadline_notices',
    columns: [
      column.id('id', key),
      column.id('deadline_id'),
      column.id('to_id'),
      column.code('channel', 20),
      column.instant('at'),
    ],
    indices: [index('ix_deadline_notices_deadline', ['deadline_id', 'at'])],
  });

const calendarYears = () =>
  new Table({
    name: 'calendar_years',
    columns: [
      column.counter('year', key),
      column.jsonDocument('papers'),
      column.jsonDocument('days'),
      column.instant('loaded_at'),
      column.id('loaded_by'),
    ],
  });

const calendarAlerts = () =>
  new Table({
    name: 'calendar_alerts',
    columns: [column.counter('year', key), column.id('court_id', key), column.instant('at')],
  });
