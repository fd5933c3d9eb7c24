/** The load on the bare service: every connection walks through disputes of its own, so that none is in another's way. */
import type { LoadScript } from './load.js';
import { bareId } from './bare-service.js';

export interface BareLoadOptions {
  readonly disputes: number;
}

export function makeScript(options: unknown, connections: number): LoadScript {
  const { disputes } = options as BareLoadOptions;
  const rounds = Math.floor(disputes / connections);
  let sent = 0;
  return {
    next(connection) {
      sent += 1;
      const number = (sent % Math.max(1, rounds)) * connections + connection;
      return { method: 'POST', path: `/advance/${bareId(number)}` };
    },
    answered() {
      // The bare service keeps the version itself; there is nothing to follow.
    },
  };
}
