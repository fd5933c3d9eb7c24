import { Injectable } from '@nestjs/common';
import { SecurityClock } from '#access';
import { newId, type Actor } from '#kernel';
import { FieldCipher } from '#platform/crypto';
import type { Tx } from '#platform/database';
import { mayRead } from '../domain/place.js';
import { noSuchPlace } from '../domain/room.errors.js';
import {
  MessageEntity,
  PlaceEntity,
  PresenceEntity,
  RoomEntity,
  wordsAt,
} from '../persistence/room.entity.js';
import { keyFor } from './place-keys.js';
import { lockPlaces } from './place-numbers.js';
import type { Spoken } from './room-stirs.js';
import { requireSpeaking } from './speaking.js';

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

/** `spoken` where it is said now, and not an earlier time. */
export type Outcome =
  { readonly said: Said; readonly spoken: Spoken } | { readonly said: Said } | { readonly refused: unknown };

type SayingOf = Saying & { readonly actor: Actor };

interface Found {
  readonly places: ReadonlyMap<string, PlaceEntity>;
  readonly people: readonly PresenceEntity[];
  readonly rooms: ReadonlyMap<string, RoomEntity>;
  /** Numbers of what was said already, by place, person and client's id. */
  readonly same: Map<string, number>;
}

/**
 * Several messages in one unit of work. The rows of their places are locked first: what is said after somebody was moved,
 * or after the sides were separated, is refused, whoever sent it when.
 */
@Injectable()
export class SayTogether {
  constructor(
    private readonly cipher: FieldCipher,
    private readonly clock: SecurityClock,
  ) {}

  /** What became of each. A refused one takes no number. */
  async execute(tx: Tx, sayings: readonly SayingOf[]): Promise<Outcome[]> {
    const taken = new Map<string, number>();
    for (const { placeId } of sayings) taken.set(placeId, (taken.get(placeId) ?? 0) + 1);
    lockPlaces(tx, taken);
    const found = await find(tx, sayings);
    const last = new Map([...found.places].map(([id, { lastSeq }]) => [id, lastSeq - (taken.get(id) ?? 0)]));
    const outcomes = sayings.map((saying) => this.outcomeOf(tx, saying, found, last));
    for (const [id, { lastSeq }] of found.places) {
      const back = lastSeq - (last.get(id) ?? lastSeq);
      if (back > 0) tx.change('UPDATE room_places SET last_seq = last_seq - ? WHERE id = ?', [back, id]);
    }
    return outcomes;
  }

  private outcomeOf(tx: Tx, saying: SayingOf, found: Found, last: Map<string, number>): Outcome {
    try {
      return this.say(tx, saying, found, last);
    } catch (refused) {
      return { refused };
    }
  }

  private say(tx: Tx, saying: SayingOf, found: Found, last: Map<string, number>): Outcome {
    const { placeId, roomId, actor } = saying;
    const place = found.places.get(placeId);
    const room = found.rooms.get(roomId);
    const person = found.people.find((one) => one.roomId === roomId && one.personId === actor.personId);
    if (!room || !person || place?.roomId !== roomId || !mayRead(place, person)) throw noSuchPlace();
    const earlier = found.same.get(keyOf(saying));
    if (earlier !== undefined) return { said: { placeId, seq: earlier } };
    requireSpeaking({ room, place, person, now: this.clock.now() });
    const seq = (last.get(placeId) ?? 0) + 1;
    const row = this.rowOf(saying, place, { seq, saidAt: tx.now });
    tx.insert(MessageEntity, row);
    last.set(placeId, seq);
    found.same.set(keyOf(saying), seq);
    const { kind, personId, clientId, saidAt } = row;
    const message = { placeId, seq, kind, personId, clientId, saidAt, words: saying.words };
    return { said: { placeId, seq }, spoken: { roomId, roomVersion: room.version, message } };
  }

  private rowOf(
    { placeId, roomId, clientId, words, actor }: SayingOf,
    place: PlaceEntity,
    given: { readonly seq: number; readonly saidAt: Date },
  ): MessageEntity {
    const id = newId();
    return {
      ...{ id, roomId, disputeId: place.disputeId, placeId, personId: actor.personId, clientId },
      ...{
        kind: 'WORDS',
        fact: null,
        partyId: null,
        words: this.cipher.encrypt(words, wordsAt(id), keyFor(place)),
      },
      ...given,
    };
  }
}

async function find(tx: Tx, sayings: readonly SayingOf[]): Promise<Found> {
  const roomId = [...new Set(sayings.map((saying) => saying.roomId))];
  const placeId = [...new Set(sayings.map((saying) => saying.placeId))];
  const [[places, people, rooms], same] = await Promise.all([
    tx.together([
      { entity: PlaceEntity, where: { id: placeId } },
      { entity: PresenceEntity, where: { roomId } },
      { entity: RoomEntity, where: { id: roomId } },
    ] as const),
    tx.select<{ place_id: string; person_id: string; client_id: string; seq: number | string }>(
      `SELECT place_id, person_id, client_id, seq FROM room_messages WHERE ${sayings
        .map(() => '(place_id = ? AND person_id = ? AND client_id = ?)')
        .join(' OR ')}`,
      sayings.flatMap(({ placeId: id, actor, clientId }) => [id, actor.personId, clientId]),
    ),
  ]);
  return {
    people,
    places: new Map(places.map((place) => [place.id, place])),
    rooms: new Map(rooms.map((room) => [room.id, room])),
    same: new Map(same.map((row) => [[row.place_id, row.person_id, row.client_id].join(), Number(row.seq)])),
  };
}

const keyOf = ({ placeId, actor, clientId }: SayingOf): string => [placeId, actor.personId, clientId].join();
