import { Entity, Index } from 'typeorm';
import { sealedColumn } from '#platform/crypto';
import { code, counter, flag, idColumn, instant, jsonDocument, longText } from '#platform/database';
import type { PlaceKind, RoomRole } from '../domain/place.js';

/** The room of one session; it has the session's id. */
@Entity('rooms')
@Index('ix_rooms_dispute', ['disputeId'])
@Index('ix_rooms_state', ['state'])
export class RoomEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() disputeId!: string;
  @idColumn() attemptId!: string;
  @code(12) kind!: string;
  /** Parties invited to the session. */
  @jsonDocument() partyIds!: string[];
  /** Those of them who have read their rights (TY 14, ZT 17). */
  @jsonDocument() rightsReadBy!: string[];
  @code(40) state!: string;
  @counter() machineVersion!: number;
  @jsonDocument() snapshot!: unknown;
  /** Rises whenever somebody comes, goes or is moved. */
  @counter() version!: number;
  @instant({ nullable: true }) closedAt!: Date | null;
}

/** A place of a room. What is said in one has numbers of its own, 1, 2, 3 … */
@Entity('room_places')
@Index('ix_room_places_room', ['roomId'])
export class PlaceEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() roomId!: string;
  @idColumn() disputeId!: string;
  @code(12) kind!: PlaceKind;
  /** Whose lobby it is; null elsewhere. */
  @idColumn({ nullable: true }) side!: string | null;
  @jsonDocument() partyIds!: string[];
  /** Mediators who lead a caucus: only they and its parties read it, also later. */
  @jsonDocument() mediatorIds!: string[];
  @flag() open!: boolean;
  @counter() lastSeq!: number;
  /** Rises with every change of its agenda; who reads along reads that again. */
  @counter({ default: 0 }) agendaNo!: number;
  /** Whose turn it is to speak; of one of these, until then. */
  @idColumn({ nullable: true }) turnPersonId!: string | null;
  @idColumn({ nullable: true }) turnSide!: string | null;
  @instant({ nullable: true }) turnUntil!: Date | null;
  /** After this instant the key of a closed caucus is destroyed. */
  @instant({ nullable: true }) shredAt!: Date | null;
  @instant({ nullable: true }) shreddedAt!: Date | null;
  /** What was destroyed and when, signed; canonical JSON. */
  @longText({ nullable: true }) certificate!: string | null;
}

/** One person of a room: where they are, and until when a connection vouches for it. */
@Entity('room_presences')
@Index('ux_room_presences_person', ['roomId', 'personId'], { unique: true })
export class PresenceEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() roomId!: string;
  @idColumn() disputeId!: string;
  @idColumn() personId!: string;
  @code(12) role!: RoomRole;
  @idColumn({ nullable: true }) side!: string | null;
  @jsonDocument() partyIds!: string[];
  @idColumn({ nullable: true }) placeId!: string | null;
  @idColumn({ nullable: true }) returnPlaceId!: string | null;
  /** Raised in the joint room, as the first, second …; null where it is down. */
  @counter({ nullable: true }) hand!: number | null;
  /** Real time: a demo's clock moves nobody out. */
  @instant() heldUntil!: Date;
}

/**
 * `CARRIED`: said in a caucus by the person named, and carried here by the mediator with their consent. `FILE`: its words
 * are the JSON of a file's id and name.
 */
export type MessageKind = 'WORDS' | 'FACT' | 'CARRIED' | 'FILE';

/** What was said in a place, or happened there. The words of a caucus are under a key of its own. */
@Entity('room_messages')
@Index('ux_room_messages_place_seq', ['placeId', 'seq'], { unique: true })
@Index('ux_room_messages_client', ['placeId', 'personId', 'clientId'], { unique: true })
export class MessageEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() roomId!: string;
  @idColumn() disputeId!: string;
  @idColumn() placeId!: string;
  @counter() seq!: number;
  @code(8) kind!: MessageKind;
  /** Who said it, or whom the fact is about. */
  @idColumn() personId!: string;
  /** The party for which it was written, or whom the fact is about; null for what is said live. */
  @idColumn({ nullable: true }) partyId!: string | null;
  /** Made by the client, so that what is sent again is said once; for facts the row's own id. */
  @idColumn() clientId!: string;
  /** What happened; null where something was said. */
  @code(16, { nullable: true }) fact!: string | null;
  /** Encrypted; null where nothing was said. */
  @longText({ nullable: true }) words!: string | null;
  @instant() saidAt!: Date;
}

export const wordsAt = sealedColumn('room_messages', 'words');
