import { Injectable } from '@nestjs/common';
import { AllowedActions, PoliciesInForce, type DisputeView, type OfferedAction } from '#dispute';
import { whyNot } from '#kernel';
import { FieldCipher } from '#platform/crypto';
import type { Reads } from '#platform/database';
import type { Presence } from '../domain/place.js';
import { writtenTurnMachine } from '../domain/written-turn.machine.js';
import { isAtSeparateTimes } from '../domain/written-turn.rules.js';
import { MessageEntity, wordsAt, type PlaceEntity, type RoomEntity } from '../persistence/room.entity.js';
import type { WrittenTurnEntity } from '../persistence/written-turn.entity.js';
import { Besides, type LaysThings, type Looker, type Thing } from './besides.js';
import type { ToldWriting, ToldWrittenTurn } from './told-room.js';
import { isDue, WrittenTurnBook } from './written-turn-book.js';

interface Seen {
  readonly room: RoomEntity;
  readonly self: Presence;
  /** Those the reader may read. */
  readonly places: readonly PlaceEntity[];
}

/** Whose turn it is to write until when, for whoever may read along in the joint room. */
@Injectable()
export class ReadWrittenTurns implements LaysThings {
  constructor(
    private readonly book: WrittenTurnBook,
    private readonly cipher: FieldCipher,
    private readonly allowed: AllowedActions,
    private readonly policies: PoliciesInForce,
    besides: Besides,
  ) {
    besides.add(this);
  }

  async told(view: DisputeView, { room, self, places }: Seen): Promise<ToldWriting | null> {
    if (!isAtSeparateTimes(room) || !places.some(({ kind }) => kind === 'JOINT')) return null;
    const { reads, dispute } = view;
    const turns = await this.book.all(reads, { roomId: room.id });
    const questions = await this.questionsOf(reads, turns);
    const href = `/disputes/${dispute.id}/rooms/${room.id}/written-turns`;
    const giving: OfferedAction = { action: 'written-turn.give', method: 'POST', href };
    return {
      turns: turns.map((turn) => ({
        ...toldTurn(turn, self),
        question: questions.get(turn.questionId ?? '') ?? null,
        actions: this.allowed.among(view, stepsOn(turn, { room, self, now: view.now, href })),
      })),
      usualDays: (await this.policies.at(reads, dispute)).value('writtenTurn.days'),
      actions: room.state === 'open' ? this.allowed.among(view, [giving]) : [],
    };
  }

  /** For who looks at the room: which turns there are, until when, and what has become of each. */
  async in(reads: Reads, roomIds: readonly string[]): Promise<ReadonlyMap<string, readonly Thing[]>> {
    const things = new Map<string, Thing[]>();
    for (const { id, roomId, placeId, state, endsAt } of await this.book.all(reads, { roomId: roomIds })) {
      const sign = `${id} ${state} ${endsAt.getTime()}`;
      const thing = { sign, seenBy: ({ readable }: Looker) => readable.has(placeId) };
      things.set(roomId, [...(things.get(roomId) ?? []), thing]);
    }
    return things;
  }

  private async questionsOf(
    reads: Reads,
    turns: readonly WrittenTurnEntity[],
  ): Promise<ReadonlyMap<string, string>> {
    const id = [...new Set(turns.flatMap(({ questionId }) => questionId ?? []))];
    const asked = id.length === 0 ? [] : await reads.find(MessageEntity, { id });
    return new Map(
      asked.map((row) => [row.id, this.cipher.decrypt(row.words ?? '', wordsAt(row.id))] as const),
    );
  }
}

const toldTurn = (
  { id, partyId, state, givenAt, endsAt: until, settledAt }: WrittenTurnEntity,
  self: Presence,
): Omit<ToldWrittenTurn, 'question' | 'actions'> => ({
  ...{ id, partyId, state, givenAt, until, settledAt },
  isOwn: self.partyIds.includes(partyId),
});

interface Doing {
  readonly room: RoomEntity;
  readonly self: Presence;
  readonly now: Date;
  readonly href: string;
}

/** Only what would be done now: a turn that is over, or whose time has passed, has no buttons. */
function stepsOn(turn: WrittenTurnEntity, { room, self, now, href }: Doing): OfferedAction[] {
  const due = isDue(turn, now);
  const can = (type: 'PROLONG' | 'RECALL' | 'TAKE'): boolean =>
    whyNot(writtenTurnMachine, turn, { type, due }) === undefined;
  const step = (action: string, path: string): OfferedAction => ({
    ...{ action, method: 'POST', href: `${href}/${turn.id}/${path}` },
  });
  const leads = self.role === 'MEDIATOR' && room.state === 'open';
  return [
    ...(leads && can('PROLONG') ? [step('written-turn.prolong', 'prolonging')] : []),
    ...(leads && can('RECALL') ? [step('written-turn.recall', 'recalling')] : []),
    ...(self.partyIds.includes(turn.partyId) && can('TAKE') ? [step('written-turn.state', 'statement')] : []),
  ];
}
