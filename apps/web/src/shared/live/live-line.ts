/**
 * The one line on which the server says that something has changed. What changed is read over the API; here come only
 * numbers, so that nothing is missed: after a break the line asks from the last number it has seen.
 */
import type { Socket } from 'socket.io-client';
import type { Schemas } from '../api/client.js';

export interface DisputeChanged {
  readonly disputeId: string;
  readonly seq: number;
  readonly version: number;
  readonly code: string;
}

export interface DeskChanged {
  readonly disputeId: string;
  readonly code: string;
}

/** What answers something sent: done, or the problem in words. */
export type LineAnswer<T = unknown> =
  | ({ readonly ok: true } & T)
  | {
      readonly ok: false;
      readonly problem: { readonly code: string; readonly rule?: string; readonly detail: string };
    };

/** What is told to those who are in a room. */
export interface ToldOfRooms {
  readonly 'room.changed': { readonly roomId: string };
  readonly 'room.reads': Schemas['ReadBy'] & { readonly roomId: string };
  readonly 'room.is-typing': { readonly roomId: string; readonly placeId: string; readonly personId: string };
  readonly 'room.message': Schemas['ToldMessage'] & { readonly roomId: string };
}

export type LineState = 'idle' | 'connected' | 'reconnecting' | 'offline';

type WatchAnswer =
  { ok: true; seq: number; missed: readonly DisputeChanged[] } | { ok: false; problem: { code: string } };

/** How far somebody has read a dispute: its newest event then, and its version. */
export interface Read {
  readonly seq: number;
  readonly version: number;
}

interface Watched {
  readonly lastRead: () => Read | undefined;
  readonly listeners: Set<(change: DisputeChanged) => void>;
  seq: number | undefined;
}

const PATH = '/api/v1/live';
const LONGEST_ANSWER_MS = 5_000;
/** What was refused may be granted a moment later: an identity was checked, rights were read, two came at once. */
const ASK_AGAIN_MS = 3_000;

const dialled = async (): Promise<Socket> => {
  const { io } = await import('socket.io-client');
  return io({ path: PATH, transports: ['websocket', 'polling'] });
};

export class LiveLine {
  private socket: Promise<Socket> | undefined;
  private readonly disputes = new Map<string, Watched>();
  private readonly desk = new Set<(change: DeskChanged) => void>();
  private readonly stateListeners = new Set<() => void>();
  private current: LineState = 'idle';

  constructor(
    private readonly dial: () => Promise<Socket> = dialled,
    private readonly askAgainMs = ASK_AGAIN_MS,
  ) {}

  readonly state = (): LineState => this.current;

  readonly onState = (listener: () => void): (() => void) => {
    this.stateListeners.add(listener);
    return () => this.stateListeners.delete(listener);
  };

  /** Calls `listener` for every change of the dispute since it was last read; the answer ends it. */
  watch(
    disputeId: string,
    listener: (change: DisputeChanged) => void,
    lastRead: () => Read | undefined,
  ): () => void {
    const known = this.disputes.get(disputeId);
    const watched = known ?? { lastRead, listeners: new Set(), seq: undefined };
    watched.listeners.add(listener);
    this.disputes.set(disputeId, watched);
    if (!known) void this.open().then((socket) => this.ask(socket, disputeId));
    return () => {
      watched.listeners.delete(listener);
      if (watched.listeners.size > 0 || this.disputes.get(disputeId) !== watched) return;
      this.disputes.delete(disputeId);
      void this.open().then((socket) => {
        if (socket.connected) socket.emit('unwatch', { disputeId });
      });
    };
  }

  watchDesk(listener: (change: DeskChanged) => void): () => void {
    const first = this.desk.size === 0;
    this.desk.add(listener);
    if (first)
      void this.open().then((socket) => {
        if (socket.connected) socket.emit('watchDesk', {});
      });
    return () => this.desk.delete(listener);
  }

