import { Injectable } from '@nestjs/common';
import { SecurityClock } from '#access';
import { DisputeStore, type DisputeWork } from '#dispute';
import type { EventData } from '#contracts';
import { begin } from '#kernel';
import { roomMachine } from '../domain/room.machine.js';
import { sidesOfParties } from '../domain/sides.js';
import { PlaceEntity, RoomEntity } from '../persistence/room.entity.js';
import { EndCaucus } from './end-caucus.js';
import { Floor } from './floor.js';
import { keepApart } from './keep-apart.js';
import { newPlace } from './new-place.js';

/** Sessions that take place on screens; who meets on site needs no room here. */
const ON_SCREEN: readonly string[] = ['JOINT', 'HYBRID', 'CAUCUS', 'ASYNC'];

/** The room follows its session: it is there from the invitation, opens and closes with it. */
@Injectable()
export class RoomReactions {
  constructor(
    disputes: DisputeStore,
    private readonly clock: SecurityClock,
    private readonly ending: EndCaucus,
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
      this.change(work, sessionId, (floor) => this.close(work, floor)),
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

  private async close(work: DisputeWork, floor: Floor): Promise<void> {
    const caucuses = floor.places.filter(({ kind, open }) => kind === 'CAUCUS' && open);
    for (const place of caucuses) await this.ending.execute(work, floor, place);
    for (const { id } of floor.places) floor.tell(id, 'closed', work.actor.personId);
    for (const person of floor.people) floor.move(person, null);
    floor.advance({ type: 'CLOSE' }, { closedAt: work.tx.now });
  }

  /** Sessions on site have no room. */
  private async change(
    work: DisputeWork,
    roomId: string,
    change: (floor: Floor) => void | Promise<void>,
  ): Promise<void> {
    if (!(await work.tx.findOne(RoomEntity, { id: roomId }))) return;
    const floor = await Floor.of(work.tx, work.id, roomId);
    await change(floor);
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
