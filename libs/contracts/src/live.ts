/**
 * The live line (`/api/v1/live`, Socket.IO): it says that something has changed, never what. What changed is read over
 * the API. Every change of a dispute has a number; whoever comes back asks from the last number seen, so that nothing is
 * lost and nothing told twice. `GET /api/asyncapi.json` is made from these types.
 */
export interface WatchDispute {
  /** The dispute to be told about. */
  disputeId: string;
  /** Number of the last change seen, on this line or in the dispute as it was read (`seq`); absent: from now on. */
  after?: number;
  /** Version last read; when the dispute has another by now, that is told too. */
  version?: number;
}

export interface UnwatchDispute {
  disputeId: string;
}

/** The queue of the courts at which the person holds an office of the desk. */
export type WatchDesk = Record<string, never>;

/** Something happened in a dispute that is being watched. */
export interface DisputeChanged {
  disputeId: string;
  /** Number of the event in the dispute; numbers rise, and those of events one may not see are left out. */
  seq: number;
  /** Version of the dispute when this was told: the ETag to come. */
  version: number;
  /** Type of the event; `dispute.version-changed` where only that may be known. */
  code: string;
}

/** Something happened at a desk that is being watched. */
export interface DeskChanged {
  disputeId: string;
  /** Type of the newest event. */
  code: string;
}

/** The same as the problem of an HTTP answer (RFC 9457), with the same codes. */
export interface LiveProblem {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  errors: { path: string; code: string; message: string }[];
  traceId: string;
  rule?: string;
  basis?: string;
  /** How what was acted on stands now. */
  current?: { version: number; state: string };
}

export interface LiveRefusal {
  ok: false;
  problem: LiveProblem;
}

export interface LiveDone {
  ok: true;
}

export interface Watching {
  ok: true;
  /** Number of the last change that was told: what follows comes by itself. */
  seq: number;
  /** What happened after `after`, oldest first. */
  missed: readonly DisputeChanged[];
}

/** To come into the room of a session; the same person may come by several connections. */
export interface EnterRoomRequest {
  disputeId: string;
  /** The session's id. */
  roomId: string;
  /** Who comes back: the last message one has, by place. What came after it is told on this line. */
  after?: LastMessage[];
}

export interface LastMessage {
  placeId: string;
  /** Its number; 0: one has none. */
  seq: number;
}

/** To go (`room.leave`), at any time, or to call the mediator (`room.call`). Whose line is merely lost has not gone. */
export interface LeaveRoomRequest {
  disputeId: string;
  roomId: string;
}

/** To raise one's hand in the joint room, or to put it down; again the same changes nothing. */
export interface HandRequest {
  disputeId: string;
  roomId: string;
  raised: boolean;
}

/** Words for the place one is in. */
export interface SayRequest {
  roomId: string;
  placeId: string;
  /** Made by the client; sent again with the same one, the message is said once. */
  clientId: string;
  words: string;
}

/** How far one has read in a place (`room.read`); stored with those of others, and never going back. */
export interface ReadRequest {
  roomId: string;
  placeId: string;
  /** Number of the last message read. */
  seq: number;
}

/** One is writing in the place one is in; told on at most every two seconds. */
export interface TypingRequest {
  roomId: string;
  placeId: string;
}

export interface RoomEntered {
  ok: true;
  /** Where one is let in. */
  placeId: string | null;
  /** The places one may read. */
  places: readonly EnteredPlace[];
}

export interface EnteredPlace {
  placeId: string;
  /** Messages with a higher number are told on this line; who lacks earlier ones reads them over the API. */
  after: number;
  /** Number of the last message there was on coming in. */
  lastSeq: number;
}

/** The message is committed. */
export interface RoomSaid {
  ok: true;
  placeId: string;
  /** Its number in the place: 1, 2, 3 … */
  seq: number;
}

/** Something this person can see of the room has changed, and only then: it is read over the API. */
export interface RoomChanged {
  roomId: string;
}

/** What was said, or happened, in a place one may read. Numbers of a place follow each other without a gap. */
export interface RoomMessage {
  roomId: string;
  placeId: string;
  seq: number;
  /** `WORDS`, `CARRIED`, `FILE` with its name in `words`, or `FACT` with its code there. */
  kind: string;
  /** Who said it, or whom the fact is about. */
  personId: string;
  clientId: string;
  /** Null once the key of the place has been destroyed. */
  words: string | null;
  fileId?: string;
  /** Of what was written for a party when it was its turn, or of a fact about one. */
  partyId?: string;
  saidAt: string;
}

/** How far the others have read who may read a place; told to who leads and to who speaks there. */
export interface RoomReads {
  roomId: string;
  placeId: string;
  /** Number of the last message each of them has read, highest first; 0: nothing yet. */
  upTo: readonly number[];
}

/** Somebody is writing in the place one is in. */
export interface RoomTyping {
  roomId: string;
  placeId: string;
  personId: string;
}

/** What a client may send, each with the answer it gets. Anything else is refused with a problem too. */
export interface LiveClientEvents {
  watch: (request: WatchDispute, answer: (told: Watching | LiveRefusal) => void) => void;
  unwatch: (request: UnwatchDispute, answer: (told: LiveDone | LiveRefusal) => void) => void;
  watchDesk: (request: WatchDesk, answer: (told: LiveDone | LiveRefusal) => void) => void;
  'room.enter': (request: EnterRoomRequest, answer: (told: RoomEntered | LiveRefusal) => void) => void;
  'room.leave': (request: LeaveRoomRequest, answer: (told: LiveDone | LiveRefusal) => void) => void;
  'room.call': (request: LeaveRoomRequest, answer: (told: LiveDone | LiveRefusal) => void) => void;
  'room.hand': (request: HandRequest, answer: (told: LiveDone | LiveRefusal) => void) => void;
  'room.read': (request: ReadRequest, answer: (told: LiveDone | LiveRefusal) => void) => void;
  'room.typing': (request: TypingRequest, answer: (told: LiveDone | LiveRefusal) => void) => void;
  'room.say': (request: SayRequest, answer: (told: RoomSaid | LiveRefusal) => void) => void;
}

/** What the server tells by itself. */
export interface LiveServerEvents {
  'dispute.changed': (change: DisputeChanged) => void;
  'desk.changed': (change: DeskChanged) => void;
  'room.changed': (change: RoomChanged) => void;
  'room.message': (message: RoomMessage) => void;
  'room.reads': (reads: RoomReads) => void;
  'room.is-typing': (typing: RoomTyping) => void;
}

/** In the place of an event's type, for those who may know only that there is a newer version. */
export const VERSION_CHANGED = 'dispute.version-changed';
