import type { StoredEvent } from './tx.js';

/** What a unit of work has committed, told inside this process only; others read it from the tables. */
export interface Committed {
  readonly events: readonly StoredEvent[];
  /** Topics of the outbox messages. */
  readonly topics: ReadonlySet<string>;
}

/** Sockets and the outbox relay look sooner when told; nothing may depend on being told. */
export class CommitListeners {
  private readonly listeners = new Set<(committed: Committed) => void>();

  /** Answers the function that ends the listening. */
  on(listener: (committed: Committed) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  notify(committed: Committed): void {
    if (committed.events.length === 0 && committed.topics.size === 0) return;
    for (const listener of this.listeners) queueMicrotask(() => listener(committed));
  }
}
