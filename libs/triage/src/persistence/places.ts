import type { FieldPlace } from '#platform/crypto';

/** Where each encrypted field lives; the place is authenticated with the content. */
export const gateNoteAt = (rowId: string): FieldPlace => ({ table: 'gate_decisions', column: 'note', rowId });
export const laneNoteAt = (rowId: string): FieldPlace => ({ table: 'lane_decisions', column: 'note', rowId });
export const flagNoteAt = (rowId: string): FieldPlace => ({ table: 'risk_flags', column: 'note', rowId });
export const directionNoteAt = (rowId: string): FieldPlace => ({
  table: 'directions',
  column: 'note',
  rowId,
});
export const defectsAt = (rowId: string): FieldPlace => ({
  table: 'correction_notices',
  column: 'defects',
  rowId,
});
export const correctionsAt = (rowId: string): FieldPlace => ({
  table: 'correction_notices',
  column: 'corrections',
  rowId,
});
