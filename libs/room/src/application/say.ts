import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { Brakes } from '#live';
import { busy, UnitOfWork } from '#platform/database';
import { BOUNDS } from './room-settings.js';
import { RoomStirs, type Spoken } from './room-stirs.js';
import { SayTogether, type Outcome, type Said, type Saying } from './say-together.js';

type SayingOf = Saying & { readonly actor: Actor };

interface Waiting {
  readonly saying: SayingOf;
  readonly settle: (outcome: Outcome) => void;
}

/**
 * Messages, committed before they are acknowledged, in each place in the order they came. What comes while others are
 * being committed waits for these, and then shares one commit: a busy house waits for the disk once for many. A few lanes
 * run beside each other, each with places of its own, so that none waits for another's locks.
 */
@Injectable()
export class Say {
  private readonly lanes: readonly SayLane[];

  constructor(units: UnitOfWork, together: SayTogether, stirs: RoomStirs, brakes: Brakes) {
    brakes.add('room.say', () => this.isFull);
    const commit = async (sayings: readonly SayingOf[]): Promise<readonly Outcome[]> => {
      const outcomes = await units.run((tx) => together.execute(tx, sayings));
      stirs.spoken(outcomes.flatMap((outcome): Spoken[] => ('spoken' in outcome ? [outcome.spoken] : [])));
      return outcomes;
    };
    this.lanes = Array.from({ length: BOUNDS.lanes }, () => new SayLane(commit));
  }

  /** So many wait that more would only wait for ever longer. */
  get isFull(): boolean {
    return this.lanes.reduce((sum, { waits }) => sum + waits, 0) >= BOUNDS.waiting;
  }

  /** @throws `platform.busy` at once where too many wait, and what the rules of the place refuse */
  async execute(actor: Actor, saying: Saying): Promise<Said> {
    if (this.isFull) throw busy();
    const lane = this.lanes[Number.parseInt(saying.placeId.slice(-4), 16) % BOUNDS.lanes];
    if (!lane) throw new Error(`no lane for ${saying.placeId}`);
    const outcome = await lane.say({ ...saying, actor });
    if ('refused' in outcome) throw outcome.refused;
    return outcome.said;
  }
}

/** One commit after the other. */
class SayLane {
  private waiting: Waiting[] = [];
  private busy = false;

  constructor(private readonly commit: (sayings: readonly SayingOf[]) => Promise<readonly Outcome[]>) {}

  get waits(): number {
    return this.waiting.length;
  }

  say(saying: SayingOf): Promise<Outcome> {
    return new Promise((settle) => {
      this.waiting.push({ saying, settle });
      if (!this.busy) void this.goOn();
    });
  }

  private async goOn(): Promise<void> {
    this.busy = true;
    while (this.waiting.length > 0) {
      const some = this.waiting.splice(0, BOUNDS.saidTogether);
      // What the database refuses takes nothing else with it.
      if (!(await this.settled(some))) for (const one of some) await this.settled([one]);
    }
    this.busy = false;
  }

  /** Answers false where several failed together; nobody has been answered then. */
  private async settled(some: readonly Waiting[]): Promise<boolean> {
    const outcomes = await this.outcomesOf(some);
    some.forEach(({ settle }, at) => {
      const outcome = outcomes?.[at];
      if (outcome) settle(outcome);
    });
    return outcomes !== undefined;
  }

  private async outcomesOf(some: readonly Waiting[]): Promise<readonly Outcome[] | undefined> {
    try {
      return await this.commit(some.map(({ saying }) => saying));
    } catch (refused) {
      return some.length > 1 ? undefined : [{ refused }];
    }
  }
}
