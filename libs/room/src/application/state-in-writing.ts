import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { FieldCipher } from '#platform/crypto';
import { roleInRoom } from '../domain/role-in-room.js';
import { noSuchWrittenTurn } from '../domain/room.errors.js';
import { placeRules } from '../domain/room.rules.js';
import { wordsAt } from '../persistence/room.entity.js';
import { knownIn, requireAtTheDoor } from './at-the-door.js';
import { Floor } from './floor.js';
import { keyFor } from './place-keys.js';
import { WrittenTurnBook, type OfWrittenTurn } from './written-turn-book.js';

/**
 * A party, or who stands for it, writes into the joint room when it is its turn, without being there. Who may not come in
 * may not write either. That ends the turn: of two who write for one party, the first is heard.
 */
@Injectable()
export class StateInWriting {
  constructor(
    private readonly book: WrittenTurnBook,
    private readonly cipher: FieldCipher,
  ) {}

  async execute(
    work: DisputeWork,
    { words, ...of }: OfWrittenTurn & { readonly words: string },
  ): Promise<object> {
    const floor = await Floor.of(work.tx, work.id, of.roomId);
    const standing = roleInRoom(work.standings, floor.room.partyIds);
    const turn = await this.book.one(work.tx, of);
    const { partyId, placeId } = turn;
    if (standing?.partyIds.includes(partyId) !== true) throw noSuchWrittenTurn();
    await work.actingFor(partyId, 'PROCEDURE');
    await requireAtTheDoor(work, floor.room, standing);
    work.require(placeRules.isNotOver, floor.room);
    await this.book.settle(work, turn, 'TAKE');
    const { personId } = await knownIn(work, floor, standing);
    const place = floor.place(placeId);
    floor.post({
      ...{ placeId, personId, partyId, kind: 'WORDS' },
      words: (messageId) => this.cipher.encrypt(words, wordsAt(messageId), keyFor(place)),
    });
    await floor.settle();
    return {};
  }
}
