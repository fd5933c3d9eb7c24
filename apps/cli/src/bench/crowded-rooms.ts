/**
 * Many rooms of five, each of a dispute of its own: a mediator, two applicants and two respondents, all signed in. Disputes
 * and parties are written as their rooms would leave them, because the forty commands to that point would take minutes;
 * the rooms themselves come into being as always, by what their sessions tell.
 */
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Grants, People, Sessions } from '#access';
import { DisputeEntity, PartyEntity } from '#dispute';
import { newId, SYSTEM, SystemClock } from '#kernel';
import { loadSettings } from '#platform/config';
import { UnitOfWork, type Tx } from '#platform/database';

export interface CrowdedRoom {
  readonly disputeId: string;
  readonly roomId: string;
  /** Tokens; the mediator's first, then those of two applicants and two respondents. */
  readonly tokens: readonly string[];
  /** In the same order. */
  readonly personIds: readonly string[];
}

export interface RoomsPlace {
  readonly databaseUrl: string;
  readonly keyDirectory: string;
}

const courtId = '01900000-0000-7000-8000-00000000c001';
const ROLES = ['APPLICANT', 'APPLICANT', 'RESPONDENT', 'RESPONDENT'] as const;
const SCREEN = '压力测试';

export async function crowdRooms(place: RoomsPlace, count: number): Promise<CrowdedRoom[]> {
  const { HouseModule } = await import('../../../api/src/house.module.js');
  const settings = loadSettings({
    DATABASE_URL: place.databaseUrl,
    CONCORD_KEY_DIRECTORY: place.keyDirectory,
    CONCORD_LOG_LEVEL: 'fatal',
  });
  const module = HouseModule.of({ settings, clock: new SystemClock() });
  const house = await NestFactory.createApplicationContext(module, { logger: false });
  try {
    const rooms: CrowdedRoom[] = [];
    while (rooms.length < count) rooms.push(await crowdRoom(house, rooms.length));
    return rooms;
  } finally {
    await house.close();
  }
}

function crowdRoom(house: INestApplicationContext, number: number): Promise<CrowdedRoom> {
  const of = <T>(what: abstract new (...args: never[]) => T): T => house.get<T>(what, { strict: false });
  return of(UnitOfWork).run(async (tx) => {
    const disputeId = newId();
    const attemptId = newId();
    await tx.openStream(disputeId);
    tx.insert(DisputeEntity, disputeOf(disputeId, attemptId, tx.now));
    const names = ['邱衡', '陆青禾', '陆小满', '郑一帆', '郑知行'].map((name) => `${name}${number}`);
    const personIds = names.map((name) => of(People).make(tx, { name }));
    const [mediatorId = '', ...others] = personIds;
    const parties = others.map((personId, at) => partyOf(disputeId, personId, at));
    tx.insert(PartyEntity, parties);
    const give = { disputeId, source: SCREEN };
    of(Grants).give(tx, { ...give, personId: mediatorId, standing: 'MEDIATOR' });
    for (const { id: partyId, personId } of parties)
      of(Grants).give(tx, { ...give, personId: personId ?? '', standing: 'PARTY', partyId });
    const tokens = personIds.map((personId) =>
      of(Sessions).open(tx, { kind: 'phone', level: 'speak', personId, userAgent: SCREEN }),
    );
    const partyIds = parties.map(({ id }) => id);
    const roomId = await holdSession(tx, { disputeId, attemptId, partyIds });
    return { disputeId, roomId, tokens, personIds };
  });
}

/** Arranged, with the rights read by everybody, and opened. */
async function holdSession(
  tx: Tx,
  of: { readonly disputeId: string; readonly attemptId: string; readonly partyIds: readonly string[] },
): Promise<string> {
  const sessionId = newId();
  const tell = (type: string, data: Readonly<Record<string, unknown>>) =>
    tx.record({
      ...{ type, stream: of.disputeId, subject: { type: 'session', id: sessionId } },
      ...{ data: { sessionId, ...data }, visibility: 'parties', actor: SYSTEM },
    });
  const { attemptId, partyIds } = of;
  const startsAt = tx.now.toISOString();
  await tell('session.scheduled', { attemptId, startsAt, kind: 'JOINT', partyIds });
  for (const partyId of partyIds) await tell('session.rights-acknowledged', { partyId });
  await tell('session.opened', {});
  return sessionId;
}

const partyOf = (disputeId: string, personId: string, at: number): PartyEntity =>
  Object.assign(new PartyEntity(), {
    ...{
      id: newId(),
      disputeId,
      ordinal: at + 1,
      role: ROLES[at] ?? 'RESPONDENT',
      kind: 'NATURAL',
      personId,
    },
    ...{ organisationName: null, creditCode: null, capacity: 'FULL', needs: [], removed: false, version: 1 },
    ...{ identityCheckedAt: new Date(), identityHow: 'ONLINE_COMPARISON' },
  });

const disputeOf = (id: string, attemptId: string, now: Date): DisputeEntity =>
  Object.assign(new DisputeEntity(), {
    ...{ id, attemptId, reference: `2026-${id.slice(-12)}`, courtId, courtPath: `/${courtId}/` },
    ...{ channel: 'WEB', state: 'mediating', machineVersion: 1, version: 1 },
    ...{ snapshot: { value: 'mediating', context: {} }, track: 'PRE_FILING', procedure: 'ORDINARY' },
    ...{ policyVersion: '1', asComplaint: false, causeVersion: '2025', causeCode: '118' },
    ...{ amountFen: 50_000, narrative: '', lane: 'SIMPLE', complaintState: 'none', consents: 'all' },
    ...{ mediatorCleared: true, effectiveSettlements: 0, noticesGiven: 0, nextReason: null },
    ...{ heldBy: null, heldUntil: null, createdBy: 'system', createdAt: now, phaseSince: now },
    ...{ submittedAt: now, receiptNumber: null, closedAt: null, closedWhy: null, parentId: null },
  });
