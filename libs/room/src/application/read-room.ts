import { Injectable } from '@nestjs/common';
import { People, Permissions, SecurityClock } from '#access';
import type { DisputeView } from '#dispute';
import { FieldCipher, KeyDestroyed, type FieldPlace } from '#platform/crypto';
import type { Reads } from '#platform/database';
import type { DeletionCertificate } from '../domain/deletion-certificate.js';
import { mayRead, type Presence } from '../domain/place.js';
import type { ReadBy } from '../domain/read-marks.js';
import { roleInRoom } from '../domain/role-in-room.js';
import { noSuchPlace, noSuchRoom } from '../domain/room.errors.js';
import { sidesOfParties } from '../domain/sides.js';
import { GrantEntity, grantedWordsAt } from '../persistence/grant.entity.js';
import {
  MessageEntity,
  PlaceEntity,
  PresenceEntity,
  RoomEntity,
  wordsAt,
} from '../persistence/room.entity.js';
import { AgendaPointEntity } from '../persistence/agenda.entity.js';
import { Besides } from './besides.js';
import { readByOf } from './read-by.js';
import { ReadJoint } from './read-joint.js';
import { BOUNDS } from './room-settings.js';
import { sightOf, type SeenPerson } from './sight.js';
import type { ToldGrant, ToldMessage, ToldOccupant, ToldPlace, ToldRoom } from './told-room.js';

/** Messages of a place, from the first number to the last, both included. */
export interface Stretch {
  readonly placeId: string;
  readonly from: number;
  readonly to: number;
}

interface Found {
  readonly room: RoomEntity;
  readonly places: readonly PlaceEntity[];
  readonly people: readonly PresenceEntity[];
  /** The reader, also when they have not come in yet. */
  readonly self: Presence;
}

/** A room as one person may see it, and what was said where they may be. */
@Injectable()
export class ReadRoom {
  constructor(
    private readonly names: People,
    private readonly cipher: FieldCipher,
    private readonly clock: SecurityClock,
    private readonly besides: Besides,
    private readonly permissions: Permissions,
    private readonly joint: ReadJoint,
  ) {}

  async room(view: DisputeView, roomId: string): Promise<ToldRoom> {
    const found = await this.find(view, roomId);
    const { room, people, self } = found;
    const now = this.clock.now();
    const [grants, points] = await view.reads.together([
      { entity: GrantEntity, where: { roomId }, options: { orderBy: { grantedAt: 'asc' } } },
      { entity: AgendaPointEntity, where: { roomId }, options: { orderBy: { ordinal: 'asc' } } },
    ] as const);
    const besides = (await this.besides.in(view.reads, [roomId])).get(roomId) ?? [];
    const seen = sightOf(self, { ...found, grants, besides }, now);
    const heard = await this.heardIn(view.reads, seen.places);
    const names = await this.names.read(
      view.reads,
      people.map(({ personId }) => personId),
    );
    const nameOf = (personId: string): string => names.get(personId)?.name ?? '';
    return {
      ...{ roomId, disputeId: room.disputeId, kind: room.kind, state: room.state },
      ...{ placeId: self.placeId, role: self.role, personId: self.personId },
      places: seen.places.map(toldPlace),
      grants: seen.grants.map((grant) => this.grant(grant)),
      people: seen.people.map((person) => toldOccupant(person, nameOf)),
      ...(await this.joint.told(view, { room, points, self, places: seen.places, now, nameOf })),
      besides: seen.besides,
      speakers: people
        .filter(({ personId }) => heard.has(personId))
        .map(({ personId, role }) => ({ personId, role, name: nameOf(personId) })),
    };
  }

  private async heardIn(reads: Reads, places: readonly PlaceEntity[]): Promise<Set<string>> {
    if (places.length === 0) return new Set();
    const rows = await reads.select<{ person_id: string }>(
      `SELECT DISTINCT person_id FROM room_messages WHERE place_id IN (${places.map(() => '?').join(',')})`,
      places.map(({ id }) => id),
    );
    return new Set(rows.map(({ person_id: id }) => id));
  }

  /** From the number after `after`, oldest first. */
  async messages(
    view: DisputeView,
    { roomId, placeId, after }: { readonly roomId: string; readonly placeId: string; readonly after: number },
  ): Promise<{ items: ToldMessage[]; lastSeq: number }> {
    const { place } = await this.readable(view, { roomId, placeId });
    return { items: await this.after(view.reads, place.id, after), lastSeq: place.lastSeq };
  }

