import { Injectable } from '@nestjs/common';
import { Organisations, Permissions } from '#access';
import { PoliciesInForce } from '#dispute';
import { notFound, type Actor } from '#kernel';
import { CommittedReads } from '#platform/database';
import { CourtPolicies } from '#policies';

export interface ToldPolicy {
  readonly name: string;
  /** As JSON: what kind of value it is, is the policy's own. */
  readonly value: string;
  readonly basis: string;
  /** `1` for the default, `1/AB12-3` where the court decided otherwise. */
  readonly version: string;
  /** The court's own decision, not the default. */
  readonly own: boolean;
}

export interface EffectivePolicies {
  readonly courtId: string;
  /** The code the court's decisions are filed under; a tribunal without one follows its court. */
  readonly courtCode: string | null;
  readonly items: readonly ToldPolicy[];
}

/** What is in force at one court, value by value, with the law or the platform it rests on. */
@Injectable()
export class ReadPolicies {
  constructor(
    private readonly reads: CommittedReads,
    private readonly organisations: Organisations,
    private readonly permissions: Permissions,
    private readonly policies: CourtPolicies,
    private readonly inForce: PoliciesInForce,
  ) {}

  async execute(actor: Actor, courtId: string): Promise<EffectivePolicies> {
    this.permissions.requireOffice('desk.policies', actor);
    const court = await this.organisations.findOne(this.reads, courtId);
    if (!court) throw notFound('access.no-such-organisation');
    this.permissions.requireOffice('desk.policies', actor, court.path);
    const upwards = await this.organisations.upwards(this.reads, [court.path]);
    const courtCode = upwards.of(court.path).flatMap((place) => place.courtCode ?? [])[0] ?? null;
    const policies = await this.inForce.at(this.reads, { courtPath: court.path });
    const items = this.policies.names().map((name): ToldPolicy => {
      const { value, basis, version } = policies.apply(name);
      return { name, value: JSON.stringify(value), basis, version, own: version.includes('/') };
    });
    return { courtId, courtCode, items };
  }
}
