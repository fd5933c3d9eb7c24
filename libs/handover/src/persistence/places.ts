import type { FieldPlace } from '#platform/crypto';

/** Where each encrypted field lives; the place is authenticated with the content. */
export const noteAt = (rowId: string): FieldPlace => ({ table: 'hand_overs', column: 'note', rowId });
export const partsAt = (rowId: string): FieldPlace => ({ table: 'hand_overs', column: 'parts', rowId });
