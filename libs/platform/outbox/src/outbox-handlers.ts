import type { Tx } from '#platform/database';

/** A message as its handler gets it. */
export interface DeliveredMessage {
  readonly id: string;
  readonly topic: string;
  readonly stream: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
  /** 1 at the first try. */
  readonly attempt: number;
}

export type HandleInside = (tx: Tx, message: DeliveredMessage) => Promise<void>;

export interface Handler {
  readonly call: (message: DeliveredMessage) => Promise<unknown>;
  readonly inside: (tx: Tx, message: DeliveredMessage, outcome: unknown) => Promise<void>;
}

/**
 * Who does the work of a topic. What a handler writes and the mark that it was done are one commit, so a message
 * has its effect in the database exactly once. A call to the outside cannot be part of a commit: it is made
 * before, may be made again after a crash, and must therefore carry the message's id as its own idempotency key.
 */
export class OutboxHandlers {
  private readonly byTopic = new Map<string, Handler>();

  /** Work inside the database only. */
  on(topic: string, inside: HandleInside): void {
    this.add(topic, { call: () => Promise.resolve(), inside });
  }

  /** A repeatable call to the outside, then what is written about its outcome. */
  onCall<R>(
    topic: string,
    call: (message: DeliveredMessage) => Promise<R>,
    inside: (tx: Tx, message: DeliveredMessage, outcome: R) => Promise<void>,
  ): void {
    this.add(topic, { call, inside: inside as Handler['inside'] });
  }

  of(topic: string): Handler | undefined {
    return this.byTopic.get(topic);
  }

  private add(topic: string, handler: Handler): void {
    if (this.byTopic.has(topic)) throw new Error(`topic ${topic} has a handler already`);
    this.byTopic.set(topic, handler);
  }
}
