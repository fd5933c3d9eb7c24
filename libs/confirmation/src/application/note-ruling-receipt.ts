import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { newId } from '#kernel';
import type { Reads } from '#platform/database';
import { receiptRules, type ReceiptFacts } from '../domain/confirmation.rules.js';
import type { ConfirmableAgreementEntity } from '../persistence/confirmable-agreement.entity.js';
import type { ConfirmationEntity } from '../persistence/confirmation.entity.js';
import { RulingReceiptEntity } from '../persistence/ruling-receipt.entity.js';
import { AgreementRegister } from './agreement-register.js';
import { ConfirmationBook, subjectOf, toldTo } from './confirmation-book.js';

export interface RulingReceipt {
  readonly partyId: string;
  readonly receivedAt: Date;
}

/** Gathered one way for the command and for the list of actions. */
export async function receiptFacts(
  reads: Reads,
  { row, agreement, now }: { row: ConfirmationEntity; agreement: ConfirmableAgreementEntity; now: Date },
  receipt?: RulingReceipt,
): Promise<ReceiptFacts> {
  const known = await reads.find(RulingReceiptEntity, { confirmationId: row.id });
  const awaited = agreement.partyIds.filter((id) => known.every(({ partyId }) => partyId !== id));
  const receivedAt = receipt?.receivedAt ?? now;
  return {
    ruledValid: row.state === 'valid',
    bound: receipt === undefined || agreement.partyIds.includes(receipt.partyId),
    awaited: receipt === undefined ? awaited.length > 0 : awaited.includes(receipt.partyId),
    afterRuling: receivedAt <= now && (row.endedAt === null || receivedAt >= row.endedAt),
  };
}

/** The ruling reached a party: from there it has fifteen days to object (CPL-I 372), each party its own. */
@Injectable()
export class NoteRulingReceipt {
  constructor(
    private readonly book: ConfirmationBook,
    private readonly register: AgreementRegister,
  ) {}

  async execute(
    work: DisputeWork,
    confirmationId: string,
    said: { readonly partyId: string; readonly receivedAt: string },
  ): Promise<{ receiptId: string }> {
    const row = await this.book.of(work.tx, work.id, confirmationId);
    const agreement = await this.register.of(work.tx, work.id, row.settlementId);
    const receipt = { partyId: said.partyId, receivedAt: new Date(said.receivedAt) };
    const facts = await receiptFacts(work.tx, { row, agreement, now: work.tx.now }, receipt);
    for (const rule of Object.values(receiptRules)) work.require(rule, facts);
    const receiptId = newId();
    work.tx.insert(RulingReceiptEntity, { id: receiptId, disputeId: work.id, confirmationId, ...receipt });
    const data = { confirmationId, receiptId, ...receipt, receivedAt: receipt.receivedAt.toISOString() };
    const visibility = await toldTo(work, agreement);
    await work.record('confirmation.ruling-received', subjectOf(row), data, { visibility });
    return { receiptId };
  }
}
