import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { newId, type Actor } from '#kernel';
import type { Reads } from '#platform/database';
import { receiptRules, type ReceiptFacts } from '../domain/confirmation.rules.js';
import type { ConfirmableAgreementEntity } from '../persistence/confirmable-agreement.entity.js';
import type { ConfirmationEntity } from '../persistence/confirmation.entity.js';
import { RulingReceiptEntity } from '../persistence/ruling-receipt.entity.js';
import { AgreementRegister } from './agreement-register.js';
import { ConfirmationBook, subjectOf, toldTo } from './confirmation-book.js';
import { CourtStaff } from './court-staff.js';

export interface RulingReceipt {
  readonly partyId: string;
  readonly receivedAt: Date;
}

/** Those who may have served the ruling. */
const SERVING = ['CONFIRMATION_JUDGE', 'FILING_CLERK'] as const;

interface Asking {
  readonly reads: Reads;
  readonly now: Date;
  readonly actor: Actor;
}

/** What the rules of a receipt look at; the command and the list of actions ask the same way. */
@Injectable()
export class RulingReceipts {
  constructor(private readonly staff: CourtStaff) {}

  async facts(
    { reads, now, actor }: Asking,
    row: ConfirmationEntity,
    agreement: ConfirmableAgreementEntity,
    receipt?: RulingReceipt,
  ): Promise<ReceiptFacts> {
    const awaited = await this.awaited(reads, row, agreement);
    const receivedAt = receipt?.receivedAt ?? now;
    return {
      ofThisCourt: await this.staff.holds(reads, actor, SERVING, row.courtId),
      ruledValid: row.state === 'valid',
      bound: receipt === undefined || agreement.partyIds.includes(receipt.partyId),
      awaited: receipt === undefined ? awaited.length > 0 : awaited.includes(receipt.partyId),
      afterRuling: receivedAt <= now && (row.endedAt === null || receivedAt >= row.endedAt),
    };
  }

  /** Parties of whom nobody has written down yet when they received the ruling. */
  async awaited(
    reads: Reads,
    { id }: ConfirmationEntity,
    { partyIds }: ConfirmableAgreementEntity,
  ): Promise<string[]> {
    const known = await reads.find(RulingReceiptEntity, { confirmationId: id });
    return partyIds.filter((one) => known.every(({ partyId }) => partyId !== one));
  }
}

/** The ruling reached a party: from there it has fifteen days to object (CPL-I 372), each party its own. */
@Injectable()
export class NoteRulingReceipt {
  constructor(
    private readonly book: ConfirmationBook,
    private readonly register: AgreementRegister,
    private readonly receipts: RulingReceipts,
  ) {}

  async execute(
    work: DisputeWork,
    confirmationId: string,
    said: { readonly partyId: string; readonly receivedAt: string },
  ): Promise<{ receiptId: string }> {
    const row = await this.book.of(work.tx, work.id, confirmationId);
    const agreement = await this.register.of(work.tx, work.id, row.settlementId);
    const receipt = { partyId: said.partyId, receivedAt: new Date(said.receivedAt) };
    const asking = { reads: work.tx, now: work.tx.now, actor: work.actor };
    const facts = await this.receipts.facts(asking, row, agreement, receipt);
    for (const rule of Object.values(receiptRules)) work.require(rule, facts);
    const receiptId = newId();
    work.tx.insert(RulingReceiptEntity, { id: receiptId, disputeId: work.id, confirmationId, ...receipt });
    const data = { confirmationId, receiptId, ...receipt, receivedAt: receipt.receivedAt.toISOString() };
    const visibility = await toldTo(work, agreement);
    await work.record('confirmation.ruling-received', subjectOf(row), data, { visibility });
    const awaited = (await this.receipts.awaited(work.tx, row, agreement)).filter(
      (id) => id !== said.partyId,
    );
    if (awaited.length === 0) this.book.endSight(work, row);
    return { receiptId };
  }
}
