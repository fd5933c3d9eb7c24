/** Keeps what a page shows current: a change told on the live line makes the page read again. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { keys } from '../api/keys.js';
import { LiveLine, type LineState } from './live-line.js';

export const line = new LiveLine();

export function useLiveDispute(disputeId: string): void {
  const queries = useQueryClient();
  useEffect(
    () => line.watch(disputeId, () => void queries.invalidateQueries({ queryKey: keys.dispute(disputeId) })),
    [disputeId, queries],
  );
}

export function useLiveDesk(): void {
  const queries = useQueryClient();
  useEffect(() => line.watchDesk(() => void queries.invalidateQueries({ queryKey: keys.desk })), [queries]);
}

export const useLineState = (): LineState => useSyncExternalStore(line.onState, line.state);
