import { sealedColumn, type FieldPlace } from '#platform/crypto';

/** Where each encrypted field lives; the place is authenticated with the content. */
export const narrativeAt = sealedColumn('disputes', 'narrative');
export const claimWordsAt = sealedColumn('claim_items', 'words');

/**
 * Particulars of events have a key of their own: the record's chain is counted over their ciphertext, so they are never
 * brought under a newer one, and the key of the fields can still be destroyed after a rotation.
 */
export const PARTICULARS_KEY = 'field.particulars';

/** Particulars of events are bound to their dispute: the event's id is made only when it is stored. */
export const particularsAt = (disputeId: string): FieldPlace => ({
  table: 'event_particulars',
  column: 'personal',
  rowId: disputeId,
});
