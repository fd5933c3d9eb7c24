/** Questions that come while others are being answered wait for these and are then asked together: many cost as little as one. */
export class Gathered<Answers> {
  private keys = new Set<string>();
  private next: Promise<Answers> | undefined;
  private running: Promise<unknown> = Promise.resolve();

  constructor(private readonly askAll: (keys: readonly string[]) => Promise<Answers>) {}

  /** Answers what was found for all that were asked together. */
  ask(key: string): Promise<Answers> {
    this.keys.add(key);
    this.next ??= this.afterThose();
    return this.next;
  }

  private afterThose(): Promise<Answers> {
    const asking = this.running.then(() => {
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
