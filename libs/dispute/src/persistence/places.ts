import type { FieldPlace } from '#platform/crypto';

/** Where each encrypted field lives; the place is authenticated with the content. */
export const narrativeAt = (rowId: string): FieldPlace => ({ table: 'disputes', column: 'narrative', rowId });
export const claimWordsAt = (rowId: string): FieldPlace => ({ table: 'claim_items', column: 'words', rowId });
