/** Chance with a seed: a walk that failed is walked again by the seed it names. */
export class Chance {
  private truths = 0.5;
  private nothings = 0.5;

  constructor(private state: number) {}

  /** From 0 up to, not including, 1; the generator is mulberry32. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  oneOf<T>(values: readonly T[]): T {
    if (values.length === 0) throw new RangeError('nothing to choose from');
    return values[this.below(values.length)] as T;
  }

  /** Many facts seldom hold all at once unless they lean to one side together. */
  changeMood(): void {
    this.truths = this.oneOf([0.1, 0.5, 0.9]);
    this.nothings = this.oneOf([0.2, 0.7, 0.95]);
  }

  flag(): boolean {
    return this.next() < this.truths;
  }

  count(): number {
    return this.next() < this.nothings ? 0 : 1 + this.below(3);
  }
}
