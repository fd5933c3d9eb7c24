import { Module } from '@nestjs/common';
import { AnswerOffer } from './application/answer-offer.js';
import { EndOffer, ReleaseOffer } from './application/end-offer.js';
import { MakeOffer } from './application/make-offer.js';
import { OfferBook } from './application/offer-book.js';
import { OfferReactions } from './application/offer.reactions.js';
import { OfferWatch } from './application/offer-watch.js';
import { RangeBook } from './application/range-book.js';
import { RangeKeys } from './application/range-keys.js';
import { RangeReactions } from './application/range.reactions.js';
import { ReadOffers } from './application/read-offers.js';
import { ReadRanges } from './application/read-ranges.js';
import { RunRange } from './application/run-range.js';
import { WriteDown } from './application/write-down.js';
import { OfferCourseController } from './http/offer-course.controller.js';
import { OfferController } from './http/offer.controller.js';
import { RangeController } from './http/range.controller.js';

/** Offers, counter-offers and proposals in the room of a session until they are an agreement's words, and double-blind ranges. */
@Module({
  controllers: [OfferController, OfferCourseController, RangeController],
  providers: [
    ...[OfferBook, MakeOffer, AnswerOffer, ReleaseOffer, EndOffer, WriteDown],
    ...[ReadOffers, OfferReactions, OfferWatch],
    ...[RangeBook, RangeKeys, RunRange, ReadRanges, RangeReactions],
  ],
})
export class OfferModule {}
