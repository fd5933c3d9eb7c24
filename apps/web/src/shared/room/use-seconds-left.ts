/** How long the floor is somebody's, counted here from when it was read: this device's clock may be wrong. */
import { useEffect, useState } from 'react';
import type { Room } from './use-room.js';

const TICK_MS = 500;

/** Nothing once the time has passed: nobody tells that, it is over by itself. */
export function useSecondsLeft(turn: Room['turn'], readAt: number): number | undefined {
  const endsAt = turn === null ? 0 : readAt + turn.leftSeconds * 1000;
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (endsAt <= Date.now()) return undefined;
    const timer = setInterval(() => {
      setNow(Date.now());
      if (endsAt <= Date.now()) clearInterval(timer);
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [endsAt]);
  const left = Math.ceil((endsAt - Math.max(now, readAt)) / 1000);
  return left > 0 ? left : undefined;
}

/** 4:05 */
export const minutesAndSeconds = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
