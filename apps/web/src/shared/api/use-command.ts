/** One step on a dispute, sent once however often it is tapped, and again by itself when the line was down. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { keys } from './keys.js';
import { newKey } from './new-key.js';
import { isProblem, NoAnswerError } from './problem.js';
import { sendUntilAnswered, type CommandAnswer, type CommandTarget } from './send-command.js';

export interface Command<T> {
  /** idle, sending, waiting (no line: tried again by itself), done, refused */
  readonly state: 'idle' | 'sending' | 'waiting' | 'done' | 'refused';
  readonly error: unknown;
  readonly answer: CommandAnswer<T> | undefined;
  /** Comes back with the answer, or with undefined when it was refused or given up. */
  readonly send: (body?: unknown) => Promise<CommandAnswer<T> | undefined>;
  /** Stops waiting for the line. What was sent may still have arrived. */
  readonly giveUp: () => void;
  readonly reset: () => void;
}

export interface CommandOptions<T> {
  readonly disputeId?: string;
  readonly onDone?: (answer: CommandAnswer<T>) => void;
}

/**
 * `target` is an entry of `allowedActions` with the version that was seen. When somebody else was faster (409, 412) the
 * newer state is read again; what was typed stays, because the form's own fields are never touched here.
 */
export function useCommand<T = unknown>(target: CommandTarget, options: CommandOptions<T> = {}): Command<T> {
  const queries = useQueryClient();
  const [shown, setShown] = useState<Pick<Command<T>, 'state' | 'error' | 'answer'>>(IDLE);
  const running = useRef<AbortController>(undefined);
  const [keyFor] = useState(rememberKeys);
  useEffect(() => () => running.current?.abort(), []);

  const send = async (body?: unknown): Promise<CommandAnswer<T> | undefined> => {
    // The second tap of a double tap.
    if (running.current) return undefined;
    const stop = (running.current = new AbortController());
    setShown({ ...IDLE, state: 'sending' });
    try {
      const answer = await sendUntilAnswered<T>(target, body, {
        key: keyFor(body),
        signal: stop.signal,
        onWaiting: () => setShown({ ...IDLE, state: 'waiting' }),
      });
      keyFor.forget();
      setShown({ state: 'done', error: undefined, answer });
      options.onDone?.(answer);
      return answer;
    } catch (error) {
      if (!(error instanceof NoAnswerError)) keyFor.forget();
      setShown({ state: stop.signal.aborted ? 'idle' : 'refused', error, answer: undefined });
      return undefined;
    } finally {
      running.current = undefined;
      await readAgain();
    }
  };
  const readAgain = async (): Promise<void> => {
    const { disputeId } = options;
    if (disputeId !== undefined) await queries.invalidateQueries({ queryKey: keys.dispute(disputeId) });
    void queries.invalidateQueries({ queryKey: keys.desk });
    void queries.invalidateQueries({ queryKey: keys.disputes });
  };
  const giveUp = useCallback(() => running.current?.abort(), []);
  const reset = useCallback(() => setShown(IDLE), []);
  return { ...shown, send, giveUp, reset };
}

const IDLE = { state: 'idle', error: undefined, answer: undefined } as const;

/** Somebody else was faster; the newer state is on the page by now. */
export const wasOvertaken = (error: unknown): boolean => isProblem(error, 409, 412);

interface KeyFor {
  (body: unknown): string;
  forget(): void;
}

/** One key per form and content: the same content is the same command, other content is another one. */
function rememberKeys(): KeyFor {
  let known: { content: string; key: string } | undefined;
  const keyFor = (body: unknown): string => {
    const content = JSON.stringify({ body });
    if (known?.content !== content) known = { content, key: newKey() };
    return known.key;
  };
  return Object.assign(keyFor, {
    forget: () => {
      known = undefined;
    },
  });
}
