import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { advance, begin, newId } from '#kernel';
import { FieldCipher, sealedColumn } from '#platform/crypto';
import { sessionMachine, type SessionEvent, type SessionKind } from '../domain/session.machine.js';
import type { AttemptEntity, CircumstancesEntity } from '../persistence/attempt.entity.js';
import { AttendanceEntity, SessionEntity } from '../persistence/session.entity.js';
import { requireAttempt } from './attempt-store.js';
import { circumstancesOf, consenting } from './circumstances.js';
import { audienceOf, sessionRef } from './session-store.js';

export interface NewSession {
  readonly kind: SessionKind;
  readonly partyIds: readonly string[];
  readonly startsAt: string;
  readonly place?: string;
}

/** The same event for the use case and for the list of what can be done. */
export const scheduleEvent = (
  attempt: AttemptEntity,
  known: CircumstancesEntity,
  asked: { readonly kind: SessionKind; readonly partyIds: readonly string[]; readonly startsAt: Date },
  now: Date,
): Extract<SessionEvent, { type: 'SCHEDULE' }> => ({
  type: 'SCHEDULE',
  ...asked,
  attemptState: attempt.state,
  noJointSession: known.violenceFlags.length > 0,
  inside: attempt.partyIds,
  online: consenting(known, 'ONLINE'),
  now,
});

export const placeAt = sealedColumn('mediation_sessions', 'place');

/** The mediator arranges a meeting and invites parties to it (TY 14). */
@Injectable()
export class ScheduleSession {
  constructor(private readonly cipher: FieldCipher) {}

  async execute(work: DisputeWork, asked: NewSession): Promise<{ sessionId: string }> {
    const attempt = await requireAttempt(work);
    const known = await circumstancesOf(work.tx, work.id);
    const partyIds = [...new Set(asked.partyIds)];
    const startsAt = new Date(asked.startsAt);
    const event = scheduleEvent(attempt, known, { kind: asked.kind, partyIds, startsAt }, work.tx.now);
    const { next } = advance(sessionMachine, begin(sessionMachine).next, event);
    const row = this.rowOf(attempt, { ...asked, partyIds });
    work.tx.insert(SessionEntity, Object.assign(row, next));
    work.tx.insert(
      AttendanceEntity,
      partyIds.map((partyId) => invited(row, partyId)),
    );
    const { id: sessionId, attemptId, kind } = row;
    const data = { sessionId, attemptId, startsAt: startsAt.toISOString(), kind, partyIds };
    await work.record('session.scheduled', sessionRef(row), data, audienceOf(row));
    return { sessionId: row.id };
  }

  private rowOf({ id: attemptId, disputeId }: AttemptEntity, asked: NewSession): SessionEntity {
    const id = newId();
    return Object.assign(new SessionEntity(), {
      id,
      disputeId,
      attemptId,
      kind: asked.kind,
      partyIds: [...asked.partyIds],
      startsAt: new Date(asked.startsAt),
      place: asked.place === undefined ? null : this.cipher.encrypt(asked.place, placeAt(id)),
      version: 1,
      openedAt: null,
      closedAt: null,
      cancelReason: null,
    });
  }
}

const invited = ({ id: sessionId, disputeId }: SessionEntity, partyId: string): AttendanceEntity =>
  Object.assign(new AttendanceEntity(), {
    id: newId(),
    disputeId,
    sessionId,
    partyId,
    attendance: 'EXPECTED',
    rightsReadAt: null,
    rightsTextVersion: null,
    version: 1,
  });
