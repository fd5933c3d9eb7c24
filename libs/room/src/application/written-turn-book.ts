import { Injectable } from '@nestjs/common';
import type { EventData } from '#contracts';
import type { DisputeWork } from '#dispute';
import { advance, begin, newId } from '#kernel';
import type { Reads } from '#platform/database';
import { noSuchWrittenTurn } from '../domain/room.errors.js';
import { writtenTurnMachine, type WrittenTurnEvent } from '../domain/written-turn.machine.js';
import type { PlaceEntity, RoomEntity } from '../persistence/room.entity.js';
import { WrittenTurnEntity } from '../persistence/written-turn.entity.js';

export interface OfWrittenTurn {
  readonly roomId: string;
  readonly turnId: string;
}

type TurnEvent = Extract<keyof EventData, `written-turn.${string}`>;
type Over = Exclude<TurnEvent, 'written-turn.given' | 'written-turn.prolonged'>;

interface Given {
  readonly partyId: string;
  readonly endsAt: Date;
  readonly questionId: string | null;
}

const BECOMES = {
  TAKE: 'written-turn.taken',
  RECALL: 'written-turn.recalled',
  LAPSE: 'written-turn.lapsed',
  END: 'written-turn.ended',
} as const satisfies Record<Exclude<WrittenTurnEvent['type'], 'PROLONG'>, Over>;

/** Turns in writing as they are stored, and the only place that changes one: with its event, for its party and the mediator. */
@Injectable()
export class WrittenTurnBook {
  /** Oldest first. */
  all(
    reads: Reads,
    where: {
      readonly roomId: string | readonly string[];
      readonly state?: string;
      readonly partyId?: string;
    },
  ): Promise<WrittenTurnEntity[]> {
    return reads.find(WrittenTurnEntity, where, { orderBy: { givenAt: 'asc', id: 'asc' } });
  }

  /** @throws `written-turn.not-found` */
  async one(reads: Reads, { roomId, turnId }: OfWrittenTurn): Promise<WrittenTurnEntity> {
    const [row] = await reads.find(WrittenTurnEntity, { id: turnId, roomId });
    if (!row) throw noSuchWrittenTurn();
    return row;
  }

  async give(
    work: DisputeWork,
    { id: roomId, attemptId }: RoomEntity,
    { id: placeId }: PlaceEntity,
    given: Given,
  ): Promise<string> {
    const row = Object.assign(new WrittenTurnEntity(), begin(writtenTurnMachine).next, {
      ...{ id: newId(), roomId, disputeId: work.id, attemptId, placeId, ...given },
      ...{ givenBy: work.actor.personId, givenAt: work.tx.now, settledAt: null },
    });
    work.tx.insert(WrittenTurnEntity, { ...row });
    await record(work, 'written-turn.given', row, { endsAt: row.endsAt.toISOString() });
    return row.id;
  }

  async prolong(work: DisputeWork, row: WrittenTurnEntity, endsAt: Date): Promise<void> {
    this.move(work, row, { type: 'PROLONG', due: isDue(row, work.tx.now) }, { endsAt });
    await record(work, 'written-turn.prolonged', row, { endsAt: endsAt.toISOString() });
  }

  /** @throws `workflow.refused` with the rule that says no: its time has passed, or it is over. */
  async settle(work: DisputeWork, row: WrittenTurnEntity, type: keyof typeof BECOMES): Promise<void> {
    const { now } = work.tx;
    this.move(work, row, { type, due: isDue(row, now) }, { settledAt: now });
    await record(work, BECOMES[type], row, {});
  }

  private move(
    { tx }: DisputeWork,
    row: WrittenTurnEntity,
    event: WrittenTurnEvent,
    changes: Partial<WrittenTurnEntity>,
  ): void {
    const { state } = row;
    Object.assign(row, advance(writtenTurnMachine, row, event).next, changes);
    const { id, ...rest } = row;
    tx.update(WrittenTurnEntity, { id, state }, rest);
  }
}

/** From the instant on at which it ends, whether anybody has noted that or not. */
export const isDue = ({ endsAt }: Pick<WrittenTurnEntity, 'endsAt'>, now: Date): boolean => endsAt <= now;

type More<T extends TurnEvent> = Omit<EventData[T], 'turnId' | 'sessionId' | 'partyId'>;

async function record<T extends TurnEvent>(
  work: DisputeWork,
  type: T,
  { id: turnId, roomId: sessionId, partyId }: WrittenTurnEntity,
  more: More<T>,
): Promise<void> {
  const data = { turnId, sessionId, partyId, ...more } as unknown as EventData[T];
  // Of the session: asking the next one to write is an answer to what the one before has written.
  await work.record(type, { type: 'session', id: sessionId }, data, { visibility: `side:${partyId}` });
}
