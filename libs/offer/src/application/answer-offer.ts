import { Injectable } from '@nestjs/common';
import { noSuchParty, type DisputeWork } from '#dispute';
import { seatAtWork, type Seat } from '#room';
import { noSuchOffer } from '../domain/offer.errors.js';
import { maySee } from '../domain/sight.js';
import { requireStake } from './make-offer.js';
import { OfferBook, type Offer } from './offer-book.js';

export interface OfOffer {
  readonly roomId: string;
  readonly offerId: string;
}

/** The offer as this person may know it. @throws `offer.not-found` */
export async function knownOffer(
  work: DisputeWork,
  book: OfferBook,
  { roomId, offerId }: OfOffer,
): Promise<{ offer: Offer; seat: Seat }> {
  const seat = await seatAtWork(work, roomId);
  const offer = await book.one(work.tx, roomId, offerId);
  if (!maySee(offer.row, seat)) throw noSuchOffer();
  return { offer, seat };
}

/** One addressee says yes or no, once; an agent needs the power to settle up to what is at stake (CPL 62). */
@Injectable()
export class AnswerOffer {
  constructor(private readonly book: OfferBook) {}

  async execute(
    work: DisputeWork,
    of: OfOffer,
    { partyId, accepted }: { readonly partyId: string; readonly accepted: boolean },
  ): Promise<{ state: string }> {
    const { offer, seat } = await knownOffer(work, this.book, of);
    if (!seat.partyIds.includes(partyId)) throw noSuchParty();
    const { terms } = this.book.dealOf(offer.row);
    await (accepted ? requireStake(work, { partyId, terms }) : work.actingFor(partyId, 'SETTLE'));
    this.book.answer(work.tx, offer, work.actor.personId, { partyId, accepted });
    return { state: offer.row.state };
  }
}
