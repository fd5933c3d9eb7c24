import type { FieldPlace } from '#platform/crypto';

/** Where each encrypted field lives; the place is authenticated with the content. */
export const noticeAt = (rowId: string): FieldPlace => ({ table: 'complaints', column: 'notice', rowId });
export const correctionsAt = (rowId: string): FieldPlace => ({
  table: 'complaints',
  column: 'corrections',
  rowId,
});
export const partsAt = (rowId: string): FieldPlace => ({ table: 'transfer_packets', column: 'parts', rowId });