  /** How far others have read there; nothing for who only listens. */
  async readBy(
    view: DisputeView,
    { roomId, placeId }: { readonly roomId: string; readonly placeId: string },
  ): Promise<ReadBy> {
    const { self } = await this.readable(view, { roomId, placeId });
    const { toldTo } = await readByOf(view.reads, [{ roomId, placeId }]);
    return toldTo(self, placeId) ?? { placeId, upTo: [] };
  }

  /** @throws `room.place-not-found`, also where the place is there and not this person's to read */
  private async readable(
    view: DisputeView,
    { roomId, placeId }: { readonly roomId: string; readonly placeId: string },
  ): Promise<{ place: PlaceEntity; self: Presence }> {
    const { places, self } = await this.find(view, roomId);
    const place = places.find(({ id }) => id === placeId);
    if (!place || !mayRead(place, self)) throw noSuchPlace();
    return { place, self };
  }

  private after(reads: Reads, placeId: string, after: number): Promise<ToldMessage[]> {
    return this.between(reads, [{ placeId, from: after + 1, to: after + BOUNDS.pageOfMessages }]);
  }

  /** Oldest first within each place. */
  async between(reads: Reads, stretches: readonly Stretch[]): Promise<ToldMessage[]> {
    if (stretches.length === 0) return [];
    const found = await reads.select<{ id: string }>(
      `SELECT id FROM room_messages WHERE ${stretches.map(() => '(place_id = ? AND seq >= ? AND seq <= ?)').join(' OR ')}`,
      stretches.flatMap(({ placeId, from, to }) => [placeId, from, to]),
    );
    const where = { id: found.map(({ id }) => id) };
    const rows = await reads.find(MessageEntity, where, { orderBy: { seq: 'asc' } });
    return rows.map((row) => this.told(row));
  }

  private told(row: MessageEntity): ToldMessage {
    const { placeId, seq, kind, personId, partyId, clientId, saidAt } = row;
    const said = { placeId, seq, kind, personId, clientId, saidAt, words: this.words(row) };
    const message = partyId === null ? said : { ...said, partyId };
    return kind === 'FILE' && message.words !== null ? { ...message, ...fileIn(message.words) } : message;
  }

  private grant({ id, placeId, personId, toPartyIds, words, state }: GrantEntity): ToldGrant {
    return { id, placeId, personId, toPartyIds, state, words: this.open(words, grantedWordsAt(id)) };
  }

  private words({ id, fact, words }: MessageEntity): string | null {
    return words === null ? fact : this.open(words, wordsAt(id));
  }

  /** Null once the key has been destroyed. */
  private open(stored: string, at: FieldPlace): string | null {
    try {
      return this.cipher.decrypt(stored, at);
    } catch (error) {
      if (error instanceof KeyDestroyed) return null;
      throw error;
    }
  }

  /**
   * @throws `access.forbidden` for whoever reads no room of this dispute, as for every reading
   * @throws `room.not-found` for what is absent, another dispute's, or a session this person is not part of.
   */
  private async find(
    { reads, dispute, standings, actor, parties }: DisputeView,
    roomId: string,
  ): Promise<Found> {
    const codes = standings.map(({ code }) => code);
    this.permissions.require('room.read', codes, actor.level);
    const [[room], places, people] = await reads.together([
      { entity: RoomEntity, where: { id: roomId, disputeId: dispute.id } },
      { entity: PlaceEntity, where: { roomId } },
      { entity: PresenceEntity, where: { roomId } },
    ] as const);
    const standing = room && roleInRoom(standings, room.partyIds);
    if (!room || !standing) throw noSuchRoom();
    const known = people.find(({ personId }) => personId === actor.personId);
    const side = sidesOfParties(parties).get(standing.partyIds[0] ?? '') ?? null;
    const nowhere = { placeId: null, returnPlaceId: null, heldUntil: new Date(0) };
    return {
      room,
      places,
      people,
      self: known ?? { personId: actor.personId, ...standing, side, ...nowhere },
    };
  }
}

function fileIn(stored: string): { readonly fileId: string; readonly words: string } {
  const { fileId, name } = JSON.parse(stored) as { fileId: string; name: string };
  return { fileId, words: name };
}

const toldOccupant = (
  { personId, role, partyIds, placeId, hand, there }: SeenPerson,
  nameOf: (personId: string) => string,
): ToldOccupant => ({ personId, name: nameOf(personId), role, partyIds, placeId, hand, there });

const toldPlace = (place: PlaceEntity): ToldPlace => {
  const { id, kind, side, partyIds, open, lastSeq, shredAt } = place;
  const certificate =
    place.certificate === null ? null : (JSON.parse(place.certificate) as DeletionCertificate);
  return { id, kind, side, partyIds, open, lastSeq, shredAt, certificate };
};
