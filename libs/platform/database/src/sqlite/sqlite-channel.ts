import type { RawRows } from '../mapping/rows.js';
import type { Step } from '../mapping/statements.js';
import type { Channel } from '../unit/packets.js';
import type { SqliteHandle } from './sqlite-connection.js';

/** Statements of a unit of work on the writing connection. */
export class SqliteChannel implements Channel {
  readonly dialect = 'sqlite';

  constructor(private readonly handle: SqliteHandle) {}

  exchange(steps: readonly Step[]): Promise<readonly RawRows[]> {
    const answers: RawRows[] = [];
    for (const step of steps) {
      if (step.kind === 'query') answers.push(this.handle.query(step));
      else this.handle.write(step);
    }
    return Promise.resolve(answers);
  }
}
