import type { DisputeWork } from '#dispute';
import { advance } from '#kernel';
import type { Reads } from '#platform/database';
import { attemptMachine, LIVING, type AttemptEvent } from '../domain/attempt.machine.js';
import { noAttempt } from '../domain/mediation.errors.js';
import { AttemptEntity, ExtensionEntity } from '../persistence/attempt.entity.js';

/** Loads and writes attempts; at most one of a dispute lives. */
export const livingAttempt = (reads: Reads, disputeId: string): Promise<AttemptEntity | undefined> =>
  reads.findOne(AttemptEntity, { disputeId, state: LIVING });

/** @throws `mediation.no-attempt` */
export async function requireAttempt(work: DisputeWork): Promise<AttemptEntity> {
  const attempt = await livingAttempt(work.tx, work.id);
  if (!attempt) throw noAttempt();
  return attempt;
}

export function changeAttempt(work: DisputeWork, row: AttemptEntity, changes: Partial<AttemptEntity>): void {
  const guard = { id: row.id, version: row.version };
  Object.assign(row, changes, { version: row.version + 1 });
  work.tx.update(AttemptEntity, guard, { ...changes, version: row.version });
}

/** @throws `workflow.refused` naming the rule that said no. */
export function advanceAttempt(
  work: DisputeWork,
  row: AttemptEntity,
  event: AttemptEvent,
  changes: Partial<AttemptEntity> = {},
): void {
  changeAttempt(work, row, { ...advance(attemptMachine, row, event).next, ...changes });
}

export const openExtension = (reads: Reads, attemptId: string): Promise<ExtensionEntity | undefined> =>
  reads.findOne(ExtensionEntity, { attemptId, state: 'open' });

export const attemptRef = ({ id }: AttemptEntity) => ({ type: 'attempt', id });
