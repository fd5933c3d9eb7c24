import { rule, type Rule } from '#kernel';
import type { BodyKind } from './body-kind.js';
import { TAKES_MATTERS } from './listing.machine.js';
import {
  capacityReason,
  inOrder,
  languagesReason,
  reason,
  regionReason,
  specialtyReason,
  sum,
  type Suggestion,
  type SuggestionReason,
} from './suggestion.js';

/** Which bodies suit a dispute, with reasons; an officer decides and the parties may choose otherwise (ZT 10). */
export interface BodyCandidate {
  readonly id: string;
  readonly organisationId: string;
  readonly kind: BodyKind;
  readonly state: string;
  readonly fields: readonly string[];
  readonly specialties: readonly string[];
  /** Six-digit division code of the seat. */
  readonly region: string;
  readonly languages: readonly string[];
  readonly capacity: number;
  readonly openLoad: number;
  readonly charges: boolean;
  /** Court organisations on whose roster it is. */
  readonly invitingCourts: readonly string[];
}

export interface BodyNeed {
  readonly field: string | undefined;
  readonly specialties: readonly string[];
  readonly region: string;
  readonly languages: readonly string[];
  /** The court that refers; absent on `SELF`, where no roster is needed. */
  readonly courtId?: string;
  /** All parties chose it together. */
  readonly jointChoice?: string;
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

export function rankBodies(need: BodyNeed, bodies: readonly BodyCandidate[]): Suggestion<BodyCandidate> {
  const asked = bodies.map((body) => ({
    body,
    refusal: bodyExclusions.find(({ holds }) => !holds({ body, need })),
  }));
  const ranked = asked.flatMap(({ body, refusal }) => {
    if (refusal) return [];
    const reasons = reasonsFor(body, need);
    return [{ candidate: body, points: sum(reasons), reasons }];
  });
  const excluded = asked.flatMap(({ body, refusal }) =>
    refusal ? [{ candidate: body, rule: refusal.id, basis: refusal.basis }] : [],
  );
  return { ranked: inOrder(ranked), excluded };
}

function reasonsFor(body: BodyCandidate, need: BodyNeed): SuggestionReason[] {
  return [
    ...(need.jointChoice === body.id ? [reason('JOINT_CHOICE')] : []),
    ...(need.field !== undefined && body.fields.includes(need.field) ? [reason('FIELD')] : []),
    ...specialtyReason(need.specialties, body.specialties),
    ...regionReason(need.region, body.region),
    ...languagesReason(need.languages, body.languages),
    ...capacityReason(body.openLoad, body.capacity),
    ...(body.charges ? [] : [reason('FREE_OF_CHARGE')]),
  ];
}
