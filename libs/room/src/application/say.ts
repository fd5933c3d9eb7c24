import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { UnitOfWork } from '#platform/database';
import { BOUNDS } from './room-settings.js';
import { RoomStirs, type Spoken } from './room-stirs.js';
import { SayTogether, type Outcome, type Said, type Saying } from './say-together.js';

interface Waiting {
  readonly saying: Saying & { readonly actor: Actor };
  readonly settle: (outcome: Outcome) => void;
}

/**
 * Messages, committed before they are acknowledged, in the order they came. What comes while others are being committed
 * waits for these, and then shares one commit: a busy house waits for the disk once for many.
 */
@Injectable()
export class Say {
  private waiting: Waiting[] = [];
  private busy = false;

  constructor(
    private readonly units: UnitOfWork,
    private readonly together: SayTogether,
    private readonly stirs: RoomStirs,
  ) {}

  async execute(actor: Actor, saying: Saying): Promise<Said> {
    const outcome = await new Promise<Outcome>((settle) => {
      this.waiting.push({ saying: { ...saying, actor }, settle });
      if (!this.busy) void this.goOn();
    });
    if ('refused' in outcome) throw outcome.refused;
    return outcome.said;
  }

  private async goOn(): Promise<void> {
    this.busy = true;
    while (this.waiting.length > 0) {
      const some = this.waiting.splice(0, BOUNDS.saidTogether);
      // What the database refuses takes nothing else with it.
      if (!(await this.commit(some))) for (const one of some) await this.commit([one]);
    }
    this.busy = false;
  }

  /** Answers false where several failed together; nobody has been answered then. */
  private async commit(some: readonly Waiting[]): Promise<boolean> {
    const outcomes = await this.outcomesOf(some);
    if (!outcomes) return false;
    const spoken = outcomes.flatMap((outcome): Spoken[] => ('spoken' in outcome ? [outcome.spoken] : []));
    this.stirs.spoken(spoken);
    some.forEach(({ settle }, at) => settle(outcomes[at] ?? { refused: new Error('not said') }));
    return true;
  }

  private async outcomesOf(some: readonly Waiting[]): Promise<readonly Outcome[] | undefined> {
    try {
      const sayings = some.map(({ saying }) => saying);
      return await this.units.run((tx) => this.together.execute(tx, sayings));
    } catch (refused) {
      return some.length > 1 ? undefined : [{ refused }];
    }
  }
}
