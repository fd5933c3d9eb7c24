import { sealedColumn } from '#platform/crypto';

/** Where each encrypted field lives; the place is authenticated with the content. */
export const noticeAt = sealedColumn('complaints', 'notice');
export const correctionsAt = sealedColumn('complaints', 'corrections');
export const partsAt = sealedColumn('transfer_packets', 'parts');
