import { rule, type Rule } from '#kernel';
import { TAKES_MATTERS } from './listing.machine.js';
import { suggest, type Offering, type Wanted } from './suggest.js';
import { reason, type Suggestion } from './suggestion.js';

/** Where a mediator, or a party, belongs; those from outside the mainland mediate for their own only (ZT 6). */
export const origins = ['MAINLAND', 'HONG_KONG', 'MACAU', 'TAIWAN', 'FOREIGN'] as const;
export type Origin = (typeof origins)[number];

export interface MediatorCandidate extends Offering {
  readonly personId: string;
  readonly bodyIds: readonly string[];
  readonly state: string;
  readonly origin: Origin;
  /** Persons and organisations the mediator declared a relation to. */
  readonly conflicts: readonly string[];
}

export interface MediatorNeed extends Wanted {
  /** The body that accepted; absent when the court appoints from its roster. */
  readonly bodyId?: string;
  /** Persons and organisations of all parties and agents. */
  readonly involved: readonly string[];
  readonly partyOrigins: readonly Origin[];
  /** Had another role in this matter, was replaced, or was refused. */
  readonly barred: readonly string[];
}

interface Facts {
  readonly mediator: MediatorCandidate;
  readonly need: MediatorNeed;
}

export const mediatorExclusions: readonly Rule<Facts>[] = [
  rule('roster.is-listed', 'TY 5; ZT 5', ({ mediator }) => TAKES_MATTERS.includes(mediator.state)),
  rule(
    'roster.belongs-to-body',
    'TY 6; TY 12',
    ({ mediator, need }) => need.bodyId === undefined || mediator.bodyIds.includes(need.bodyId),
  ),
  rule(
    'roster.origin-matches-a-party',
    'ZT 6',
    ({ mediator, need }) => mediator.origin === 'MAINLAND' || need.partyOrigins.includes(mediator.origin),
  ),
  rule(
    'roster.mediator-without-relation',
    'TY 15; ZT 13',
    ({ mediator, need }) =>
      !need.involved.includes(mediator.personId) &&
      !mediator.conflicts.some((one) => need.involved.includes(one)),
  ),
  rule(
    'roster.no-other-role',
    'TY 16; ZT 14',
    ({ mediator, need }) => !need.barred.includes(mediator.id) && !need.barred.includes(mediator.personId),
  ),
  rule('roster.has-room', 'platform', ({ mediator }) => mediator.openLoad < mediator.capacity),
];

export const rankMediators = (
  need: MediatorNeed,
  mediators: readonly MediatorCandidate[],
): Suggestion<MediatorCandidate> =>
  suggest(need, mediators, {
    refusing: (mediator) => mediatorExclusions.find(({ holds }) => !holds({ mediator, need })),
    own: ({ origin }) => (origin === 'MAINLAND' ? [] : [reason('FITTING_ORIGIN')]),
  });
