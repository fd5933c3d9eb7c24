import { Injectable } from '@nestjs/common';
import { Grants } from '#access';
import { Closing, type DisputeWork } from '#dispute';
import { advance } from '#kernel';
import { FieldCipher, sealedColumn } from '#platform/crypto';
import type { EventVisibility, Reads } from '#platform/database';
import { noSuchConfirmation } from '../domain/confirmation.errors.js';
import { confirmationMachine, PENDING, type ConfirmationEvent } from '../domain/confirmation.machine.js';
import type { ConfirmableAgreementEntity } from '../persistence/confirmable-agreement.entity.js';
import { ConfirmationEntity } from '../persistence/confirmation.entity.js';

export const subjectOf = ({ id }: ConfirmationEntity) => ({ type: 'confirmation', id }) as const;
export const grantSource = (id: string): string => `confirmation:${id}`;

type Words = keyof typeof PLACES;

/** Finds applications by dispute and id, and writes them back guarded by their version. */
@Injectable()
export class ConfirmationBook {
  constructor(
    private readonly cipher: FieldCipher,
    private readonly grants: Grants,
    private readonly closing: Closing,
  ) {}

  /** @throws `confirmation.not-found` for what is absent or belongs to another dispute. */
  async of(reads: Reads, disputeId: string, confirmationId: string): Promise<ConfirmationEntity> {
    const row = await reads.findOne(ConfirmationEntity, { disputeId, id: confirmationId });
    if (!row) throw noSuchConfirmation();
    return row;
  }

  all(reads: Reads, disputeId: string): Promise<ConfirmationEntity[]> {
    return reads.find(ConfirmationEntity, { disputeId }, { orderBy: { begunAt: 'asc', id: 'asc' } });
  }

  move(
    work: DisputeWork,
    row: ConfirmationEntity,
    event: ConfirmationEvent,
    changes: Partial<ConfirmationEntity> = {},
  ): void {
    const { next } = advance(confirmationMachine, row, event);
    const ended = PENDING.includes(next.state) ? {} : { endedAt: work.tx.now };
    const written = { ...next, ...changes, ...ended, version: row.version + 1 };
    work.tx.update(ConfirmationEntity, { id: row.id, version: row.version }, written);
    Object.assign(row, written);
  }

  /**
   * Another court's sight ends with the application, but for a ruling that has still to be served: each party's time to
   * object begins when that court writes down its receipt. The dispute closes when nothing else is open.
   */
  async afterEnd(work: DisputeWork, row: ConfirmationEntity): Promise<void> {
    if (row.state !== 'valid') this.endSight(work, row);
    await this.closing.closeWhenDone(work, 'PERFORMED');
  }

  endSight(work: DisputeWork, { id }: ConfirmationEntity): void {
    this.grants.revoke(work.tx, { disputeId: work.id, source: grantSource(id) });
  }

  sealed(rowId: string, column: Words, text: string | undefined): string | null {
    return text === undefined ? null : this.cipher.encrypt(text, place(rowId, column));
  }

  opened(rowId: string, column: Words, stored: string | null): string | null {
    return stored === null ? null : this.cipher.decrypt(stored, place(rowId, column));
  }
}

const PLACES = {
  asked_for: sealedColumn('confirmations', 'asked_for'),
  answered: sealedColumn('confirmations', 'answered'),
  note: sealedColumn('confirmations', 'note'),
} as const;
const place = (rowId: string, column: Words) => PLACES[column](rowId);

/**
 * After an application that came to nothing the rest of the thirty days from effect is left (CPL 205 knows no pause), as
 * long as the agreement stands.
 */
export const windowAfter = (agreement: ConfirmableAgreementEntity) => ({
  settlementId: agreement.settlementId,
  effectiveAt: agreement.effectiveAt?.toISOString() ?? '',
  mayApplyAgain: agreement.inForce && !agreement.windowLapsed,
});

/** What everybody agreed is told to everybody; what some agreed to those bound, and to who serves the matter. */
export async function toldTo(
  work: DisputeWork,
  { partyIds, settlementId }: { readonly partyIds: readonly string[]; readonly settlementId: string },
): Promise<EventVisibility> {
  const parties = await work.parties();
  return parties.every(({ id }) => partyIds.includes(id)) ? 'parties' : `among:${settlementId}`;
}