  /**
   * Sends something and waits for its answer; without a line it waits until there is one.
   * @throws when no answer came in time: whether it arrived is not known
   */
  async send<T = unknown>(event: string, request: object): Promise<LineAnswer<T>> {
    const socket = await this.open();
    return (await socket.timeout(LONGEST_ANSWER_MS).emitWithAck(event, request)) as LineAnswer<T>;
  }

  /** Says so until it is granted, and again whenever the line has been lost and is back; what is returned ends it. */
  keep<T = unknown>(
    event: string,
    request: () => object,
    answered: (answer: LineAnswer<T>) => void,
  ): () => void {
    let over = false;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const say = (socket: Socket): void => {
      clearTimeout(waiting);
      // Where the line was lost, its return says so anew.
      const again = (): void => {
        if (!over && socket.connected) say(socket);
      };
      this.send<T>(event, request()).then((answer) => {
        if (over) return;
        answered(answer);
        clearTimeout(waiting);
        if (!answer.ok) waiting = setTimeout(again, this.askAgainMs);
        // A slow house may have missed its time.
      }, again);
    };
    let end = (): void => undefined;
    void this.open().then((socket) => {
      if (over) return;
      const again = (): void => say(socket);
      socket.on('connect', again);
      end = () => void socket.off('connect', again);
      if (socket.connected) again();
    });
    return () => {
      over = true;
      clearTimeout(waiting);
      end();
    };
  }

  /** Calls `listener` whenever the server tells this; the answer ends it. */
  listen<E extends keyof ToldOfRooms>(event: E, listener: (told: ToldOfRooms[E]) => void): () => void {
    const hear = listener as (told: unknown) => void;
    const opened = this.open().then((socket) => socket.on<string>(event, hear));
    return () => void opened.then((socket) => socket.off<string>(event, hear));
  }

  /** Somebody else signs in here: what was watched was theirs. */
  close(): void {
    const { socket } = this;
    this.socket = undefined;
    this.disputes.clear();
    this.desk.clear();
    this.become('idle');
    void socket?.then((open) => open.disconnect());
  }

  private open(): Promise<Socket> {
    return (this.socket ??= this.connect());
  }

  private async connect(): Promise<Socket> {
    const socket = await this.dial();
    socket.on('connect', () => {
      this.become('connected');
      for (const disputeId of this.disputes.keys()) this.ask(socket, disputeId);
      if (this.desk.size > 0) socket.emit('watchDesk', {});
    });
    const lost = (): void => this.become(navigator.onLine ? 'reconnecting' : 'offline');
    socket.on('disconnect', lost);
    socket.on('connect_error', lost);
    addEventListener('offline', () => this.become('offline'));
    addEventListener('online', () => {
      if (!socket.connected) socket.connect();
    });
    socket.on('dispute.changed', (change: DisputeChanged) => this.told(change));
    socket.on('desk.changed', (change: DeskChanged) => {
      for (const listener of this.desk) listener(change);
    });
    return socket;
  }

  private ask(socket: Socket, disputeId: string): void {
    const watched = this.disputes.get(disputeId);
    if (!watched || !socket.connected) return;
    const read = watched.lastRead();
    const request = { disputeId, after: watched.seq ?? read?.seq, version: read?.version };
    socket.emit('watch', request, (answer: WatchAnswer) => {
      if (!answer.ok) return;
      for (const change of answer.missed) this.told(change);
      watched.seq ??= answer.seq;
    });
  }

  private told(change: DisputeChanged): void {
    const watched = this.disputes.get(change.disputeId);
    // Sent again after a break.
    if (!watched || (watched.seq !== undefined && change.seq <= watched.seq)) return;
    watched.seq = change.seq;
    for (const listener of watched.listeners) listener(change);
  }

  private become(state: LineState): void {
    if (this.current === state) return;
    this.current = state;
    for (const tell of this.stateListeners) tell();
  }
}
