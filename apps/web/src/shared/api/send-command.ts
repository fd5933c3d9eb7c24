/** Sends a command with its key and the version it rests on; without an answer, again with the same key. */
import { call } from './client.js';
import { isProblem, NoAnswerError } from './problem.js';

export interface CommandTarget {
  readonly href: string;
  readonly method: string;
  /** Version of what the person has seen; absent where no version is asked for. */
  readonly version?: number | undefined;
}

export interface CommandAnswer<T = unknown> {
  readonly disputeId: string;
  readonly version: number;
  readonly state: string;
  readonly result?: T;
}

export interface Sending {
  readonly key: string;
  readonly signal: AbortSignal;
  readonly onWaiting: () => void;
}

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

export async function sendUntilAnswered<T>(
  { href, method, version }: CommandTarget,
  body: unknown,
  { key, signal, onWaiting }: Sending,
): Promise<CommandAnswer<T>> {
  const headers = {
    'idempotency-key': key,
    ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
  };
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
    try {
      return (await call<CommandAnswer<T>>(method, href, { body, headers })).data;
    } catch (error) {
      if (!mayStillSucceed(error) || signal.aborted) throw error;
      onWaiting();
      await lineOrTime(wait, signal);
    }
  }
}

/** Nothing came back, or the server asks to come again: with the same key it is done once at most. */
const mayStillSucceed = (error: unknown): boolean =>
  error instanceof NoAnswerError || isProblem(error, 429, 502, 503, 504);

/** Waits until the browser has a line again, or for so long; comes back with an error when given up. */
function lineOrTime(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(goOn, milliseconds);
    function leave(): void {
      clearTimeout(timer);
      removeEventListener('online', goOn);
      signal.removeEventListener('abort', stop);
    }
    function goOn(): void {
      leave();
      resolve();
    }
    function stop(): void {
      leave();
      reject(new NoAnswerError());
    }
    addEventListener('online', goOn);
    signal.addEventListener('abort', stop);
  });
}
