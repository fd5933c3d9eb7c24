/** A promise of the live line, and how a client finds out whether it is kept. */
import type { Table } from './table.js';

export interface Clause {
  /** As in the written protocol, e.g. `R3`. */
  readonly id: string;
  /** The promise in one sentence; the written protocol says the same. */
  readonly says: string;
  /** @throws Broken */
  readonly check: (table: Table) => Promise<void>;
}

/** The server did otherwise than the clause says. */
export class Broken extends Error {}

export function must(holds: boolean, otherwise: string): void {
  if (!holds) throw new Broken(otherwise);
}

export const mustBe = (found: unknown, wanted: unknown, of: string): void =>
  must(
    JSON.stringify(found) === JSON.stringify(wanted),
    `${of}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`,
  );
