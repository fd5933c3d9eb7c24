import { newId } from '#kernel';
import { AuditReadRow } from '../persistence/audit.entity.js';
import type { UnitOfWork } from '../tx.js';

/** Somebody was shown something. */
export interface ReadFact {
  /** The dispute, or `org:<id>` for a list of one organisation's. */
  readonly stream: string;
  readonly kind: 'read' | 'list' | 'unmask';
  readonly at: Date;
  readonly actorId: string;
  readonly onBehalfOf?: string;
  /** The permission used, e.g. `dispute.view`. */
  readonly action: string;
  readonly subject: { readonly type: string; readonly id: string };
}

const GATHER_MS = 200;
const ROWS_AT_ONCE = 500;

/**
 * Readings, written in batches beside the request path and without any stream's lock; `ReadSealer` chains them.
 * `append` answers when the row is stored: whoever must not show before that (unmasking) waits for it.
 */
export class ReadLog {
  private waiting: AuditReadRow[] = [];
  private gathering: Promise<void> | undefined;

  constructor(private readonly unitOfWork: UnitOfWork) {}

  append({ subject, onBehalfOf, ...fact }: ReadFact): Promise<void> {
    this.waiting.push({
      ...fact,
      id: newId(),
      onBehalfOf: onBehalfOf ?? null,
      subjectType: subject.type,
      subjectId: subject.id,
    });
    this.gathering ??= this.gather();
    return this.gathering;
  }

  /** Stores what waits; before the program ends, nothing may be left. */
  async flush(): Promise<void> {
    while (this.waiting.length > 0) {
      const rows = this.waiting.splice(0, ROWS_AT_ONCE);
      try {
        await this.unitOfWork.run((tx) => {
          tx.insert(AuditReadRow, rows);
          return Promise.resolve();
        });
      } catch (error) {
        this.waiting.unshift(...rows);
        throw error;
      }
    }
  }

  private async gather(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, GATHER_MS));
    this.gathering = undefined;
    await this.flush();
  }
}
