import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { AgreementDrafts } from '#terms';
import { bindingTerms, boundBy } from '../domain/deal.js';
import { knownOffer, type OfOffer } from './answer-offer.js';
import { OfferBook } from './offer-book.js';

/** What was agreed in the room becomes the draft of an agreement, word for word, between those it binds. */
@Injectable()
export class WriteDown {
  constructor(
    private readonly book: OfferBook,
    private readonly drafts: AgreementDrafts,
  ) {}

  async execute(work: DisputeWork, of: OfOffer): Promise<{ settlementId: string }> {
    const { offer } = await knownOffer(work, this.book, of);
    const deal = this.book.dealOf(offer.row);
    const terms = bindingTerms(deal, offer.answers).map((term, at) => ({ ...term, ordinal: at + 1 }));
    this.book.move(work.tx, offer, { type: 'DRAFT' });
    const { settlementId } = await this.drafts.draft(work, {
      claimIds: [...new Set(terms.flatMap(({ claimIds }) => claimIds))],
      partyIds: boundBy(deal, offer.answers),
      terms,
    });
    this.book.note(work.tx, offer, settlementId);
    return { settlementId };
  }
}
