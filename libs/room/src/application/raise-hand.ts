import { Injectable } from '@nestjs/common';
import { SecurityClock } from '#access';
import type { DisputeWork } from '#dispute';
import { placeRules } from '../domain/room.rules.js';
import { Floor } from './floor.js';
import { led } from './lead-room.js';

interface InRoom {
  readonly roomId: string;
}

/** 举手: who wants to speak in the joint room says so without a word; the dispute's lock says who was first. */
@Injectable()
export class RaiseHand {
  constructor(private readonly clock: SecurityClock) {}

  /** Raised again it keeps its place in the order; lowered where it is not raised, nothing happens. */
  async execute(
    work: DisputeWork,
    { roomId, raised }: InRoom & { readonly raised: boolean },
  ): Promise<object> {
    const floor = await Floor.of(work.tx, work.id, roomId);
    const place = floor.theJoint();
    const person = floor.person(work.actor.personId);
    if (raised) {
      work.require(placeRules.isOn, floor.room);
      work.require(placeRules.isInPlace, { place, person, now: this.clock.now() });
      floor.raiseHand(person);
    } else floor.lowerHand(person);
    await floor.settle();
    return {};
  }

  /** By the mediator: seen, and answered in another way. */
  async lower(
    work: DisputeWork,
    { roomId, personId }: InRoom & { readonly personId: string },
  ): Promise<object> {
    const floor = await led(work, roomId);
    floor.lowerHand(floor.person(personId));
    await floor.settle();
    return {};
  }
}
