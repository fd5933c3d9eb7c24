/** What the live line is told from outside, and the bounds it keeps. */
export const LIVE_CHOICES = Symbol('live-choices');

export interface LiveChoices {
  /** Processes tell each other through it; without it they look into the tables, which takes up to a second. */
  readonly redisUrl?: string;
}

export const BOUNDS = {
  /** Largest message a client may send; the largest honest one has some hundred bytes. */
  messageBytes: 8 * 1024,
  watchesPerConnection: 100,
  connectionsPerSession: 20,
  /** Messages of one connection in ten seconds; who goes on and on is disconnected. */
  messages: 100,
  perSeconds: 10,
  refusalsBeforeTheEnd: 20,
  /** Messages that wait for a reader who does not read; then it has to come back and catch up. */
  unread: 500,
  /** Missed changes told at once; what is more follows by itself. */
  missed: 500,
  /** How often sessions, rights and numbers are compared with the tables. */
  lookEveryMs: 400,
} as const;
