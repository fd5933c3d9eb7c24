import { Injectable } from '@nestjs/common';
import { DisputeSources, type DisputeView, type SectionSource } from '#dispute';
import { PerformanceBook } from './performance-book.js';
import type { ToldPerformance, ToldSettlement, ToldWords } from './told-settlement.js';
import { stepsStillMissing } from './settlement-moves.js';
import { SettlementBook, type Agreement } from './settlement-book.js';
import { SettlementSight } from './settlement-sight.js';

/** The part `settlements` of a dispute: drafts for those at the table, agreements for those who may read them. */
@Injectable()
export class SettlementSection implements SectionSource {
  readonly section = 'settlements';

  constructor(
    sources: DisputeSources,
    private readonly book: SettlementBook,
    private readonly performances: PerformanceBook,
    private readonly sight: SettlementSight,
  ) {
    sources.addSection(this);
  }

  async read(view: DisputeView): Promise<ToldSettlement[]> {
    const agreements = await this.book.all(view.reads, view.dispute.id);
    const told = agreements.map((agreement) => this.told(view, agreement));
    return (await Promise.all(told)).filter((one) => one !== undefined);
  }

  private async told(view: DisputeView, agreement: Agreement): Promise<ToldSettlement | undefined> {
    const sight = this.sight.of(view, agreement.row);
    if (sight === 'none') return undefined;
    const { row } = agreement;
    const { id, ordinal, form, state, draft, effectiveAt, notConfirmableWhy, voidReason } = row;
    const outline = { id, ordinal, form, state, draft, effectiveAt, voidReason };
    if (sight === 'masked') return outline;
    const performance = await this.performance(view, id);
    return {
      ...outline,
      confirmable: notConfirmableWhy === null,
      notConfirmableWhy,
      ...this.contents(agreement),
      ...(performance ? { performance } : {}),
    };
  }

  private contents({ row, terms, acts }: Agreement): ToldWords {
    const { bodyKind, effectNeeds, effectBasis, claimIds, partyIds, digest, statusMatter, replaces } = row;
    return {
      ...{ bodyKind, effectNeeds, effectBasis, claimIds, partyIds, digest, statusMatter, replaces },
      missing: row.state === 'openForSignature' ? stepsStillMissing(row, acts) : [],
      mainFacts: this.book.vault.openFacts(row.id, row.mainFacts),
      terms,
      acts: acts.map(({ kind, whose, how, draft, at }) => ({ kind, whose, how, draft, at })),
    };
  }

  private async performance(view: DisputeView, settlementId: string): Promise<ToldPerformance | undefined> {
    const row = (await this.performances.all(view.reads, view.dispute.id)).find(
      (one) => one.settlementId === settlementId,
    );
    if (!row) return undefined;
    const items = await this.performances.items(view.reads, settlementId);
    return {
      state: row.state,
      enforceable: row.enforceable,
      items: items.map((item) => ({
        ...{ id: item.id, termId: item.termId, ordinal: item.ordinal, kind: item.kind, state: item.state },
        ...{ payerPartyId: item.payerPartyId, payeePartyId: item.payeePartyId, amountFen: item.amountFen },
        ...{ dueDate: item.dueDate, agreedDate: item.agreedDate },
        ...{ reportedAt: item.reportedAt, confirmedAt: item.confirmedAt, defaultedAt: item.defaultedAt },
        proofNote: this.book.vault.openProof(item.id, item.proofNote),
      })),
    };
  }
}
