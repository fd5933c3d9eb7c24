import { Injectable } from '@nestjs/common';
import { SecurityClock } from '#access';
import { newId, refusalBy, refusedBy, type Actor, type Rule } from '#kernel';
import { FieldCipher } from '#platform/crypto';
import { UnitOfWork, type Tx } from '#platform/database';
import { mayRead } from '../domain/place.js';
import { noSuchPlace } from '../domain/room.errors.js';
import { placeRules } from '../domain/room.rules.js';
import {
  MessageEntity,
  PlaceEntity,
  PresenceEntity,
  RoomEntity,
  wordsAt,
} from '../persistence/room.entity.js';
import { keyFor } from './place-keys.js';
import { takeNumbers } from './place-numbers.js';

export interface Saying {
  readonly roomId: string;
  readonly placeId: string;
  /** Made by the client; the same one again is the same message. */
  readonly clientId: string;
  readonly words: string;
}

export interface Said {
  readonly placeId: string;
  readonly seq: number;
}

/**
 * One message, committed before it is acknowledged. The place's row is locked first: what is said after somebody was
 * moved, or after the sides were separated, is refused, whoever sent it when.
 */
@Injectable()
export class Say {
  constructor(
    private readonly units: UnitOfWork,
    private readonly cipher: FieldCipher,
    private readonly clock: SecurityClock,
  ) {}

  execute(actor: Actor, saying: Saying): Promise<Said> {
    return this.units.run((tx) => this.say(tx, actor, saying));
  }

  private async say(tx: Tx, { personId }: Actor, saying: Saying): Promise<Said> {
    const { placeId, roomId, clientId } = saying;
    const numbers = await takeNumbers(tx, new Map([[placeId, 1]]));
    const [[place], [person], [room], [same]] = await tx.together([
      { entity: PlaceEntity, where: { id: placeId, roomId } },
      { entity: PresenceEntity, where: { roomId, personId } },
      { entity: RoomEntity, where: { id: roomId } },
      { entity: MessageEntity, where: { placeId, personId, clientId } },
    ] as const);
    const seq = numbers.get(placeId);
    if (!place || !person || !room || seq === undefined || !mayRead(place, person)) throw noSuchPlace();
    if (same) {
      tx.change('UPDATE room_places SET last_seq = last_seq - 1 WHERE id = ?', [placeId]);
      return { placeId, seq: same.seq };
    }
    requireRule(placeRules.isNotOver, room);
    requireRule(placeRules.placeIsOpen, { place });
    requireRule(placeRules.isInPlace, { place, person, now: this.clock.now() });
    const id = newId();
    tx.insert(MessageEntity, {
      ...{ id, roomId, disputeId: place.disputeId, placeId, seq, kind: 'WORDS', personId, clientId },
      fact: null,
      words: this.cipher.encrypt(saying.words, wordsAt(id), keyFor(place)),
      saidAt: tx.now,
    });
    return { placeId, seq };
  }
}

function requireRule<Facts>(rule: Rule<Facts>, facts: Facts): void {
  const refusal = refusalBy(rule, facts);
  if (refusal) throw refusedBy(refusal.rule, refusal.basis);
}
