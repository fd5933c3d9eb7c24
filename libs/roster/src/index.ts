export { RosterReader, type BodyFacts, type MediatorFacts } from './application/roster.reader.js';
export { AddToRoster, type Listed, type NewBody, type NewMediator } from './application/add-to-roster.js';
export { ChangeListing, type ListingCommand, type ListingOrder } from './application/change-listing.js';
export { ExpireListings } from './application/expire-listings.js';
export * from './domain/body-kind.js';
export * from './domain/rank-bodies.js';
export * from './domain/rank-mediators.js';
export * from './domain/suggestion.js';
export { listing, TAKES_MATTERS } from './domain/listing.machine.js';
export { entities, migrations } from './persistence/schema.js';
export { AddBodyDto, AddMediatorDto } from './http/roster.dto.js';
export { RosterModule } from './roster.module.js';

import { listing } from './domain/listing.machine.js';

/** Things with a life, for the checks over all of them. */
export const machines = [listing];
