import { rule, type Rule } from '#kernel';
import type { BodyKind } from './body-kind.js';
import { TAKES_MATTERS } from './listing.machine.js';
import { suggest, type Offering, type Wanted } from './suggest.js';
import { reason, type Suggestion } from './suggestion.js';

/** Which bodies suit a dispute, with reasons; an officer decides and the parties may choose otherwise (ZT 10). */
export interface BodyCandidate extends Offering {
  readonly organisationId: string;
  readonly kind: BodyKind;
  readonly state: string;
  readonly charges: boolean;
  /** Court organisations on whose roster it is. */
  readonly invitingCourts: readonly string[];
}

export interface BodyNeed extends Wanted {
  /** The court that refers; absent on `SELF`, where no roster is needed. */
  readonly courtId?: string;
  /** Organisations that are a party, or stand behind one. */
  readonly conflictingOrganisations: readonly string[];
  /** Declined, let the offer lapse or gave the matter back in this attempt. */
  readonly triedAlready: readonly string[];
}

interface Facts {
  readonly body: BodyCandidate;
  readonly need: BodyNeed;
}

/** In the order in which they are asked; the first that does not hold is the one that is shown. */
export const bodyExclusions: readonly Rule<Facts>[] = [
  rule('roster.is-listed', 'TY 5; ZT 5', ({ body }) => TAKES_MATTERS.includes(body.state)),
  rule(
    'roster.invited-by-this-court',
    'TY 5; ZT 9',
    ({ body, need }) => need.courtId === undefined || body.invitingCourts.includes(need.courtId),
  ),
  rule(
    'roster.body-without-interest',
    'TY 15; ZT 13',
    ({ body, need }) => !need.conflictingOrganisations.includes(body.organisationId),
  ),
  rule('roster.not-tried-already', 'ZT 12', ({ body, need }) => !need.triedAlready.includes(body.id)),
  rule('roster.has-room', 'platform', ({ body }) => body.openLoad < body.capacity),
];

export const rankBodies = (need: BodyNeed, bodies: readonly BodyCandidate[]): Suggestion<BodyCandidate> =>
  suggest(need, bodies, {
    refusing: (body) => bodyExclusions.find(({ holds }) => !holds({ body, need })),
    own: (body) => (body.charges ? [] : [reason('FREE_OF_CHARGE')]),
  });
