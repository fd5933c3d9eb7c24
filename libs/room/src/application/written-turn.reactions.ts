import { Injectable } from '@nestjs/common';
import { DisputeStore } from '#dispute';
import { RoomEntity } from '../persistence/room.entity.js';
import { EndWrittenTurns } from './end-written-turns.js';

/** Nobody is waited for when the session is over, nor who has left the talks. */
@Injectable()
export class WrittenTurnReactions {
  constructor(disputes: DisputeStore, ending: EndWrittenTurns) {
    disputes.on(['session.closed', 'session.cancelled'], (work, { sessionId }) =>
      ending.end(work, { roomId: sessionId }),
    );
    disputes.on('attempt.party-left', async (work, { attemptId, partyId }) => {
      const rooms = await work.tx.find(RoomEntity, { attemptId, kind: 'ASYNC' });
      if (rooms.length > 0) await ending.end(work, { roomId: rooms.map(({ id }) => id), partyId });
    });
  }
}
