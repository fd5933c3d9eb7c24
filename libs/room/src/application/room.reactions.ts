import { Injectable } from '@nestjs/common';
import { SecurityClock } from '#access';
import { DisputeStore, type DisputeWork } from '#dispute';
import type { EventData } from '#contracts';
import { begin, newId } from '#kernel';
import { roomMachine } from '../domain/room.machine.js';
import { sidesOfParties } from '../domain/sides.js';
import type { PlaceKind } from '../domain/place.js';
import { PlaceEntity, RoomEntity } from '../persistence/room.entity.js';
import { Floor } from './floor.js';
import { keepApart } from './keep-apart.js';

/** Sessions that take place on screens; who meets on site needs no room here. */
const ON_SCREEN: readonly string[] = ['JOINT', 'HYBRID', 'CAUCUS', 'ASYNC'];

/** The room follows its session: it is there from the invitation, opens and closes with it. */
@Injectable()
export class RoomReactions {
  constructor(
    disputes: DisputeStore,
    private readonly clock: SecurityClock,
  ) {
    disputes.on('session.scheduled', (work, data) => this.make(work, data));
    disputes.on('session.rights-acknowledged', (work, { sessionId, partyId }) =>
      this.change(work, sessionId, (floor) => {
        floor.room.rightsReadBy = [...new Set([...floor.room.rightsReadBy, partyId])];
      }),
    );
    disputes.on('session.opened', (work, { sessionId }) =>
      this.change(work, sessionId, (floor) => {
        floor.advance({ type: 'OPEN' });
        for (const { id } of floor.places) floor.tell(id, 'opened', work.actor.personId);
      }),
    );
    disputes.on('attempt.party-left', async (work, { attemptId, partyId }) => {
      const rooms = await work.tx.find(RoomEntity, { attemptId, state: ['waiting', 'open', 'frozen'] });
      for (const { id } of rooms)
        await this.change(work, id, (floor) => sendAway(floor, partyId, this.clock.now()));
    });
    disputes.on(['session.closed', 'session.cancelled'], (work, { sessionId }) =>
      this.change(work, sessionId, (floor) => close(floor, work)),
    );
  }

  private async make(work: DisputeWork, data: EventData['session.scheduled']): Promise<void> {
    if (!ON_SCREEN.includes(data.kind)) return;
    const parties = (await work.parties()).filter(({ id }) => data.partyIds.includes(id));
    const { next } = begin(roomMachine);
    const room = Object.assign(new RoomEntity(), next, {
      ...{ id: data.sessionId, disputeId: work.id, attemptId: data.attemptId, kind: data.kind },
      ...{ partyIds: [...data.partyIds], rightsReadBy: [], version: 1, closedAt: null },
    });
    work.tx.insert(RoomEntity, room);
    for (const side of new Set(sidesOfParties(parties).values()))
      work.tx.insert(PlaceEntity, newPlace(room, 'LOBBY', { side }));
    if (data.kind !== 'CAUCUS') work.tx.insert(PlaceEntity, newPlace(room, 'JOINT'));
    work.tx.insert(PlaceEntity, newPlace(room, 'OFFICIALS'));
  }

  /** Sessions on site have no room. */
  private async change(work: DisputeWork, roomId: string, change: (floor: Floor) => void): Promise<void> {
    if (!(await work.tx.findOne(RoomEntity, { id: roomId }))) return;
    const floor = await Floor.of(work.tx, work.id, roomId);
    change(floor);
    await floor.settle();
  }
}

/** For that party the talks are over: whoever is there for nobody else goes, and is not let in again. */
function sendAway(floor: Floor, partyId: string, now: Date): void {
  floor.room.partyIds = floor.room.partyIds.filter((id) => id !== partyId);
  for (const person of floor.people.filter(({ role }) => role === 'PARTY'))
    if (!person.partyIds.some((id) => floor.room.partyIds.includes(id))) floor.move(person, null);
  keepApart(floor, now);
}

function close(floor: Floor, work: DisputeWork): void {
  for (const { id } of floor.places) floor.tell(id, 'closed', work.actor.personId);
  for (const person of floor.people) floor.move(person, null);
  floor.advance({ type: 'CLOSE' }, { closedAt: work.tx.now });
}

export const newPlace = (
  { id: roomId, disputeId }: RoomEntity,
  kind: PlaceKind,
  more: Partial<PlaceEntity> = {},
): PlaceEntity =>
  Object.assign(new PlaceEntity(), {
    ...{ id: newId(), roomId, disputeId, kind, side: null, partyIds: [], mediatorIds: [] },
    ...{ open: true, lastSeq: 0, shredAt: null, shreddedAt: null, certificate: null },
    ...more,
  });
