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
      description: '待审核: asked to be listed; a person has to look.',
      meta: { actors: ['ADMIN'] },
      on: { REVIEW: 'reviewing', REMOVE: { target: 'removed', guard: 'reasonIsGiven' } },
    },
    reviewing: {
      description: '审核中: the court examines whether the conditions are met.',
      meta: { actors: ['ADMIN'] },
      on: {
        LIST: { target: 'listed', guard: and(['qualifies', 'termAhead']) },
        REMOVE: { target: 'removed', guard: 'reasonIsGiven' },
      },
    },
    listed: {
      description: '在册: may be chosen and named.',
      meta: { actors: ['ADMIN', 'COURT_LEADER'] },
      on: {
        WARN: { target: 'warned', guard: 'reasonIsGiven' },
        SUSPEND: { target: 'suspended', guard: 'reasonIsGiven' },
        RENEW: { target: 'listed', guard: 'termAhead' },
        EXPIRE: 'expired',
        REMOVE: { target: 'removed', guard: 'reasonIsGiven' },
      },
    },
    warned: {
      description: '已提醒: warned; may still be chosen.',
      meta: { actors: ['ADMIN', 'COURT_LEADER'] },
      on: {
        REINSTATE: 'listed',
        SUSPEND: { target: 'suspended', guard: 'reasonIsGiven' },
        RENEW: { target: 'warned', guard: 'termAhead' },
        EXPIRE: 'expired',
        REMOVE: { target: 'removed', guard: 'reasonIsGiven' },
      },
    },
    suspended: {
      description: '暂停: takes no new matters for now; neither a new term nor the end of one ends it.',
      meta: { actors: ['ADMIN'] },
      on: {
        REINSTATE: { target: 'listed', guard: 'termAhead' },
        RENEW: { target: 'suspended', guard: 'termAhead' },
        REMOVE: { target: 'removed', guard: 'reasonIsGiven' },
      },
    },
    expired: {
      description: '已到期: the term on the roster is over; may be renewed.',
      meta: { actors: ['ADMIN', 'COURT_LEADER'] },
      on: {
        RENEW: { target: 'listed', guard: 'termAhead' },
        REMOVE: { target: 'removed', guard: 'reasonIsGiven' },
      },
    },
    removed: { type: 'final', description: '已移出: no longer on the roster.' },
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
