import { setTimeout as pause } from 'node:timers/promises';

/** Questions that come while others are being answered wait for these and are then asked together: many cost as little as one. */
export class Gathered<Answers> {
  private keys = new Set<string>();
  private next: Promise<Answers> | undefined;
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly askAll: (keys: readonly string[]) => Promise<Answers>,
    /** How long the first of them waits for others, in milliseconds: where asking blocks, they could not come meanwhile. */
    private readonly waitsMs = 0,
  ) {}

  /** Answers what was found for all that were asked together. */
  ask(key: string): Promise<Answers> {
    this.keys.add(key);
    this.next ??= this.afterThose();
    return this.next;
  }

  private afterThose(): Promise<Answers> {
    const asking = this.running.then(async () => {
      if (this.waitsMs > 0) await pause(this.waitsMs);
      const keys = [...this.keys];
      this.keys = new Set();
      this.next = undefined;
      return this.askAll(keys);
    });
    // Whoever asked is told what went wrong; those who ask next are not.
    this.running = asking.catch(() => undefined);
    return asking;
  }
}
