/** Keeps what a page shows current: a change told on the live line makes the page read again. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { keys } from '../api/keys.js';
import { LiveLine, type LineState } from './live-line.js';
import { whenSeen } from './when-seen.js';

export const line = new LiveLine();

/** One step often changes several things; a page reads once for all that comes within this time. */
const GATHERED_MS = 60;

function gathered(act: () => void): () => void {
  let waits = false;
  return () => {
    if (waits) return;
    waits = true;
    setTimeout(() => {
      whenSeen(() => {
        waits = false;
        act();
      });
    }, GATHERED_MS);
  };
}

export function useLiveDesk(): void {
  useTold(keys.desk, (told) => line.watchDesk(told), 'desk');
}

/**
 * Reads again what has changed, from when it is known what it is about. From the leave on nobody is told: what is kept
 * counts as old for whoever comes back.
 */
export function useTold(
  queryKey: readonly unknown[],
  watch: (told: () => void) => () => void,
  about: string | undefined,
): void {
  const queries = useQueryClient();
  const begin = useEffectEvent(() => {
    const leave = watch(gathered(() => void queries.invalidateQueries({ queryKey })));
    return () => {
      leave();
      void queries.invalidateQueries({ queryKey, refetchType: 'none' });
    };
  });
  useEffect(() => (about === undefined ? undefined : begin()), [about]);
}

export const useLineState = (): LineState => useSyncExternalStore(line.onState, line.state);
