import {
  Table,
  TableIndex,
  type MigrationInterface,
  type QueryRunner,
  type TableColumnOptions,
} from 'typeorm';
import { tableColumn as c } from '../migration-columns.js';

/** Streams, events, the audit chain, the outbox and the idempotency keys: what every command writes. */
const key = { isPrimary: true };
const optional = { isNullable: true };

const tables: readonly { name: string; columns: TableColumnOptions[]; indices?: TableIndex[] }[] = [
  {
    name: 'streams',
    columns: [
      c.id('id', key),
      c.counter('seq'),
      c.counter('fact_seq'),
      c.code('chain_head', 64),
      c.code('opened_from', 96, optional),
    ],
  },
  {
    name: 'stream_events',
    columns: [
      c.id('id', key),
      c.id('stream'),
      c.counter('seq'),
      c.code('type', 80),
      c.code('subject_type', 40),
      c.id('subject_id'),
      c.jsonDocument('data'),
      c.code('visibility', 80),
      c.id('actor_id'),
      c.id('on_behalf_of', optional),
      c.instant('at'),
      c.code('personal_hash', 64, optional),
    ],
    indices: [unique('ux_stream_events_stream_seq', ['stream', 'seq'])],
  },
  { name: 'event_particulars', columns: [c.id('event_id', key), c.code('salt', 32), c.longText('personal')] },
  {
    name: 'audit_facts',
    columns: [
      c.id('stream', key),
      c.counter('seq', key),
      c.instant('at'),
      c.id('actor_id'),
      c.id('on_behalf_of', optional),
      c.code('kind', 10),
      c.code('action', 80),
      c.code('subject_type', 40),
      c.id('subject_id'),
      c.id('ref_id'),
      c.code('content_hash', 64, optional),
      c.code('prev_hash', 64),
      c.code('hash', 64),
    ],
  },
  {
    name: 'audit_reads',
    columns: [
      c.id('id', key),
      c.id('stream'),
      c.instant('at'),
      c.id('actor_id'),
      c.id('on_behalf_of', optional),
      c.code('kind', 10),
      c.code('action', 80),
      c.code('subject_type', 40),
      c.id('subject_id'),
    ],
  },
  {
    name: 'audit_checkpoints',
    columns: [
      c.id('id', key),
      c.id('stream'),
      c.counter('seq'),
      c.code('head', 64),
      c.instant('at'),
      c.code('key_id', 64),
      c.code('signature', 128),
    ],
    indices: [unique('ux_audit_checkpoints_stream_seq', ['stream', 'seq'])],
  },
  {
    name: 'outbox_messages',
    columns: [
      c.id('id', key),
      c.code('topic', 80),
      c.id('stream', optional),
      c.jsonDocument('payload'),
      c.instant('created_at'),
      c.instant('available_at'),
      c.counter('attempts'),
      c.flag('open'),
      c.id('lease_owner', optional),
      c.instant('lease_until', optional),
      c.code('last_error', 80, optional),
      c.instant('done_at', optional),
      c.flag('dead'),
    ],
    indices: [
      new TableIndex({ name: 'ix_outbox_messages_waiting', columnNames: ['open', 'dead', 'available_at'] }),
    ],
  },
  { name: 'handled_messages', columns: [c.id('message_id', key), c.instant('handled_at')] },
  {
    name: 'idempotency_keys',
    columns: [
      c.id('actor_id', key),
      c.code('key', 128, key),
      c.code('request_hash', 64),
      c.longText('answer'),
      c.instant('created_at'),
    ],
    indices: [new TableIndex({ name: 'ix_idempotency_keys_created_at', columnNames: ['created_at'] })],
  },
];

function unique(name: string, columnNames: string[]): TableIndex {
  return new TableIndex({ name, columnNames, isUnique: true });
}

export class Ledger2026112219300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.createTable(new Table(table));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of tables.toReversed()) await runner.dropTable(name);
  }
}
