import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { MEDIATOR, SEAL } from '../domain/acts.js';
import { notAMoment } from '../domain/settlement.errors.js';
import { receiving, sealing, signingAsMediator } from './settlement-moves.js';
import { SettlementBook, subjectOf } from './settlement-book.js';
import { signedAnswer, type Signed } from './sign-settlement.js';
import { TakeEffect } from './take-effect.js';
import { toldTo } from './telling.js';

export interface Attestation {
  readonly digest: string;
}

/** The mediator signs the same words as the parties (PML 29; LDMA 14). */
@Injectable()
export class SignAsMediator {
  constructor(
    private readonly book: SettlementBook,
    private readonly effect: TakeEffect,
  ) {}

  async execute(work: DisputeWork, settlementId: string, { digest }: Attestation): Promise<Signed> {
    const agreement = await this.book.of(work.tx, work.id, settlementId);
    this.book.move(work, agreement, signingAsMediator(agreement, digest));
    const { personId } = work.actor;
    this.book.note(work, agreement, { kind: 'MEDIATOR_SIGNATURE', whose: MEDIATOR, how: 'ONLINE', personId });
    const visibility = await toldTo(work, agreement.row);
    const subject = subjectOf(agreement.row);
    await work.record('settlement.mediator-signed', subject, { settlementId }, { visibility });
    await this.effect.whenComplete(work, agreement);
    return signedAnswer(agreement);
  }
}

/** The body puts its seal to it; for a people's committee the agreement is in force no sooner (PML 29). */
@Injectable()
export class SealSettlement {
  constructor(
    private readonly book: SettlementBook,
    private readonly effect: TakeEffect,
  ) {}

  async execute(work: DisputeWork, settlementId: string, { digest }: Attestation): Promise<Signed> {
    const agreement = await this.book.of(work.tx, work.id, settlementId);
    this.book.move(work, agreement, sealing(agreement, digest));
    const { personId } = work.actor;
    this.book.note(work, agreement, { kind: 'SEAL', whose: SEAL, how: 'ONLINE', personId });
    const visibility = await toldTo(work, agreement.row);
    await work.record('settlement.sealed', subjectOf(agreement.row), { settlementId }, { visibility });
    await this.effect.whenComplete(work, agreement);
    return signedAnswer(agreement);
  }
}

/** The court's paper, or an arbitral one, reached a party; the last receipt counts (CPL-I 149; AL 64). */
@Injectable()
export class NoteReceipt {
  constructor(
    private readonly book: SettlementBook,
    private readonly effect: TakeEffect,
  ) {}

  async execute(
    work: DisputeWork,
    settlementId: string,
    receipt: Attestation & { readonly partyId: string; readonly receivedAt: string },
  ): Promise<Signed> {
    const { digest, partyId } = receipt;
    const agreement = await this.book.of(work.tx, work.id, settlementId);
    this.book.move(work, agreement, receiving(agreement, partyId, digest));
    const at = new Date(receipt.receivedAt);
    if (at > work.tx.now) throw notAMoment('receivedAt');
    const { personId } = work.actor;
    this.book.note(work, agreement, { kind: 'RECEIPT', whose: partyId, how: 'ON_SITE', personId, at });
    const data = { settlementId, partyId, receivedAt: at.toISOString() };
    const visibility = await toldTo(work, agreement.row);
    await work.record('settlement.receipt-noted', subjectOf(agreement.row), data, { visibility });
    await this.effect.whenComplete(work, agreement);
    return signedAnswer(agreement);
  }
}
