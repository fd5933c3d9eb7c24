/** Which row one is at; remembered for the way back from a matter. */
import { useEffect, useState } from 'react';
import type { Listed } from '../../listed/listed.js';

export interface Place {
  readonly at: number;
  readonly active: Listed | undefined;
  /** The row one has stayed at: only that one is opened beside the list, since reading a dispute is noted. */
  readonly settled: string | undefined;
  readonly move: (by: number) => void;
  readonly go: (id: string) => void;
}

const STAYED_MS = 250;

let last: string | undefined;

export function usePlace(rows: readonly Listed[]): Place {
  const [id, setId] = useState(last);
  const [settled, setSettled] = useState<string>();
  const found = rows.findIndex((row) => row.id === id);
  const at = found === -1 ? 0 : found;
  const active = rows[at];
  const go = (next: string): void => {
    last = next;
    setId(next);
  };
  const activeId = active?.id;
  useEffect(() => {
    const timer = setTimeout(() => setSettled(activeId), STAYED_MS);
    return () => clearTimeout(timer);
  }, [activeId]);
  return {
    ...{ at, active, go },
    settled: rows.length === 0 ? undefined : settled,
    move: (by) => {
      const next = rows[Math.max(0, Math.min(rows.length - 1, at + by))];
      if (next) go(next.id);
    },
  };
}
