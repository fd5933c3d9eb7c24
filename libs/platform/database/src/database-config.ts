import { SystemClock, type Clock } from '#kernel';

/** Where the data lives and how much may be done at once. Provided by the configuration of the program. */
export class DatabaseConfig {
  /** `sqlite:./var/concord.sqlite` or `mysql://user:password@host:3306/name`. */
  readonly url: string;
  readonly clock: Clock;
  /** MySQL: connections for units of work. Reads outside them have `readPoolSize` of their own. */
  readonly poolSize: number;
  readonly readPoolSize: number;
  /** SQLite: most commands that share one commit. */
  readonly groupSize: number;
  /** A unit of work that takes longer fails, so that a hanging one cannot stop the house. Default: 5 s, MySQL 30 s. */
  readonly workLimitMs: number | undefined;

  constructor(choices: Partial<DatabaseConfig> & { url: string }) {
    this.url = choices.url;
    this.clock = choices.clock ?? new SystemClock();
    this.poolSize = choices.poolSize ?? 32;
    this.readPoolSize = choices.readPoolSize ?? 16;
    this.groupSize = choices.groupSize ?? 32;
    this.workLimitMs = choices.workLimitMs;
  }
}
