import { Injectable } from '@nestjs/common';
import { PoliciesInForce, type DisputeWork } from '#dispute';
import { FieldCipher } from '#platform/crypto';
import { roleInRoom } from '../domain/role-in-room.js';
import { noSuchRoom } from '../domain/room.errors.js';
import { placeRules } from '../domain/room.rules.js';
import { givingRules } from '../domain/written-turn.rules.js';
import { wordsAt, type PlaceEntity } from '../persistence/room.entity.js';
import type { WrittenTurnEntity } from '../persistence/written-turn.entity.js';
import { knownIn } from './at-the-door.js';
import { EndWrittenTurns } from './end-written-turns.js';
import { Floor } from './floor.js';
import { keyFor } from './place-keys.js';
import { BOUNDS } from './room-settings.js';
import { isDue, WrittenTurnBook, type OfWrittenTurn } from './written-turn-book.js';

const DAY_MS = 86_400_000;

export interface GivenWrittenTurns {
  readonly partyIds: readonly string[];
  /** Absent: as many as is usual. */
  readonly days?: number;
  /** Put into the joint room as the mediator's words. */
  readonly question?: string;
}

/** 书面发言: the mediator asks one or several parties to write until a day, and need not be in the room for it (ZS 20). */
@Injectable()
export class GiveWrittenTurn {
  constructor(
    private readonly book: WrittenTurnBook,
    private readonly ending: EndWrittenTurns,
    private readonly cipher: FieldCipher,
    private readonly policies: PoliciesInForce,
  ) {}

  async execute(
    work: DisputeWork,
    { roomId, partyIds, ...asked }: GivenWrittenTurns & { readonly roomId: string },
  ): Promise<{ turnIds: string[] }> {
    const floor = await ledInWriting(work, roomId);
    const joint = floor.theJoint();
    work.require(givingRules.toThoseInvited, { invited: floor.room.partyIds, partyIds });
    await this.requireFree(work, floor, partyIds);
    const endsAt = laterBy(work.tx.now, asked.days ?? (await this.usualDays(work)));
    requireEnd(work, endsAt);
    const { personId } = await knownIn(work, floor, { role: 'MEDIATOR', partyIds: [] });
    for (const partyId of partyIds) floor.tell(joint.id, 'written-asked', personId, { partyId });
    const questionId = asked.question === undefined ? null : this.ask(work, floor, joint, asked.question);
    await floor.settle();
    const turnIds: string[] = [];
    for (const partyId of partyIds)
      turnIds.push(await this.book.give(work, floor.room, joint, { partyId, endsAt, questionId }));
    return { turnIds };
  }

  /** So many days more than were given. */
  async prolong(
    work: DisputeWork,
    { days, ...of }: OfWrittenTurn & { readonly days: number },
  ): Promise<object> {
    const { turn } = await this.living(work, of);
    const endsAt = laterBy(turn.endsAt, days);
    requireEnd(work, endsAt);
    await this.book.prolong(work, turn, endsAt);
    return {};
  }

  /** The party need not write any more. */
  async recall(work: DisputeWork, of: OfWrittenTurn): Promise<object> {
    const { floor, turn } = await this.living(work, of);
    await this.book.settle(work, turn, 'RECALL');
    const { partyId, placeId } = turn;
    floor.tell(placeId, 'written-recalled', work.actor.personId, { partyId });
    await floor.settle();
    return {};
  }

  private async living(
    work: DisputeWork,
    of: OfWrittenTurn,
  ): Promise<{ floor: Floor; turn: WrittenTurnEntity }> {
    const floor = await ledInWriting(work, of.roomId);
    return { floor, turn: await this.book.one(work.tx, of) };
  }

  /** One at a time; what has run out and was not noted yet is noted first. */
  private async requireFree(work: DisputeWork, floor: Floor, partyIds: readonly string[]): Promise<void> {
    const turns = await this.book.all(work.tx, { roomId: floor.room.id });
    const many = { turns: turns.length + partyIds.length, most: BOUNDS.writtenTurnsPerRoom };
    work.require(givingRules.notTooMany, many);
    const waiting = turns.filter(({ state }) => state === 'waiting');
    for (const turn of waiting.filter((one) => isDue(one, work.tx.now)))
      await this.ending.lapse(work, floor, turn);
    const living = waiting.filter(({ state }) => state === 'waiting');
    work.require(givingRules.oneAtATime, { waiting: living, partyIds });
  }

  private async usualDays({ tx, dispute }: DisputeWork): Promise<number> {
    return (await this.policies.at(tx, dispute)).value('writtenTurn.days');
  }

  private ask(work: DisputeWork, floor: Floor, place: PlaceEntity, words: string): string {
    return floor.post({
      ...{ placeId: place.id, personId: work.actor.personId, kind: 'WORDS' },
      words: (messageId) => this.cipher.encrypt(words, wordsAt(messageId), keyFor(place)),
    });
  }
}

/** By who mediates, there or not. @throws `room.not-found` for anybody else */
async function ledInWriting(work: DisputeWork, roomId: string): Promise<Floor> {
  const floor = await Floor.of(work.tx, work.id, roomId);
  if (roleInRoom(work.standings, floor.room.partyIds)?.role !== 'MEDIATOR') throw noSuchRoom();
  work.require(givingRules.atSeparateTimes, floor.room);
  work.require(placeRules.isOn, floor.room);
  return floor;
}

const laterBy = (from: Date, days: number): Date => new Date(from.getTime() + days * DAY_MS);

const requireEnd = (work: DisputeWork, endsAt: Date): void =>
  work.require(givingRules.endsInTime, {
    ...{ now: work.tx.now, endsAt, longestMs: BOUNDS.writtenDays * DAY_MS },
  });
