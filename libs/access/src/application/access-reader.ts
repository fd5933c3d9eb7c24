import { Injectable } from '@nestjs/common';
import { Clock, type Actor } from '#kernel';
import type { Reads } from '#platform/database';
import { isLiving, standingsHeld, type GrantFact, type Standing } from '../domain/standing.js';
import { standingOfRole } from '../domain/role.js';
import { DisputeGrantRow } from '../persistence/grant.entity.js';
import { roleCatalogue } from './access-rules.js';
import { DisputePlaces, type DisputePlace } from './dispute-places.js';
import type { NewGrant } from './grants.js';

export interface PlacedActor {
  readonly place: DisputePlace;
  readonly standings: readonly Standing[];
}

/** What other rooms ask about who may see a dispute. */
@Injectable()
export class AccessReader {
  constructor(
    private readonly places: DisputePlaces,
    private readonly clock: Clock,
  ) {}

  /** The living grants of the dispute. */
  async grantsOf(reads: Reads, disputeId: string): Promise<GrantFact[]> {
    const at = this.clock.now();
    const grants = await reads.find(DisputeGrantRow, { disputeId, revokedAt: null });
    return grants.filter((grant) => isLiving(grant, at));
  }

  /** The same of many disputes. */
  async grantsOfMany(reads: Reads, disputeIds: readonly string[]): Promise<Map<string, GrantFact[]>> {
    const at = this.clock.now();
    const rows = await reads.find(DisputeGrantRow, { disputeId: disputeIds, revokedAt: null });
    const grants = new Map<string, GrantFact[]>();
    for (const grant of rows.filter((one) => isLiving(one, at)))
      grants.set(grant.disputeId, [...(grants.get(grant.disputeId) ?? []), grant]);
    return grants;
  }

  /** How many live and which is the newest, by dispute: another word where one has ended or begun. */
  async livingGrantsOf(reads: Reads, disputeIds: readonly string[]): Promise<Map<string, string>> {
    const at = this.clock.now();
    const rows = await reads.select<{ dispute_id: string; living: number | string; newest: string }>(
      `SELECT dispute_id, COUNT(*) AS living, MAX(id) AS newest FROM dispute_grants
        WHERE dispute_id IN (${disputeIds.map(() => '?').join(',')}) AND revoked_at IS NULL
          AND valid_from <= ? AND (valid_until IS NULL OR valid_until > ?) GROUP BY dispute_id`,
      [...disputeIds, at, at],
    );
    return new Map(rows.map(({ dispute_id: id, living, newest }) => [id, `${living} ${newest}`]));
  }

  /** Whether somebody stands or has ever stood there as this; what was revoked counts. */
  async everStoodAs(
    reads: Reads,
    { disputeId, personId, standing }: Required<Pick<NewGrant, 'disputeId' | 'personId' | 'standing'>>,
  ): Promise<boolean> {
    return (await reads.findOne(DisputeGrantRow, { disputeId, personId, standing })) !== undefined;
  }

  /** Disputes the actor may see by a grant: a party's own, a mediator's, a body's. Newest first. */
  async disputesGrantedTo(reads: Reads, actor: Actor, limit = 1000): Promise<string[]> {
    if (actor.scope) return [actor.scope.disputeId];
    const organisationId = [...new Set(actor.roles.map((held) => held.organisationId))];
    const options = { orderBy: { disputeId: 'desc' }, limit } as const;
    const [own, ofOrganisations] = await reads.together<[DisputeGrantRow, DisputeGrantRow]>([
      { entity: DisputeGrantRow, where: { personId: actor.personId, revokedAt: null }, options },
      { entity: DisputeGrantRow, where: { organisationId, revokedAt: null }, options },
    ]);
    const seen = [...own, ...ofOrganisations].filter((grant) => this.standsBy(actor, grant));
    return [...new Set(seen.map(({ disputeId }) => disputeId))].sort().reverse().slice(0, limit);
  }

  /** For routes that only know the dispute's id; `undefined` when it is absent or invisible to the actor. */
  async placed(reads: Reads, actor: Actor, disputeId: string): Promise<PlacedActor | undefined> {
    const place = await this.places.of(reads, disputeId);
    if (!place) return undefined;
    const grants = await this.grantsOf(reads, disputeId);
    const standings = this.standings(actor, disputeId, place.courtPath, grants);
    const { personId } = actor;
    const isKnown = standings.length > 0 && place.isKnownTo?.({ personId, standings }) !== false;
    return isKnown ? { place, standings } : undefined;
  }

  /** Who the actor is in each of several disputes; what is not in the answer does not exist for the actor. */
  async standingsIn(
    reads: Reads,
    actor: Actor,
    disputes: readonly { readonly id: string; readonly courtPath: string }[],
  ): Promise<ReadonlyMap<string, readonly Standing[]>> {
    const disputeId = disputes.map(({ id }) => id);
    const grants =
      disputes.length === 0 ? [] : await reads.find(DisputeGrantRow, { disputeId, revokedAt: null });
    const of = (id: string): GrantFact[] => grants.filter((grant) => grant.disputeId === id);
    return new Map(
      disputes.map(({ id, courtPath }) => [id, this.standings(actor, id, courtPath, of(id))] as const),
    );
  }

  private standsBy(actor: Actor, grant: DisputeGrantRow): boolean {
    // No court covers the path '': only the grant itself can give a standing here.
    return this.standings(actor, grant.disputeId, '', [grant]).length > 0;
  }

  private standings(
    actor: Actor,
    disputeId: string,
    courtPath: string,
    grants: readonly GrantFact[],
  ): Standing[] {
    const at = this.clock.now();
    return standingsHeld(actor, {
      disputeId,
      courtPath,
      grants,
      at,
      standingOfRole: standingOfRole(roleCatalogue()),
    });
  }
}
