/** Every promise of the written protocol (`libs/live/PROTOCOL.md`), in its order. */
import { Broken, type Clause } from './clause.js';
import { lineClauses } from './clauses-line.js';
import { roomClauses } from './clauses-room.js';
import { safetyClauses } from './clauses-safety.js';
import type { Table } from './table.js';

export const clauses: readonly Clause[] = [...lineClauses, ...roomClauses, ...safetyClauses];

export interface Finding {
  readonly clause: Clause;
  /** What was otherwise; undefined where the clause is kept. */
  readonly broken: string | undefined;
}

/** One after the other, each with connections of its own. */
export async function* tryAll(table: Table, some: readonly Clause[] = clauses): AsyncGenerator<Finding> {
  for (const clause of some) yield { clause, broken: await whyBroken(table, clause) };
}

async function whyBroken(table: Table, { check }: Clause): Promise<string | undefined> {
  try {
    await check(table);
    return undefined;
  } catch (error) {
    if (error instanceof Broken) return error.message;
    return `no answer, or another one than any clause knows: ${String(error)}`;
  } finally {
    table.leave();
  }
}
