import { Injectable } from '@nestjs/common';
import { DisputeSources, type DisputeView, type SectionSource } from '#dispute';
import { roleInRoom } from '../domain/role-in-room.js';
import { WrittenTurnEntity } from '../persistence/written-turn.entity.js';
import { isDue } from './written-turn-book.js';

/** That the mediator waits for somebody's words. */
export interface ToldOwnTurn {
  readonly id: string;
  readonly roomId: string;
  readonly partyId: string;
  readonly until: Date;
}

export interface ToldOwnTurns {
  /** What ends first comes first. */
  readonly items: readonly ToldOwnTurn[];
}

/** The part `writtenTurns` of a dispute: for whoever may write for a party, the turns it has now. */
@Injectable()
export class WrittenTurnsSection implements SectionSource {
  readonly section = 'writtenTurns';

  constructor(sources: DisputeSources) {
    sources.addSection(this);
  }

  async read({ reads, dispute, parties, standings, now }: DisputeView): Promise<ToldOwnTurns> {
    const ids = parties.map(({ id }) => id);
    const own = roleInRoom(standings, ids)?.partyIds ?? [];
    if (own.length === 0) return { items: [] };
    const where = { disputeId: dispute.id, state: 'waiting', partyId: own };
    const turns = await reads.find(WrittenTurnEntity, where, { orderBy: { endsAt: 'asc', id: 'asc' } });
    return {
      items: turns
        .filter((turn) => !isDue(turn, now))
        .map(({ id, roomId, partyId, endsAt: until }) => ({ id, roomId, partyId, until })),
    };
  }
}
