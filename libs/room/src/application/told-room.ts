/** What people are told of a room: of other people only who is in the same place, and nothing of any other place. */
import type { AllowedAction } from '#dispute';
import type { PointState } from '../domain/agenda.rules.js';
import type { GrantState } from '../domain/carrying.rules.js';
import type { DeletionCertificate } from '../domain/deletion-certificate.js';
import type { PlaceKind, RoomRole } from '../domain/place.js';
import type { MessageKind } from '../persistence/room.entity.js';

export interface ToldPlace {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly side: string | null;
  readonly partyIds: readonly string[];
  readonly open: boolean;
  /** Number of the last message. */
  readonly lastSeq: number;
  /** When what was said in a closed caucus can no longer be read by anybody. */
  readonly shredAt: Date | null;
  /** Once nobody can read it any more: the proof. */
  readonly certificate: DeletionCertificate | null;
}

export interface ToldOccupant {
  readonly personId: string;
  readonly name: string;
  readonly role: RoomRole;
  readonly partyIds: readonly string[];
  readonly placeId: string | null;
  /** Raised in the joint room, as the first, second …; null where it is down. */
  readonly hand: number | null;
  /** The connection stands. */
  readonly there: boolean;
}

export interface ToldRoom {
  readonly roomId: string;
  readonly disputeId: string;
  readonly kind: string;
  readonly state: string;
  /** Where the reader is; null when not in the room. */
  readonly placeId: string | null;
  readonly role: RoomRole;
  readonly personId: string;
  /** Places whose words the reader may read. */
  readonly places: readonly ToldPlace[];
  readonly people: readonly ToldOccupant[];
  /** Names of those who were heard in these places, also when they have gone since. */
  readonly speakers: readonly ToldSpeaker[];
  readonly grants: readonly ToldGrant[];
  /** What is talked about in the joint room, in its order; empty for who may not read along there. */
  readonly agenda: readonly ToldPoint[];
  /** Who has the floor there; null where everybody may speak. */
  readonly turn: ToldTurn | null;
  /** Turns in writing; null where people meet live, and for who may not read along in the joint room. */
  readonly writing: ToldWriting | null;
  /** A digest of what else lies in the room for this reader, such as offers; another one: read those again. */
  readonly besides: string;
}

export interface ToldPoint {
  readonly id: string;
  readonly title: string;
  readonly state: PointState;
}

/** Of one person, with their name, or of one side. It ends by itself. */
export interface ToldTurn {
  readonly personId: string | null;
  readonly name: string | null;
  readonly side: string | null;
  /** Of the reader, or of their side. */
  readonly isOwn: boolean;
  readonly until: Date;
  /** How long that was when this was read: the reader's clock may be wrong. */
  readonly leftSeconds: number;
}

/** In a session at separate times: who is to write until when, and what became of it. */
export interface ToldWriting {
  /** Oldest first. */
  readonly turns: readonly ToldWrittenTurn[];
  /** How many days a turn usually lasts here. */
  readonly usualDays: number;
  /** What the reader can do besides with one of them. */
  readonly actions: readonly AllowedAction[];
}

export interface ToldWrittenTurn {
  readonly id: string;
  readonly partyId: string;
  /** Of a party the reader is or acts for. */
  readonly isOwn: boolean;
  readonly state: string;
  readonly givenAt: Date;
  readonly until: Date;
  /** When it was taken, lapsed, or ended otherwise. */
  readonly settledAt: Date | null;
  /** What the mediator asks; null where nothing is asked. */
  readonly question: string | null;
  /** What the reader can do with it now. */
  readonly actions: readonly AllowedAction[];
}

/** What its speaker lets the mediator carry; told to those two. */
export interface ToldGrant {
  readonly id: string;
  readonly placeId: string;
  readonly personId: string;
  readonly toPartyIds: readonly string[];
  readonly words: string | null;
  readonly state: GrantState;
}

export interface ToldSpeaker {
  readonly personId: string;
  readonly name: string;
  readonly role: RoomRole;
}

export interface ToldMessage {
  readonly placeId: string;
  readonly seq: number;
  readonly kind: MessageKind;
  readonly personId: string;
  /** Of a fact its code; null once the key has been destroyed. */
  readonly words: string | null;
  /** Of a file; its name is in `words`. */
  readonly fileId?: string;
  /** Of what is written for a party, or of a fact about one. */
  readonly partyId?: string;
  readonly clientId: string;
  readonly saidAt: Date;
}
