import { Injectable } from '@nestjs/common';
import { SecurityClock } from '#access';
import type { DisputeWork } from '#dispute';
import { lobbyOf } from '../domain/separation.js';
import { roleInRoom } from '../domain/role-in-room.js';
import { noSuchPlace, noSuchRoom } from '../domain/room.errors.js';
import { placeRules } from '../domain/room.rules.js';
import type { PresenceEntity } from '../persistence/room.entity.js';
import { knownIn, requireAtTheDoor } from './at-the-door.js';
import { Floor } from './floor.js';
import { keepApart } from './keep-apart.js';
import { BOUNDS } from './room-settings.js';

/** Somebody comes to the door: who is known, invited, and has read their rights is let in (TY 14, ZT 17). */
@Injectable()
export class EnterRoom {
  constructor(private readonly clock: SecurityClock) {}

  async execute(work: DisputeWork, { roomId }: { readonly roomId: string }): Promise<object> {
    const floor = await Floor.of(work.tx, work.id, roomId);
    const standing = roleInRoom(work.standings, floor.room.partyIds);
    if (!standing) throw noSuchRoom();
    work.require(placeRules.isNotOver, floor.room);
    await requireAtTheDoor(work, floor.room, standing);
    const person = await knownIn(work, floor, standing);
    floor.hold(person, this.heldUntil());
    // Who comes back after a broken line is where they were.
    if (person.placeId === null) floor.move(person, firstPlace(floor, person));
    await floor.settle();
    return {};
  }

  heldUntil(): Date {
    return new Date(this.clock.now().getTime() + BOUNDS.heldForMs);
  }
}

function firstPlace(floor: Floor, person: PresenceEntity): string | null {
  if (person.role === 'PARTY') return lobbyOf(floor.places, person)?.id ?? null;
  const kind = person.role === 'MEDIATOR' && floor.joint ? 'JOINT' : 'OFFICIALS';
  return floor.places.find((place) => place.kind === kind)?.id ?? null;
}

/** 呼叫调解员: heard in the caller's own place, which every mediator of the room can read. */
@Injectable()
export class CallMediator {
  async execute(work: DisputeWork, { roomId }: { readonly roomId: string }): Promise<object> {
    const floor = await Floor.of(work.tx, work.id, roomId);
    const { placeId, personId } = floor.person(work.actor.personId);
    if (placeId === null) throw noSuchPlace();
    floor.tell(placeId, 'called', personId);
    await floor.settle();
    return {};
  }
}

/** Of one's own will, at any time. Where a mediator goes and leaves two sides together, they are kept apart at once. */
@Injectable()
export class LeaveRoom {
  constructor(private readonly clock: SecurityClock) {}

  async execute(work: DisputeWork, { roomId }: { readonly roomId: string }): Promise<object> {
    const floor = await Floor.of(work.tx, work.id, roomId);
    const person = floor.person(work.actor.personId);
    const now = this.clock.now();
    floor.move(person, null);
    floor.hold(person, now);
    keepApart(floor, now);
    await floor.settle();
    return {};
  }
}
