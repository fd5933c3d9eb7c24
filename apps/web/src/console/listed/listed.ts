/** A dispute as lists tell it. */
import type { Schemas } from '../../shared/api/client.js';

export type Listed = Schemas['ListedDispute'];
export type ListedClock = NonNullable<Listed['nearestClock']>;

/** A lease that has run out holds nothing. */
export const holderNow = ({ holder }: Listed, now: Date): Listed['holder'] =>
  holder !== null && Date.parse(holder.until) > now.getTime() ? holder : null;
