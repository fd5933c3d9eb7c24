import { sealedColumn } from '#platform/crypto';

/** Where each encrypted field lives; the place is authenticated with the content. */
export const nameAt = sealedColumn('evidence_files', 'name');
export const noteAt = sealedColumn('evidence_files', 'note');
export const contentKeyAt = sealedColumn('evidence_files', 'content_key');
