import { Injectable } from '@nestjs/common';
import type { Reads } from '#platform/database';
import type { BodyCandidate } from '../domain/rank-bodies.js';
import type { MediatorCandidate } from '../domain/rank-mediators.js';
import { TAKES_MATTERS } from '../domain/listing.machine.js';
import { MediationBodyEntity } from '../persistence/mediation-body.entity.js';
import { MediatorEntity } from '../persistence/mediator.entity.js';

export interface BodyFacts extends BodyCandidate {
  readonly publicName: string;
  readonly legalForm: MediationBodyEntity['legalForm'];
  readonly needsSeal: boolean;
  readonly scope: string;
  readonly tariff: string | null;
}
export interface MediatorFacts extends MediatorCandidate {
  readonly publicName: string;
}

/**
 * What other rooms may ask the roster. `reads` is the caller's own unit of work, or committed data; the rows
 * are facts to decide on, never to change.
 */
@Injectable()
export class RosterReader {
  async body(reads: Reads, bodyId: string): Promise<BodyFacts | undefined> {
    return (await this.bodiesBy(reads, { id: bodyId }))[0];
  }

  async bodyOfOrganisation(reads: Reads, organisationId: string): Promise<BodyFacts | undefined> {
    return (await this.bodiesBy(reads, { organisationId }))[0];
  }

  /** All who may take matters now; a county's roster is small enough to rank whole. */
  async availableBodies(reads: Reads): Promise<BodyFacts[]> {
    return this.bodiesBy(reads, { state: TAKES_MATTERS });
  }

  /** Published names of bodies and mediators, by id; what is not on the roster is left out. */
  async names(reads: Reads, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const id = [...new Set(ids)];
    if (id.length === 0) return new Map();
    const [bodies, mediators] = await reads.together<[MediationBodyEntity, MediatorEntity]>([
      { entity: MediationBodyEntity, where: { id } },
      { entity: MediatorEntity, where: { id } },
    ]);
    return new Map([...bodies, ...mediators].map((row) => [row.id, row.publicName]));
  }

  async mediator(reads: Reads, mediatorId: string): Promise<MediatorFacts | undefined> {
    return (await this.mediatorsBy(reads, { id: mediatorId }))[0];
  }

  async mediatorOfPerson(reads: Reads, personId: string): Promise<MediatorFacts | undefined> {
    return (await this.mediatorsBy(reads, { personId }))[0];
  }

  async availableMediators(reads: Reads): Promise<MediatorFacts[]> {
    return this.mediatorsBy(reads, { state: TAKES_MATTERS });
  }

  async mediatorsOf(reads: Reads, bodyId: string): Promise<MediatorFacts[]> {
    return (await this.availableMediators(reads)).filter(({ bodyIds }) => bodyIds.includes(bodyId));
  }

  private async bodiesBy(
    reads: Reads,
    where: { id?: string; organisationId?: string; state?: readonly string[] },
  ): Promise<BodyFacts[]> {
    const rows = await reads.find(MediationBodyEntity, where);
    const loads = await openLoads(reads, rows);
    return rows.map((row) => bodyFacts(row, loads.get(row.id) ?? 0));
  }

  private async mediatorsBy(
    reads: Reads,
    where: { id?: string; personId?: string; state?: readonly string[] },
  ): Promise<MediatorFacts[]> {
    const rows = await reads.find(MediatorEntity, where);
    const loads = await openLoads(reads, rows);
    return rows.map((row) => mediatorFacts(row, loads.get(row.id) ?? 0));
  }
}

const listedFacts = (row: MediationBodyEntity | MediatorEntity, openLoad: number) => ({
  id: row.id,
  publicName: row.publicName,
  state: row.state,
  fields: row.fields,
  specialties: row.specialties,
  region: row.region,
  languages: row.languages,
  capacity: row.capacity,
  openLoad,
});

const bodyFacts = (row: MediationBodyEntity, openLoad: number): BodyFacts => ({
  ...listedFacts(row, openLoad),
  organisationId: row.organisationId,
  kind: row.kind,
  legalForm: row.legalForm,
  charges: row.charges,
  tariff: row.tariff,
  needsSeal: row.needsSeal,
  scope: row.scope,
  invitingCourts: row.invitingCourts,
});

const mediatorFacts = (row: MediatorEntity, openLoad: number): MediatorFacts => ({
  ...listedFacts(row, openLoad),
  personId: row.personId,
  bodyIds: row.bodyIds,
  origin: row.origin,
  conflicts: row.conflicts,
});

async function openLoads(
  reads: Reads,
  rows: readonly { readonly id: string }[],
): Promise<Map<string, number>> {
  if (rows.length === 0) return new Map();
  const marks = rows.map(() => '?').join(', ');
  const counts = await reads.select<{ listed_id: string; open_load: number | string }>(
    `SELECT listed_id, COUNT(*) AS open_load FROM roster_engagements WHERE listed_id IN (${marks}) GROUP BY listed_id`,
    rows.map(({ id }) => id),
  );
  return new Map(counts.map(({ listed_id, open_load }) => [listed_id, Number(open_load)]));
}
