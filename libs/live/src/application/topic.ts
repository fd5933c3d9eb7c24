/** Hints of one moment travel together. */
const GATHER_MS = 5;

type Heard<Hint> = (hints: readonly Hint[]) => void;

export interface TopicOptions<Hint> {
  /** What a hint is about. */
  readonly about: (hint: Hint) => string;
  /** What two hints about one thing say together. */
  readonly joined: (earlier: Hint | undefined, later: Hint) => Hint;
}

/**
 * Hints of one kind between the processes, gathered for a moment. Ids and numbers only: what they are about is read from
 * the tables by who may read it.
 */
export class Topic<Hint> {
  private readonly waiting = new Map<string, Hint>();
  private readonly listeners: Heard<Hint>[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly options: TopicOptions<Hint>,
    private readonly send: Heard<Hint>,
  ) {}

  tell(hints: readonly Hint[]): void {
    const { about, joined } = this.options;
    for (const hint of hints) {
      const key = about(hint);
      this.waiting.set(key, joined(this.waiting.get(key), hint));
    }
    if (this.waiting.size > 0) this.timer ??= setTimeout(() => this.flush(), GATHER_MS);
  }

  /** What other processes tell. */
  onTold(listener: Heard<Hint>): void {
    this.listeners.push(listener);
  }

  heard(hints: readonly Hint[]): void {
    for (const listener of this.listeners) listener(hints);
  }

  flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const hints = [...this.waiting.values()];
    this.waiting.clear();
    if (hints.length > 0) this.send(hints);
  }
}
