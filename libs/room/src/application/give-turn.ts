import { Injectable } from '@nestjs/common';
import { SecurityClock } from '#access';
import type { DisputeWork } from '#dispute';
import { turnAt, turnRules, type Speaker } from '../domain/turn.js';
import type { FactCode } from './floor.js';
import { jointLedIn } from './lead-room.js';

interface InRoom {
  readonly roomId: string;
}
interface Lasting {
  readonly minutes: number;
}

/** 轮流发言: the mediator gives the floor of the joint room, to one person or one side, for so many minutes. */
@Injectable()
export class GiveTurn {
  constructor(private readonly clock: SecurityClock) {}

  /** Whoever had it has it no longer. */
  async execute(work: DisputeWork, asked: InRoom & Lasting & { readonly speaker: Speaker }): Promise<object> {
    const { floor, joint } = await jointLedIn(work, asked.roomId);
    const now = this.clock.now();
    const { speaker } = asked;
    const inJoint = floor.people.filter(({ placeId }) => placeId === joint.id);
    work.require(turnRules.goesToWhoIsThere, { speaker, inJoint, now });
    floor.giveTurn(joint, { ...speaker, until: later(now, asked) });
    for (const person of inJoint) if (person.personId === speaker.personId) floor.lowerHand(person);
    floor.tell(joint.id, factOf(speaker), speaker.personId ?? work.actor.personId);
    await floor.settle();
    return {};
  }

  /** So many minutes more than were given. */
  async prolong(work: DisputeWork, asked: InRoom & Lasting): Promise<object> {
    const { floor, joint } = await jointLedIn(work, asked.roomId);
    const turn = turnAt(joint, this.clock.now());
    work.require(turnRules.isOn, { turn });
    if (turn) floor.giveTurn(joint, { ...turn, until: later(turn.until, asked) });
    await floor.settle();
    return {};
  }

  /** Also where its time has just passed: then there is nothing left to end. */
  async end(work: DisputeWork, { roomId }: InRoom): Promise<object> {
    const { floor, joint } = await jointLedIn(work, roomId);
    floor.giveTurn(joint, null);
    await floor.settle();
    return {};
  }
}

const later = (from: Date, { minutes }: Lasting): Date => new Date(from.getTime() + minutes * 60_000);

/** Of a side nobody is named: the fact says which, and the mediator is who gave the floor. */
function factOf({ personId, side }: Speaker): FactCode {
  if (personId !== null) return 'turn';
  if (side === 'APPLICANT') return 'turn-applicants';
  return side === 'RESPONDENT' ? 'turn-respondents' : 'turn-side';
}
