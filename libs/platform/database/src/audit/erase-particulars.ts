import type { Actor } from '#kernel';
import { EventParticularsRow } from '../persistence/stream.entity.js';
import type { StoredEvent, Tx } from '../tx.js';

export const PARTICULARS_ERASED = 'audit.particulars-erased';

export interface Erasure {
  readonly stream: string;
  readonly eventId: string;
  readonly actor: Actor;
  /** Code of the legal basis, e.g. `PIPL-47`. */
  readonly basis: string;
}

/** Removes the personal words of an event; what remains is its hash and the event of the erasure. */
export function eraseParticulars(tx: Tx, { stream, eventId, actor, basis }: Erasure): Promise<StoredEvent> {
  tx.remove(EventParticularsRow, { eventId });
  return tx.record({
    type: PARTICULARS_ERASED,
    stream,
    subject: { type: 'event', id: eventId },
    data: { eventId, basis },
    visibility: 'staff',
    actor,
  });
}
