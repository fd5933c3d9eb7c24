import type { FieldPlace } from '#platform/crypto';

/** Where each encrypted field lives; the place is authenticated with the content. */
export const narrativeAt = (rowId: string): FieldPlace => ({ table: 'disputes', column: 'narrative', rowId });
export const claimWordsAt = (rowId: string): FieldPlace => ({ table: 'claim_items', column: 'words', rowId });

/** Particulars of events are bound to their dispute: the event's id is made only when it is stored. */
export const particularsAt = (disputeId: string): FieldPlace => ({
  table: 'event_particulars',
  column: 'personal',
  rowId: disputeId,
});
