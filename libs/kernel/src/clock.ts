/** Time is injected everywhere: a test can run a year in a second, the demo can move its own clock. */
export abstract class Clock {
  abstract now(): Date;
}

export class SystemClock implements Clock {
  now(): Date {
    return new Date();
  }
}

/** A clock that runs with the machine's but may be moved; used by tests and by the demo. */
export class SettableClock implements Clock {
  private offsetMs = 0;
  private frozenAt: number | undefined;

  constructor(start?: Date) {
    if (start) this.frozenAt = start.getTime();
  }

  now(): Date {
    return new Date(this.frozenAt ?? Date.now() + this.offsetMs);
  }

  /** Lets the clock run on from `instant`. */
  set(instant: Date): void {
    if (this.frozenAt !== undefined) this.frozenAt = instant.getTime();
    else this.offsetMs = instant.getTime() - Date.now();
  }

  advance(ms: number): void {
    this.set(new Date(this.now().getTime() + ms));
  }
}
