import { sealedColumn } from '#platform/crypto';

/** Where each encrypted field lives; the place is authenticated with the content. */
export const gateNoteAt = sealedColumn('gate_decisions', 'note');
export const laneNoteAt = sealedColumn('lane_decisions', 'note');
export const flagNoteAt = sealedColumn('risk_flags', 'note');
export const directionNoteAt = sealedColumn('directions', 'note');
export const defectsAt = sealedColumn('correction_notices', 'defects');
export const correctionsAt = sealedColumn('correction_notices', 'corrections');
