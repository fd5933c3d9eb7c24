import type { RawRows } from '../mapping/rows.js';
import type { Query, Step } from '../mapping/statements.js';

/** Sends statements in their order and answers the queries among them; a write that fails its guard throws. */
export interface Channel {
  readonly dialect: 'sqlite' | 'mysql';
  exchange(steps: readonly Step[]): Promise<readonly RawRows[]>;
}

interface Asked {
  readonly count: number;
  readonly resolve: (answers: readonly RawRows[]) => void;
  readonly reject: (reason: unknown) => void;
}

/** Questions asked in the same breath travel together, behind the writes they must see; answers come in order. */
export class Packets {
  /** The first error of the database; nothing sent afterwards can be committed. */
  failure: Error | undefined;
  private next: Step[] = [];
  private asked: Asked[] = [];
  /** Settled when the last packet sent has been answered. */
  private exchanged: Promise<void> = Promise.resolve();

  constructor(private readonly channel: Channel) {}

  /** Travels before whatever is asked next. */
  put(steps: readonly Step[]): void {
    this.next.push(...steps);
  }

  ask(queries: readonly Query[]): Promise<readonly RawRows[]> {
    this.next.push(...queries);
    return new Promise((resolve, reject) => {
      this.asked.push({ count: queries.length, resolve, reject });
      if (this.asked.length === 1) queueMicrotask(() => void (this.exchanged = this.exchange()));
    });
  }

  /** A question nobody waited for is answered too before this is over. */
  async settled(): Promise<void> {
    if (this.asked.length > 0) await Promise.resolve();
    await this.exchanged;
  }

  private async exchange(): Promise<void> {
    const { asked, next } = this;
    this.next = [];
    this.asked = [];
    try {
      const answers = await this.channel.exchange(next);
      let from = 0;
      for (const { count, resolve } of asked) resolve(answers.slice(from, (from += count)));
    } catch (error) {
      this.failure ??= error as Error;
      for (const { reject } of asked) reject(error);
    }
  }
}
