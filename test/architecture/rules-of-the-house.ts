import { machines } from '../../apps/api/src/rooms.js';

/** Ids of the rules every machine of the house can refuse by, its own "not in this state" among them. */
export const refusalRulesOf = (): string[] =>
  machines.flatMap(({ name, rules }) => [
    `${name}.not-in-this-state`,
    ...Object.values(rules).map(({ id }) => id),
  ]);
