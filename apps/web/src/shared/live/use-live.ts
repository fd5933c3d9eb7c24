/** Keeps what a page shows current: a change told on the live line makes the page read again. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { keys } from '../api/keys.js';
import { LiveLine, type LineState } from './live-line.js';

export const line = new LiveLine();

/** One step often changes several things; a page reads once for all that comes within this time. */
const GATHERED_MS = 60;

function gathered(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      act();
    }, GATHERED_MS);
  };
}

export function useLiveDispute(disputeId: string): void {
  const queries = useQueryClient();
  useEffect(
    () =>
      line.watch(
        disputeId,
        gathered(() => void queries.invalidateQueries({ queryKey: keys.dispute(disputeId) })),
      ),
    [disputeId, queries],
  );
}

export function useLiveDesk(): void {
  const queries = useQueryClient();
  useEffect(
    () => line.watchDesk(gathered(() => void queries.invalidateQueries({ queryKey: keys.desk }))),
    [queries],
  );
}

export const useLineState = (): LineState => useSyncExternalStore(line.onState, line.state);
