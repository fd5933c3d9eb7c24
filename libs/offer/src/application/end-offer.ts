import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import type { Tx } from '#platform/database';
import { standsAtItsEnd } from '../domain/deal.js';
import { noSuchOffer } from '../domain/offer.errors.js';
import { knownOffer, type OfOffer } from './answer-offer.js';
import { OfferBook, type Offer } from './offer-book.js';

/** Who made an offer in a caucus lets it across, or takes an offer back before it was agreed. */
@Injectable()
export class ReleaseOffer {
  constructor(private readonly book: OfferBook) {}

  async release(work: DisputeWork, of: OfOffer): Promise<object> {
    const offer = await this.own(work, of);
    const content = this.book.open(offer.row);
    if (!content) throw noSuchOffer();
    this.book.move(
      work.tx,
      offer,
      { type: 'RELEASE' },
      {
        toPartyIds: [...content.toPartyIds],
        package: this.book.seal(offer.row.id, content, 'field'),
      },
    );
    return {};
  }

  async withdraw(work: DisputeWork, of: OfOffer): Promise<object> {
    this.book.move(work.tx, await this.own(work, of), { type: 'WITHDRAW' });
    return {};
  }

  /** Whoever may act for the party whose offer it is; a proposal is its mediator's. */
  private async own(work: DisputeWork, of: OfOffer): Promise<Offer> {
    const { offer, seat } = await knownOffer(work, this.book, of);
    const { partyId, personId } = offer.row;
    const isOwn = partyId === null ? personId === work.actor.personId : seat.partyIds.includes(partyId);
    if (!isOwn) throw noSuchOffer();
    if (partyId !== null) await work.actingFor(partyId, 'SETTLE');
    return offer;
  }
}

/** When its day has passed, or the talks are over: what some have accepted among themselves stands. */
@Injectable()
export class EndOffer {
  constructor(private readonly book: OfferBook) {}

  execute(tx: Tx, offer: Offer): void {
    const { row, answers } = offer;
    const stands = row.state === 'open' && standsAtItsEnd(this.book.dealOf(row), answers);
    this.book.move(tx, offer, stands ? { type: 'AGREE', bindsSomebody: true } : { type: 'LAPSE' });
  }
}
