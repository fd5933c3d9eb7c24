import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import type { WrittenTurnEntity } from '../persistence/written-turn.entity.js';
import type { Floor } from './floor.js';
import { WrittenTurnBook } from './written-turn-book.js';

/** A turn ends without a word: because its time has passed, which is said in the joint room, or because nobody waits for it. */
@Injectable()
export class EndWrittenTurns {
  constructor(private readonly book: WrittenTurnBook) {}

  async lapse(work: DisputeWork, floor: Floor, turn: WrittenTurnEntity): Promise<void> {
    await this.book.settle(work, turn, 'LAPSE');
    const { placeId, partyId } = turn;
    floor.tell(placeId, 'written-lapsed', floor.room.id, { partyId });
  }

  /** All of a room, or one party's. */
  async end(
    work: DisputeWork,
    where: { readonly roomId: string | readonly string[]; readonly partyId?: string },
  ): Promise<void> {
    for (const turn of await this.book.all(work.tx, { ...where, state: 'waiting' }))
      await this.book.settle(work, turn, 'END');
  }
}
