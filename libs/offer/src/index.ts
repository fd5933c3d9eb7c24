import { offerMachine } from './domain/offer.machine.js';
import { rangeMachine } from './domain/range.machine.js';
import { Offers2026112317000 } from './persistence/202611231700-offers.migration.js';
import { Ranges2026112318000 } from './persistence/202611231800-ranges.migration.js';
import { OfferAnswerEntity, OfferEntity } from './persistence/offer.entity.js';
import { RangeEntity } from './persistence/range.entity.js';

/** The door of the room `offer`. */
export { OfferModule } from './offer.module.js';
export type { ToldOffer, ToldOffers } from './application/read-offers.js';
export type { ToldRange, ToldRanges } from './application/read-ranges.js';
export const entities = [OfferEntity, OfferAnswerEntity, RangeEntity];
export const migrations = [Offers2026112317000, Ranges2026112318000];
export const machines = [offerMachine, rangeMachine];
