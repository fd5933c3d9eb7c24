import { isId } from '#kernel';
import type { Query } from '../mapping/statements.js';
import type { Bound } from '../mapping/table-shape.js';

/** A question about a stream as it was asked before; `THE_STREAM` stands where the stream's id stood. */
export interface Foreseen {
  readonly table: string;
  readonly sql: string;
  readonly params: readonly Bound[];
}

interface Habit extends Foreseen {
  /** How often it was asked lately: 1 always, 0 never. */
  share: number;
}

const THE_STREAM = '\u0000stream';
/** How much the newest unit counts. */
const NEWEST = 1 / 8;
/** A question that turns out not to be asked costs a third of a round trip. */
const WORTH_ASKING = 0.3;
const FORGOTTEN = 0.02;
const MOST_QUESTIONS = 64;
const MOST_KINDS = 500;

/**
 * Commands of one kind ask the same questions about their dispute every time, one after another. What was asked in
 * most of the last units of a kind is asked together with the stream's lock, in one packet; what it says is used
 * only when the command really asks, and not after the command has written to that table.
 */
export class Foresight {
  private readonly kinds = new Map<string, Map<string, Habit>>();

  questions(kind: string, stream: string): { table: string; query: Query }[] {
    const habits = [...(this.kinds.get(kind)?.values() ?? [])].filter(({ share }) => share >= WORTH_ASKING);
    return habits.map(({ table, sql, params }) => {
      const filled = params.map((value) => (value === THE_STREAM ? stream : value));
      return { table, query: { kind: 'query', sql, params: filled } };
    });
  }

  learn(kind: string, stream: string, asked: readonly { table: string; query: Query }[]): void {
    const habits = this.habitsOf(kind);
    for (const habit of habits.values()) habit.share *= 1 - NEWEST;
    for (const { table, query } of asked) {
      const params = query.params.map((value) => (value === stream ? THE_STREAM : value));
      // A question about one row of many is another one next time.
      if (params.some(isId)) continue;
      const key = `${query.sql}\n${JSON.stringify(params)}`;
      const habit = habits.get(key);
      if (habit) habit.share += NEWEST;
      else habits.set(key, { table, sql: query.sql, params, share: NEWEST });
    }
    if (habits.size <= MOST_QUESTIONS) return;
    for (const [key, { share }] of habits) if (share < FORGOTTEN) habits.delete(key);
    if (habits.size > MOST_QUESTIONS) habits.clear();
  }

  private habitsOf(kind: string): Map<string, Habit> {
    const known = this.kinds.get(kind);
    if (known) return known;
    if (this.kinds.size >= MOST_KINDS) this.kinds.clear();
    const made = new Map<string, Habit>();
    this.kinds.set(kind, made);
    return made;
  }
}
