import type { DisputeWork, RecordOptions } from '#dispute';
import { advance } from '#kernel';
import { noSuchSession } from '../domain/mediation.errors.js';
import { sessionMachine, type SessionEvent } from '../domain/session.machine.js';
import { SessionEntity } from '../persistence/session.entity.js';

/** @throws `mediation.session-not-found` for another dispute's session as for none. */
export async function requireSession(work: DisputeWork, sessionId: string): Promise<SessionEntity> {
  const row = await work.tx.findOne(SessionEntity, { disputeId: work.id, id: sessionId });
  if (!row) throw noSuchSession();
  return row;
}

export function changeSession(work: DisputeWork, row: SessionEntity, changes: Partial<SessionEntity>): void {
  const guard = { id: row.id, version: row.version };
  Object.assign(row, changes, { version: row.version + 1 });
  work.tx.update(SessionEntity, guard, { ...changes, version: row.version });
}

export function advanceSession(
  work: DisputeWork,
  row: SessionEntity,
  event: SessionEvent,
  changes: Partial<SessionEntity> = {},
): void {
  changeSession(work, row, { ...advance(sessionMachine, row, event).next, ...changes });
}

/** A caucus happens for the mediator and the one party in it; the others do not learn that it takes place. */
export function audienceOf({ kind, partyIds }: SessionEntity): RecordOptions {
  const [partyId] = partyIds;
  return kind === 'CAUCUS' && partyId !== undefined ? { visibility: `side:${partyId}` } : {};
}

export const sessionRef = ({ id }: SessionEntity) => ({ type: 'session', id });
