import { Injectable } from '@nestjs/common';
import { DisputeStore } from '#dispute';
import { Reactions, type StoredEvent, type Tx } from '#platform/database';
import { IndexWords } from './index-words.js';
import { KeepRow } from './keep-row.js';
import { KeepTodos } from './keep-todos.js';

/** Nothing of these shows on a desk, and a busy watch records many of them. */
const QUIET: ReadonlySet<string> = new Set(['deadline.warned', 'delivery.sent', 'delivery.failed']);

/**
 * Hears everything that happens to a dispute and, once the unit of work is otherwise done, brings lists, search and
 * work lists up to date in it. At the end, because events of one command are told inside each other.
 */
@Injectable()
export class DeskReactions {
  constructor(
    reactions: Reactions,
    private readonly store: DisputeStore,
    private readonly rows: KeepRow,
    private readonly words: IndexWords,
    private readonly todos: KeepTodos,
  ) {
    reactions.on('*', (tx, event) => {
      this.notice(tx, event);
      return Promise.resolve();
    });
  }

  private notice(tx: Tx, event: StoredEvent): void {
    if (QUIET.has(event.type)) return;
    const heard = tx.once<{ events: StoredEvent[] }>(`desk:${event.stream}`, () => ({ events: [] }));
    if (heard.events.length === 0) tx.atEnd(() => this.settle(tx, event.stream, heard.events));
    heard.events.push(event);
  }

  private async settle(tx: Tx, stream: string, events: readonly StoredEvent[]): Promise<void> {
    const dispute = await this.store.of(tx, stream);
    if (!dispute) return;
    const inOrder = [...events].sort((a, b) => a.seq - b.seq);
    await this.rows.execute(tx, dispute, inOrder);
    await this.words.execute(tx, dispute, inOrder);
    await this.todos.execute(tx, dispute, inOrder);
  }
}
