import { sealedColumn } from '#platform/crypto';

/** Where each encrypted field lives; the place is authenticated with the content. */
export const noteAt = sealedColumn('hand_overs', 'note');
export const partsAt = sealedColumn('hand_overs', 'parts');
