import type { Actor } from '#kernel';
import type { SubjectRef, Tx } from '#platform/database';

/** The fact that an entry of the roster came to be, or changed its condition. */
export const recordListing = (
  tx: Tx,
  actor: Actor,
  subject: SubjectRef,
  data: { from: string; to: string; reasonCode?: string; until?: string },
) =>
  tx.record({
    type: 'roster.listing-changed',
    stream: `roster:${subject.id}`,
    subject,
    data,
    visibility: 'staff',
    actor,
  });
