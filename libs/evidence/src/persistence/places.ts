import { sealedColumn } from '#platform/crypto';

/** Where each encrypted field lives; the place is authenticated with the content. */
const at = (column: string) => sealedColumn('evidence_files', column);
export const nameAt = at('name');
export const noteAt = at('note');
export const contentKeyAt = at('content_key');
