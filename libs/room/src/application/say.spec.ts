import { newId, SYSTEM } from '#kernel';
import { Brakes } from '#live';
import type { UnitOfWork } from '#platform/database';
import { BOUNDS } from './room-settings.js';
import type { RoomStirs } from './room-stirs.js';
import { Say } from './say.js';
import type { SayTogether, Saying } from './say-together.js';

const placeId = '01900000-0000-7000-8000-000000000001';

/** A database that commits when it is told to. */
class SlowUnits {
  commits = 0;
  private readonly waiting: (() => void)[] = [];

  async run<T>(work: (tx: unknown) => Promise<T>): Promise<T> {
    await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.commits += 1;
    return work({});
  }

  /** Until nothing waits any more. */
  async goOn(): Promise<void> {
    for (let next = this.waiting.shift(); next; next = this.waiting.shift()) {
      next();
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
}

const together = {
  execute: (_: unknown, sayings: readonly Saying[]) =>
    Promise.resolve(sayings.map(({ clientId }, at) => ({ said: { placeId, seq: at + 1 }, clientId }))),
} as unknown as SayTogether;
const stirs = { spoken: () => undefined } as unknown as RoomStirs;

describe('saying', () => {
  it('refuses at once who speaks when too many wait, and keeps its word to those', async () => {
    const units = new SlowUnits();
    const brakes = new Brakes();
    const say = new Say(units as unknown as UnitOfWork, together, stirs, brakes);
    const speak = (): Promise<unknown> =>
      say.execute(SYSTEM, { roomId: newId(), placeId, clientId: newId(), words: '一句话' });
    // The first is being committed; the others wait for it.
    const taken = Array.from({ length: BOUNDS.waiting + 1 }, speak);
    await expect(speak()).rejects.toMatchObject({ code: 'platform.busy', kind: 'unavailable' });
    expect(brakes.holds('room.say')).toBe(true);
    await units.goOn();
    expect(await Promise.all(taken)).toHaveLength(BOUNDS.waiting + 1);
    expect(units.commits).toBe(1 + BOUNDS.waiting / BOUNDS.saidTogether);
    expect(brakes.holds('room.say')).toBe(false);
    const later = speak();
    await units.goOn();
    expect(await later).toEqual({ placeId, seq: 1 });
  });
});
