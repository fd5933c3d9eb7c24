import { Ledger2026112219300 } from './202611221930-ledger.migration.js';
import { AuditCheckpointRow, AuditFactRow, AuditReadRow } from './audit.entity.js';
import { IdempotencyKeyRow } from './idempotency-key.entity.js';
import { HandledMessageRow, OutboxMessageRow } from './outbox.entity.js';
import { EventParticularsRow, StreamEventRow, StreamRow } from './stream.entity.js';

/** The ledger's own tables, added to every data source. */
export const ledgerEntities = [
  StreamRow,
  StreamEventRow,
  EventParticularsRow,
  AuditFactRow,
  AuditReadRow,
  AuditCheckpointRow,
  OutboxMessageRow,
  HandledMessageRow,
  IdempotencyKeyRow,
];
export const ledgerMigrations = [Ledger2026112219300];
