import type { DisputeEntity } from '#dispute';
import { refusedBy } from '#kernel';
import { bodyExclusions, type BodyFacts, type BodyNeed } from '#roster';
import type { PlacementFacts } from './placement-facts.js';

/** What this dispute asks of a body. Where no court refers (`SELF`) no court's roster is needed (PML 17). */
export const bodyNeed = (dispute: DisputeEntity, facts: PlacementFacts, field?: string): BodyNeed => ({
  field,
  specialties: [],
  region: '',
  languages: [],
  ...(dispute.track === 'SELF' ? {} : { courtId: dispute.courtId }),
  ...(facts.jointChoice === undefined ? {} : { jointChoice: facts.jointChoice }),
  conflictingOrganisations: [],
  triedAlready: facts.tried,
});

/** @throws `workflow.refused` naming the rule of the roster that leaves this body out. */
export function requireSuitable(body: BodyFacts, need: BodyNeed): void {
  const refusing = bodyExclusions.find(({ holds }) => !holds({ body, need }));
  if (refusing) throw refusedBy(refusing.id, refusing.basis);
}
