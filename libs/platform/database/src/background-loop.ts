export interface LoopOptions {
  /** Answers true when more waits: the next turn follows at once. */
  readonly task: () => Promise<boolean>;
  readonly everyMs: number;
  /** A failed turn is told and the next one comes in its time; a loop never ends by itself. */
  readonly onError: (error: unknown) => void;
}

/** Something done again and again beside the requests, one turn after another, until it is stopped. */
export class BackgroundLoop {
  private stopped = true;
  private running: Promise<void> = Promise.resolve();
  private rest: (() => void) | undefined;
  private woken = false;

  constructor(private readonly options: LoopOptions) {}

  start(): void {
    if (!this.stopped) return;
    this.stopped = false;
    this.running = this.turns();
  }

  /** There may be something to do now. */
  wake(): void {
    this.woken = true;
    this.rest?.();
  }

  /** Comes back when the turn that runs has ended. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.rest?.();
    await this.running;
  }

  private async turns(): Promise<void> {
    while (!this.stopped) {
      this.woken = false;
      const more = await this.turn();
      if (!more) await this.pause();
    }
  }

  private async turn(): Promise<boolean> {
    try {
      return await this.options.task();
    } catch (error) {
      this.options.onError(error);
      return false;
    }
  }

  private async pause(): Promise<void> {
    if (this.woken || this.isStopped()) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, this.options.everyMs);
      this.rest = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.rest = undefined;
  }

  private isStopped(): boolean {
    return this.stopped;
  }
}
