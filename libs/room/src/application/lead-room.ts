import { Injectable } from '@nestjs/common';
import { SecurityClock } from '#access';
import type { DisputeWork } from '#dispute';
import { isThere, type Move } from '../domain/place.js';
import { noSuchRoom } from '../domain/room.errors.js';
import { placeRules } from '../domain/room.rules.js';
import { lobbyOf, returning, wouldBeUnguarded } from '../domain/separation.js';
import { meetingRules } from '../domain/written-turn.rules.js';
import type { PlaceEntity, PresenceEntity } from '../persistence/room.entity.js';
import { EndCaucus } from './end-caucus.js';
import { Floor } from './floor.js';
import { newPlace } from './new-place.js';
import { BOUNDS } from './room-settings.js';

interface InRoom {
  readonly roomId: string;
}

/** The room as its mediator finds it, who is in it. */
export async function led(work: DisputeWork, roomId: string): Promise<Floor> {
  const floor = await Floor.of(work.tx, work.id, roomId);
  const self = floor.people.find(({ personId }) => personId === work.actor.personId);
  if (self?.role !== 'MEDIATOR') throw noSuchRoom();
  return floor;
}

/** The joint room of a room that is on, led by whoever asks. */
export async function jointLedIn(
  work: DisputeWork,
  roomId: string,
): Promise<{ floor: Floor; joint: PlaceEntity }> {
  const floor = await led(work, roomId);
  work.require(placeRules.isOn, floor.room);
  return { floor, joint: floor.theJoint() };
}

/** Only the mediator says who is where; nobody is moved to where they may not be, nor left with the other side. */
@Injectable()
export class MovePeople {
  constructor(private readonly clock: SecurityClock) {}

  async execute(work: DisputeWork, asked: InRoom & { readonly moves: readonly Move[] }): Promise<object> {
    const floor = await led(work, asked.roomId);
    await this.carryOut(work, floor, asked.moves);
    return {};
  }

  /** 分开: everybody back to their own lobby, at once. */
  async separate(work: DisputeWork, { roomId }: InRoom): Promise<object> {
    const floor = await led(work, roomId);
    const moves = partiesIn(floor).map((person) => ({
      personId: person.personId,
      placeId: lobbyOf(floor.places, person)?.id ?? null,
    }));
    await this.carryOut(work, floor, moves);
    return {};
  }

  /** 请大家进来: everybody who is there into the joint room, the mediator with them. */
  async gather(work: DisputeWork, { roomId }: InRoom): Promise<object> {
    const floor = await led(work, roomId);
    const joint = floor.joint?.id ?? null;
    const now = this.clock.now();
    const there = partiesIn(floor).filter((person) => isThere(person, now));
    const people = [work.actor.personId, ...there.map(({ personId }) => personId)];
    await this.carryOut(
      work,
      floor,
      people.map((personId) => ({ personId, placeId: joint })),
    );
    return {};
  }

  /** After everybody was separated for want of a mediator: one is there again, and all return where they were. */
  async resume(work: DisputeWork, { roomId }: InRoom): Promise<object> {
    const floor = await led(work, roomId);
    const now = this.clock.now();
    const self = floor.person(work.actor.personId);
    floor.advance({ type: 'RESUME', mediatorIsThere: isThere(self, now) });
    const joint = floor.joint;
    if (joint && self.placeId !== joint.id) floor.move(self, joint.id);
    for (const { personId, placeId } of returning(floor.places, floor.people, now))
      floor.move(floor.person(personId), placeId);
    if (joint) floor.tell(joint.id, 'resumed', self.personId);
    await floor.settle();
    return {};
  }

  private async carryOut(work: DisputeWork, floor: Floor, moves: readonly Move[]): Promise<void> {
    work.require(placeRules.isOn, floor.room);
    const now = this.clock.now();
    const unguarded = wouldBeUnguarded(floor.people, moves, now);
    for (const { personId, placeId } of moves) {
      const person = floor.person(personId);
      work.require(placeRules.personIsIn, { person, now });
      if (placeId !== null) requireGoing(work, floor, { person, place: floor.place(placeId) });
    }
    work.require(placeRules.isGuarded, { unguarded });
    for (const { personId, placeId } of moves) floor.move(floor.person(personId), placeId);
    await floor.settle();
  }
}

/** 背靠背: a closed place for some of the parties and the mediator who opens it (TJ 5). */
@Injectable()
export class HoldCaucus {
  constructor(private readonly ending: EndCaucus) {}

  async open(
    work: DisputeWork,
    { roomId, partyIds }: InRoom & { readonly partyIds: readonly string[] },
  ): Promise<{ placeId: string }> {
    const floor = await led(work, roomId);
    work.require(placeRules.isOn, floor.room);
    const invited = partyIds.every((id) => floor.room.partyIds.includes(id));
    work.require(placeRules.caucusOfInvited, { invited });
    const caucuses = floor.places.filter(({ kind }) => kind === 'CAUCUS').length;
    work.require(placeRules.notTooMany, { caucuses, most: BOUNDS.caucusesPerRoom });
    const more = { partyIds: [...partyIds], mediatorIds: [work.actor.personId] };
    const place = newPlace(floor.room, 'CAUCUS', more);
    floor.add(place);
    await floor.settle();
    return { placeId: place.id };
  }

  /** Its people go back to their lobbies; what was said stays closed, until its key is destroyed. */
  async close(
    work: DisputeWork,
    { roomId, placeId }: InRoom & { readonly placeId: string },
  ): Promise<object> {
    const floor = await led(work, roomId);
    const place = floor.place(placeId);
    work.require(placeRules.isCaucus, { place });
    work.require(placeRules.placeIsOpen, { place });
    await this.ending.execute(work, floor, place);
    await floor.settle();
    return {};
  }
}

function requireGoing(
  work: DisputeWork,
  { room: { kind } }: Floor,
  { person, place }: { readonly person: PresenceEntity; readonly place: PlaceEntity },
): void {
  work.require(meetingRules.notAtSeparateTimes, { kind, role: person.role, place });
  work.require(placeRules.admitsPerson, { place, person });
}

const partiesIn = ({ people }: Floor): PresenceEntity[] =>
  people.filter(({ role, placeId }) => role === 'PARTY' && placeId !== null);
