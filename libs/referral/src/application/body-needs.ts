import { Injectable } from '@nestjs/common';
import { Organisations } from '#access';
import type { DisputeEntity } from '#dispute';
import { refusedBy } from '#kernel';
import type { Reads } from '#platform/database';
import { bodyExclusions, type BodyFacts, type BodyNeed } from '#roster';
import type { PlacementFacts } from './placement-facts.js';

/** What a dispute asks of a body. */
@Injectable()
export class BodyNeeds {
  constructor(private readonly organisations: Organisations) {}

  async of(reads: Reads, dispute: DisputeEntity, facts: PlacementFacts, field?: string): Promise<BodyNeed> {
    return {
      field,
      specialties: [],
      region: '',
      languages: [],
      ...(await this.rosterOf(reads, dispute)),
      ...(facts.jointChoice === undefined ? {} : { jointChoice: facts.jointChoice }),
      conflictingOrganisations: [],
      triedAlready: facts.tried,
    };
  }

  /** Rosters are kept by courts, for all their desks. Where no court refers (`SELF`) none is needed (PML 17). */
  private async rosterOf(
    reads: Reads,
    { track, courtId }: DisputeEntity,
  ): Promise<Pick<BodyNeed, 'courtId'>> {
    if (track === 'SELF') return {};
    return { courtId: (await this.organisations.courtOfDesk(reads, courtId))?.id ?? courtId };
  }
}

/** @throws `workflow.refused` naming the rule of the roster that leaves this body out. */
export function requireSuitable(body: BodyFacts, need: BodyNeed): void {
  const refusing = bodyExclusions.find(({ holds }) => !holds({ body, need }));
  if (refusing) throw refusedBy(refusing.id, refusing.basis);
}
