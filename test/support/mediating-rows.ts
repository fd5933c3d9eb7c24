/** Rows of disputes that already stand in mediation, as the room `dispute` would have written them. */
import * as dispute from '#dispute';
import { newId } from '#kernel';

export const courtId = '01900000-0000-7000-8000-00000000c001';
export const courtPath = `/${courtId}/`;

export const partyRow = (disputeId: string, role: dispute.PartyRole, ordinal: number): dispute.PartyEntity =>
  Object.assign(new dispute.PartyEntity(), {
    id: newId(),
    disputeId,
    ordinal,
    role,
    kind: 'NATURAL' as const,
    personId: newId(),
    organisationName: null,
    creditCode: null,
    capacity: 'FULL' as const,
    needs: [],
    identityCheckedAt: null,
    identityHow: null,
    removed: false,
    version: 1,
  });

export const claimRow = (
  disputeId: string,
  ordinal: number,
  kind: dispute.ClaimKind,
  by: readonly { readonly id: string }[],
  against: readonly { readonly id: string }[],
): dispute.ClaimItemEntity =>
  Object.assign(new dispute.ClaimItemEntity(), {
    id: newId(),
    disputeId,
    ordinal,
    kind,
    amountFen: 50_000,
    words: 'sealed elsewhere',
    byPartyIds: by.map(({ id }) => id),
    againstPartyIds: against.map(({ id }) => id),
    state: 'OPEN' as const,
    version: 1,
  });

export const disputeRow = (
  id: string,
  attemptId: string,
  track: dispute.Track,
  now: Date,
): dispute.DisputeEntity =>
  Object.assign(new dispute.DisputeEntity(), {
    id,
    reference: `2026-${id.slice(-10)}`,
    courtId,
    courtPath,
    channel: 'WEB',
    state: 'mediating',
    machineVersion: 1,
    snapshot: { value: 'mediating', context: {} },
    version: 1,
    track,
    procedure: 'ORDINARY',
    policyVersion: '1',
    asComplaint: false,
    causeVersion: '2025',
    causeCode: '118',
    amountFen: 50_000,
    narrative: 'sealed elsewhere',
    lane: 'SIMPLE',
    complaintState: 'none' as const,
    consents: 'all' as const,
    mediatorCleared: true,
    attemptId,
    effectiveSettlements: 0,
    noticesGiven: 0,
    nextReason: null,
    heldBy: null,
    heldUntil: null,
    createdBy: 'system',
    createdAt: now,
    phaseSince: now,
    submittedAt: now,
    receiptNumber: null,
    closedAt: null,
    closedWhy: null,
    parentId: null,
  });
