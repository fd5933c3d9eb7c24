import { idempotencyMismatch } from '../database.errors.js';
import type { RawRows } from '../mapping/rows.js';
import { insertRows, type Insert, type Query } from '../mapping/statements.js';
import type { TableShapes } from '../mapping/table-shape.js';
import { IdempotencyKeyRow } from '../persistence/idempotency-key.entity.js';
import type { IdempotencyClaim } from '../tx.js';

/**
 * The first answer is stored in the commit of the work that gave it. A repetition either fails on the claim's
 * primary key or fails on what the first run changed; in both cases the key is looked up and the first answer
 * given. Only acknowledged work leaves a claim, so a failed request may be tried again under its key.
 */
export function claimInsert(
  shapes: TableShapes,
  claim: IdempotencyClaim,
  answer: unknown,
  createdAt: Date,
): Insert {
  const { actorId, key, requestHash } = claim;
  const row = { actorId, key, requestHash, answer: JSON.stringify(answer ?? null), createdAt };
  return insertRows(shapes.of(IdempotencyKeyRow), [row]);
}

export const claimQuery = ({ actorId, key }: IdempotencyClaim): Query => ({
  kind: 'query',
  sql: 'SELECT request_hash, answer FROM idempotency_keys WHERE actor_id=? AND `key`=?',
  params: [actorId, key],
});

export interface FirstAnswer {
  readonly answer: unknown;
}

/** @throws DomainError `platform.idempotency-mismatch` when the key was used for another request. */
export function firstAnswer(claim: IdempotencyClaim, raw: RawRows | undefined): FirstAnswer | undefined {
  const row = raw?.rows[0] as [string, string] | undefined;
  if (!row) return undefined;
  const [requestHash, answer] = row;
  if (requestHash !== claim.requestHash) throw idempotencyMismatch();
  return { answer: JSON.parse(answer) as unknown };
}
