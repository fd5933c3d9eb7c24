/** Tables of the room, and the changes that made them, in their order. */
import { Disputes2026112209000 } from './202611220900-disputes.migration.js';
import { DraftsTyped2026112316000 } from './202611231600-drafts-typed.migration.js';
import { ClaimItemEntity } from './claim-item.entity.js';
import { DisputeEntity } from './dispute.entity.js';
import { MandateEntity } from './mandate.entity.js';
import { PartyEntity } from './party.entity.js';
import { WithdrawalEntity } from './withdrawal.entity.js';

export const entities = [DisputeEntity, PartyEntity, MandateEntity, ClaimItemEntity, WithdrawalEntity];
export const migrations = [Disputes2026112209000, DraftsTyped2026112316000];
