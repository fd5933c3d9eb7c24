/** Which commands were put to the test in which phase, and what came of it. */
import { knownActions } from './walk-bodies.js';

export interface CoverageRow {
  readonly phase: string;
  readonly action: string;
  /** `done`, `not done`, or the rule that refused. */
  readonly outcome: string;
  readonly times: number;
}

/** Its body is the file itself; the room that keeps files tries it. */
const TAKES_A_FILE = 'evidence.add';

export class WalkCoverage {
  private readonly counted = new Map<string, number>();
  private readonly triedActions = new Map<string, number>();

  note(phase: string, action: string, outcome: string): void {
    oneMore(this.counted, [phase, action, outcome].join(' '));
    if (outcome.endsWith('done')) oneMore(this.triedActions, action);
  }

  /** Commands of the house for which the walk has no body; none, when the table of bodies is complete. */
  readonly unwritten = new Set<string>();

  canTry(action: string): boolean {
    if (action === TAKES_A_FILE) return false;
    if (!knownActions.includes(action)) this.unwritten.add(action);
    return knownActions.includes(action);
  }

  knows(phase: string, action: string, outcome: string): boolean {
    return this.counted.has([phase, action, outcome].join(' '));
  }

  /** How often an action was really taken, or tried. */
  readonly tried = (action: string): number => this.triedActions.get(action) ?? 0;

  rows(): readonly CoverageRow[] {
    return [...this.counted].sort().map(([key, times]) => {
      const [phase = '', action = '', ...outcome] = key.split(' ');
      return { phase, action, outcome: outcome.join(' '), times };
    });
  }

  get phases(): readonly string[] {
    return [...new Set(this.rows().map(({ phase }) => phase))];
  }

  get actions(): readonly string[] {
    return [...new Set(this.rows().map(({ action }) => action))];
  }

  summary(): string {
    const rows = this.rows();
    const refused = rows.filter(({ outcome }) => !outcome.endsWith('done'));
    const sum = (some: readonly CoverageRow[]) => some.reduce((total, { times }) => total + times, 0);
    const done = rows.filter(({ outcome }) => outcome === 'done');
    return (
      `${sum(refused)} refusals kept (${refused.length} kinds), ${sum(done)} permissions kept ` +
      `(${new Set(done.map(({ action }) => action)).size} commands), ${this.phases.length} phases`
    );
  }
}

function oneMore(counts: Map<string, number>, key: string): void {
  counts.set(key, 1 + (counts.get(key) ?? 0));
}
