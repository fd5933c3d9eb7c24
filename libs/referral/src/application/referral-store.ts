import { Injectable } from '@nestjs/common';
import { Grants } from '#access';
import type { DisputeWork } from '#dispute';
import { advance } from '#kernel';
import { FieldCipher, sealedColumn } from '#platform/crypto';
import { reasons } from '#reasons';
import { noSuchReferral } from '../domain/referral.errors.js';
import { referralMachine, type ReferralEvent } from '../domain/referral.machine.js';
import { PlacementEntity } from '../persistence/placement.entity.js';
import { ReferralEntity } from '../persistence/referral.entity.js';

/** What ends an offer, and the words that came with it. */
export interface Ending {
  readonly event: ReferralEvent;
  readonly why: string;
  readonly note?: string;
}

/** Loads and writes offers; the right of the body's people to see the dispute lives and ends with the offer. */
@Injectable()
export class ReferralStore {
  constructor(
    private readonly cipher: FieldCipher,
    private readonly grants: Grants,
  ) {}

  /** @throws `referral.not-found` for another dispute's offer as for none. */
  async of(work: DisputeWork, referralId: string): Promise<ReferralEntity> {
    const row = await work.tx.findOne(ReferralEntity, { disputeId: work.id, id: referralId });
    if (!row) throw noSuchReferral();
    return row;
  }

  add(work: DisputeWork, row: ReferralEntity, note: string | undefined): void {
    row.note = note === undefined ? null : this.cipher.encrypt(note, noteAt(row.id, 'note'));
    work.tx.insert(ReferralEntity, row);
    this.grants.give(work.tx, {
      disputeId: work.id,
      organisationId: row.organisationId,
      standing: 'BODY_CLERK',
      source: sourceOf(row),
    });
  }

  change(
    work: DisputeWork,
    row: ReferralEntity,
    event: ReferralEvent,
    changes: Partial<ReferralEntity> = {},
  ): void {
    const { next } = advance(referralMachine, row, event);
    const guard = { id: row.id, version: row.version };
    Object.assign(row, next, changes, { version: row.version + 1 });
    work.tx.update(ReferralEntity, guard, { ...next, ...changes, version: row.version });
  }

  /** The body has the matter no longer: the offer ends, and with it the body's sight of the dispute. */
  end(work: DisputeWork, row: ReferralEntity, { event, why, note }: Ending): void {
    this.change(work, row, event, {
      endedAt: work.tx.now,
      endedWhy: why,
      endedNote: note === undefined ? null : this.cipher.encrypt(note, noteAt(row.id, 'ended_note')),
    });
    this.revoke(work, row);
  }

  revoke(work: DisputeWork, row: ReferralEntity): void {
    this.grants.revoke(work.tx, { disputeId: work.id, source: sourceOf(row) });
  }

  words(row: ReferralEntity, column: 'note' | 'ended_note'): string | undefined {
    const stored = column === 'note' ? row.note : row.endedNote;
    return stored === null ? undefined : this.cipher.decrypt(stored, noteAt(row.id, column));
  }
}

const PLACES = {
  note: sealedColumn('referrals', 'note'),
  ended_note: sealedColumn('referrals', 'ended_note'),
} as const;
const noteAt = (rowId: string, column: keyof typeof PLACES) => PLACES[column](rowId);
const sourceOf = ({ id }: ReferralEntity): string => `referral:${id}`;

/** What a body says when it does not keep the matter; words where the code alone does not say why (ZT 12). */
export const giving = (
  type: 'DECLINE' | 'RETURN',
  set: 'decline' | 'referral-return',
  said: { readonly reasonCode: string; readonly note?: string },
): Extract<ReferralEvent, { type: 'DECLINE' | 'RETURN' }> => ({
  type,
  wordsNeeded: reasons().find(set, said.reasonCode)?.note === 'required',
  wordsGiven: said.note !== undefined,
});

/** Writes a placement back, guarded by the version it was read with. */
export function usePlacement(
  work: DisputeWork,
  row: PlacementEntity,
  changes: Partial<PlacementEntity>,
): void {
  const guard = { id: row.id, version: row.version };
  Object.assign(row, changes, { version: row.version + 1 });
  work.tx.update(PlacementEntity, guard, { ...changes, version: row.version });
}
