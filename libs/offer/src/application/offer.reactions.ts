import { Injectable } from '@nestjs/common';
import { DisputeStore } from '#dispute';
import { EndOffer } from './end-offer.js';
import { OfferBook } from './offer-book.js';

/** Nothing can be accepted any more when the talks are over. */
@Injectable()
export class OfferReactions {
  constructor(disputes: DisputeStore, book: OfferBook, ending: EndOffer) {
    disputes.on('attempt.ended', async ({ tx }, { attemptId }) => {
      for (const offer of await book.all(tx, { attemptId }))
        if (['held', 'open'].includes(offer.row.state)) ending.execute(tx, offer);
    });
  }
}
