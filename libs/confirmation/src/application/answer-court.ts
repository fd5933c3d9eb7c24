import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { AgreementRegister } from './agreement-register.js';
import { ConfirmationBook, subjectOf, toldTo, windowAfter } from './confirmation-book.js';

/** A party hands in what the court asked for. */
@Injectable()
export class SupplementConfirmation {
  constructor(
    private readonly book: ConfirmationBook,
    private readonly register: AgreementRegister,
  ) {}

  async execute(
    work: DisputeWork,
    confirmationId: string,
    { partyId, note }: { readonly partyId: string; readonly note: string },
  ): Promise<{ confirmationId: string }> {
    await work.actingFor(partyId, 'PROCEDURE');
    const row = await this.book.of(work.tx, work.id, confirmationId);
    const agreement = await this.register.of(work.tx, work.id, row.settlementId);
    const event = { type: 'SUPPLEMENT', bound: agreement.partyIds.includes(partyId) } as const;
    this.book.move(work, row, event, { answered: this.book.sealed(row.id, 'answered', note) });
    const told = { visibility: await toldTo(work, agreement), onBehalfOf: partyId };
    await work.record('confirmation.supplemented', subjectOf(row), { confirmationId }, told);
    return { confirmationId };
  }
}

/** A party takes the application back before the ruling; it was joint, so it falls as a whole. */
@Injectable()
export class WithdrawConfirmation {
  constructor(
    private readonly book: ConfirmationBook,
    private readonly register: AgreementRegister,
  ) {}

  async execute(
    work: DisputeWork,
    confirmationId: string,
    { partyId }: { readonly partyId: string },
  ): Promise<{ confirmationId: string }> {
    await work.actingFor(partyId, 'PROCEDURE');
    const row = await this.book.of(work.tx, work.id, confirmationId);
    const agreement = await this.register.of(work.tx, work.id, row.settlementId);
    const why = 'BY_PARTY';
    this.book.move(
      work,
      row,
      { type: 'WITHDRAW', bound: agreement.partyIds.includes(partyId) },
      { endedWhy: why },
    );
    const told = { visibility: await toldTo(work, agreement), onBehalfOf: partyId };
    const data = { confirmationId, why, ...windowAfter(agreement) };
    await work.record('confirmation.withdrawn', subjectOf(row), data, told);
    await this.book.afterEnd(work, row);
    return { confirmationId };
  }
}
