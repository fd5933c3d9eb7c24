import { Injectable } from '@nestjs/common';
import { DisputeSources, type ActionSource, type DisputeView, type OfferedAction } from '#dispute';
import { refusalBy } from '#kernel';
import { receiptRules } from '../domain/confirmation.rules.js';
import { AgreementRegister } from './agreement-register.js';
import { concerned } from './confirmation.actions.js';
import { ConfirmationBook } from './confirmation-book.js';
import { RulingReceipts } from './note-ruling-receipt.js';

/** Whether the receipt of a ruling can be written down now, and by whom not. */
@Injectable()
export class RulingReceiptActions implements ActionSource {
  constructor(
    sources: DisputeSources,
    private readonly book: ConfirmationBook,
    private readonly register: AgreementRegister,
    private readonly receipts: RulingReceipts,
  ) {
    sources.addActions(this);
  }

  async actions(view: DisputeView): Promise<OfferedAction[]> {
    const { reads, dispute, standings } = view;
    const agreements = await this.register.inForce(reads, dispute.id);
    const own = agreements.filter(({ partyIds }) => concerned(standings, partyIds).length > 0);
    const rows = await this.book.all(reads, dispute.id);
    const offered = rows.map(async (row): Promise<OfferedAction[]> => {
      const agreement = own.find(({ settlementId }) => settlementId === row.settlementId);
      if (!agreement) return [];
      const facts = await this.receipts.facts(view, row, agreement);
      const [refusal] = Object.values(receiptRules).flatMap((rule) => refusalBy(rule, facts) ?? []);
      const href = `/disputes/${dispute.id}/confirmations/${row.id}/ruling-receipts`;
      return [{ action: 'confirmation.note-receipt', method: 'POST', href, refusal }];
    });
    return (await Promise.all(offered)).flat();
  }
}
