import { offerMachine } from './domain/offer.machine.js';
import { Offers2026112317000 } from './persistence/202611231700-offers.migration.js';
import { OfferAnswerEntity, OfferEntity } from './persistence/offer.entity.js';

/** The door of the room `offer`. */
export { OfferModule } from './offer.module.js';
export type { ToldOffer, ToldOffers } from './application/read-offers.js';
export const entities = [OfferEntity, OfferAnswerEntity];
export const migrations = [Offers2026112317000];
export const machines = [offerMachine];
