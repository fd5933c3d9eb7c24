import { Injectable } from '@nestjs/common';
import { noSuchParty, type DisputeEntity, type DisputeWork, type PartyEntity } from '#dispute';
import { noSuchSession } from '../domain/mediation.errors.js';
import type { SessionEvent } from '../domain/session.machine.js';
import { attendanceRules } from '../domain/session.rules.js';
import type { AttemptEntity, CircumstancesEntity } from '../persistence/attempt.entity.js';
import { AttendanceEntity, type Attendance, type SessionEntity } from '../persistence/session.entity.js';
import { requireAttempt } from './attempt-store.js';
import { circumstancesOf } from './circumstances.js';
import { rightsNotice } from './rights-notice.js';
import { SessionEnding } from './session-ending.js';
import { advanceSession, audienceOf, requireSession, sessionRef } from './session-store.js';

interface OpeningFacts {
  readonly session: SessionEntity;
  readonly attempt: AttemptEntity;
  readonly known: CircumstancesEntity;
  readonly dispute: DisputeEntity;
  readonly present: readonly { readonly identityChecked: boolean; readonly rightsTold: boolean }[];
}

/** The same event for the use case and for the list of what can be done. */
export const openEvent = (facts: OpeningFacts): Extract<SessionEvent, { type: 'OPEN' }> => ({
  type: 'OPEN',
  kind: facts.session.kind,
  attemptState: facts.attempt.state,
  noJointSession: facts.known.violenceFlags.length > 0,
  partyIds: facts.session.partyIds,
  mediatorCleared: facts.dispute.mediatorCleared,
  recusalAsked: facts.known.recusals.length > 0,
  present: facts.present,
});

export const readiness = (one: AttendanceEntity, parties: readonly PartyEntity[]) => ({
  identityChecked: parties.find(({ id }) => id === one.partyId)?.identityCheckedAt != null,
  rightsTold: one.rightsReadAt !== null,
});

/** Opens a meeting with those who are there, once each is known and knows its rights (TY 14, ZT 17). */
@Injectable()
export class OpenSession {
  async execute(
    work: DisputeWork,
    opened: { readonly sessionId: string; readonly presentPartyIds: readonly string[] },
  ): Promise<object> {
    const session = await requireSession(work, opened.sessionId);
    const attempt = await requireAttempt(work);
    const known = await circumstancesOf(work.tx, work.id);
    const attending = await this.attending(work, session, opened.presentPartyIds);
    const parties = await work.parties();
    const present = attending.map((one) => readiness(one, parties));
    const event = openEvent({ session, attempt, known, dispute: work.dispute, present });
    advanceSession(work, session, event, { openedAt: work.tx.now });
    await work.record('session.opened', sessionRef(session), { sessionId: session.id }, audienceOf(session));
    for (const one of attending) await noteAttendance(work, session, one, 'PRESENT');
    return {};
  }

  private async attending(
    work: DisputeWork,
    session: SessionEntity,
    partyIds: readonly string[],
  ): Promise<AttendanceEntity[]> {
    const rows = await work.tx.find(AttendanceEntity, { sessionId: session.id });
    for (const partyId of partyIds)
      work.require(attendanceRules.isInvited, { invited: session.partyIds.includes(partyId) });
    return rows.filter(({ partyId }) => partyIds.includes(partyId));
  }
}

@Injectable()
export class CloseSession {
  constructor(private readonly ending: SessionEnding) {}

  async execute(work: DisputeWork, { sessionId }: { readonly sessionId: string }): Promise<object> {
    await this.ending.close(work, await requireSession(work, sessionId));
    return {};
  }
}

@Injectable()
export class CancelSession {
  constructor(private readonly ending: SessionEnding) {}

  async execute(
    work: DisputeWork,
    { sessionId, reasonCode }: { readonly sessionId: string; readonly reasonCode: string },
  ): Promise<object> {
    await this.ending.cancel(work, await requireSession(work, sessionId), reasonCode);
    return {};
  }
}

/** Who comes later, or goes before the end, is written down by the mediator; a late one is checked like the others. */
@Injectable()
export class NoteAttendance {
  async execute(
    work: DisputeWork,
    noted: { readonly sessionId: string; readonly partyId: string; readonly attendance: Attendance },
  ): Promise<object> {
    const session = await requireSession(work, noted.sessionId);
    const row = await invitation(work, session, noted.partyId);
    if (!row) throw noSuchParty();
    if (noted.attendance === 'PRESENT' || noted.attendance === 'LATE') {
      const ready = readiness(row, await work.parties());
      work.require(attendanceRules.identityIsChecked, ready);
      work.require(attendanceRules.rightsWereTold, ready);
    }
    await noteAttendance(work, session, row, noted.attendance);
    return {};
  }
}

/** A party reads what it has to know before it speaks, and says so (TY 14, ZT 17). */
@Injectable()
export class AcknowledgeRights {
  async execute(
    work: DisputeWork,
    read: { readonly sessionId: string; readonly partyId: string; readonly textVersion: string },
  ): Promise<object> {
    const { partyId } = read;
    await work.actingFor(partyId, 'PROCEDURE');
    const session = await requireSession(work, read.sessionId);
    const row = await invitation(work, session, partyId);
    // Who is not invited does not learn that the session exists.
    if (!row) throw noSuchSession();
    work.require(attendanceRules.rightsInForce, { read: read.textVersion, inForce: rightsNotice().version });
    work.tx.update(
      AttendanceEntity,
      { id: row.id, version: row.version },
      { rightsReadAt: work.tx.now, rightsTextVersion: read.textVersion, version: row.version + 1 },
    );
    const data = { sessionId: session.id, partyId };
    await work.record('session.rights-acknowledged', sessionRef(session), data, {
      visibility: `side:${partyId}`,
      onBehalfOf: partyId,
    });
    return {};
  }
}

const invitation = (
  work: DisputeWork,
  { id: sessionId }: SessionEntity,
  partyId: string,
): Promise<AttendanceEntity | undefined> => work.tx.findOne(AttendanceEntity, { sessionId, partyId });

async function noteAttendance(
  work: DisputeWork,
  session: SessionEntity,
  row: AttendanceEntity,
  attendance: Attendance,
): Promise<void> {
  const guard = { id: row.id, version: row.version };
  work.tx.update(AttendanceEntity, guard, { attendance, version: row.version + 1 });
  const data = { sessionId: session.id, partyId: row.partyId, attendance };
  await work.record('session.attendance-noted', sessionRef(session), data, {
    visibility: `side:${row.partyId}`,
  });
}
