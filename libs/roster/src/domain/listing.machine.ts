import { and, setup } from 'xstate';
import { guardsOfRules, type MachineDefinition } from '#kernel';
import { listingRules, type ListingEvent } from './listing.rules.js';

/**
 * The life of an entry in the roster of invited mediation: applied for, reviewed, listed, warned or suspended,
 * expired or removed (TY 5-6, 10, 28; ZT 5, 29). A court may remove from its roster only; the body lives on.
 */
const machine = setup({
  types: { events: {} as ListingEvent },
  guards: guardsOfRules(listingRules),
}).createMachine({
  id: 'listing',
  initial: 'applied',
  states: {
    applied: {
      description: 'Asked to be listed; a person has to look',
      meta: { actor: 'ADMIN' },
      on: { REVIEW: 'reviewing', REMOVE: { target: 'removed', guard: 'reasonIsGiven' } },
    },
    reviewing: {
      description: 'The court examines whether the conditions are met',
      meta: { actor: 'ADMIN' },
      on: {
        LIST: { target: 'listed', guard: and(['qualifies', 'termAhead']) },
        REMOVE: { target: 'removed', guard: 'reasonIsGiven' },
      },
    },
    listed: {
      description: 'May be chosen and named',
      on: {
        WARN: { target: 'warned', guard: 'reasonIsGiven' },
        SUSPEND: { target: 'suspended', guard: 'reasonIsGiven' },
        RENEW: { target: 'listed', guard: 'termAhead' },
        EXPIRE: 'expired',
        REMOVE: { target: 'removed', guard: 'reasonIsGiven' },
      },
    },
    warned: {
      description: 'Warned, may still be chosen',
      on: {
        REINSTATE: 'listed',
        SUSPEND: { target: 'suspended', guard: 'reasonIsGiven' },
        EXPIRE: 'expired',
        REMOVE: { target: 'removed', guard: 'reasonIsGiven' },
      },
    },
    suspended: {
      description: 'Takes no new matters for now',
      meta: { actor: 'ADMIN' },
      on: {
        REINSTATE: 'listed',
        EXPIRE: 'expired',
        REMOVE: { target: 'removed', guard: 'reasonIsGiven' },
      },
    },
    expired: {
      description: 'The term on the roster is over; may be renewed',
      on: {
        RENEW: { target: 'listed', guard: 'termAhead' },
        REMOVE: { target: 'removed', guard: 'reasonIsGiven' },
      },
    },
    removed: { type: 'final', description: 'No longer on the roster' },
  },
});

export const listing: MachineDefinition<typeof machine> = {
  name: 'listing',
  version: 1,
  machine,
  rules: listingRules,
};

/** Conditions in which new matters may come. */
export const TAKES_MATTERS: readonly string[] = ['listed', 'warned'];
