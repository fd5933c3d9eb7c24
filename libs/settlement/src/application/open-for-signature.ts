import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { sha256 } from '#platform/crypto';
import { canonicalAgreement } from '../domain/canonical-terms.js';
import { opening } from './settlement-moves.js';
import { SettlementBook, subjectOf, type Agreement } from './settlement-book.js';
import { toldTo } from './telling.js';

/** Checks the clauses, freezes the words and names them by their digest: what everybody reads is what all sign. */
@Injectable()
export class OpenForSignature {
  constructor(private readonly book: SettlementBook) {}

  async execute(
    work: DisputeWork,
    { settlementId }: { settlementId: string },
  ): Promise<{ settlementId: string; digest: string }> {
    const agreement = await this.book.of(work.tx, work.id, settlementId);
    const digest = this.digestOf(agreement);
    this.book.move(work, agreement, opening(agreement, await work.claims(), work.tx.now), { digest });
    const visibility = await toldTo(work, agreement.row);
    const data = { settlementId, digest };
    await work.record('settlement.opened-for-signature', subjectOf(agreement.row), data, { visibility });
    return { settlementId, digest };
  }

  private digestOf({ row, terms }: Agreement): string {
    const { id: settlementId, disputeId, draft, form, claimIds, partyIds } = row;
    const mainFacts = this.book.vault.openFacts(row.id, row.mainFacts);
    return sha256(
      canonicalAgreement({ settlementId, disputeId, draft, form, claimIds, partyIds, mainFacts, terms }),
    );
  }
}
