import { Injectable } from '@nestjs/common';
import { Organisations } from '#access';
import type { Reads } from '#platform/database';
import { CourtPolicies, type PoliciesOfCourt } from '#policies';

/** Where something is decided: a dispute says so itself. */
export interface PolicyPlace {
  readonly courtPath: string;
}

/**
 * What the court of a dispute decided for itself. A tribunal is part of its court: what it did not decide is as its
 * court decided it.
 */
@Injectable()
export class PoliciesInForce {
  constructor(
    private readonly organisations: Organisations,
    private readonly policies: CourtPolicies,
  ) {}

  async at(reads: Reads, { courtPath }: PolicyPlace): Promise<PoliciesOfCourt> {
    if (!this.policies.courtsDecideForThemselves) return this.policies.houseDefault();
    return (await this.ofPaths(reads, [courtPath])).of(courtPath);
  }

  /** Of many courts, by their ids. */
  async ofCourts(reads: Reads, courtIds: readonly string[]): Promise<ReadonlyMap<string, PoliciesOfCourt>> {
    const courts = await this.organisations.byIds(reads, courtIds);
    const paths = [...courts.values()].map(({ path }) => path);
    const policies = await this.ofPaths(reads, paths);
    return new Map([...courts.values()].map(({ id, path }) => [id, policies.of(path)]));
  }

  private async ofPaths(reads: Reads, paths: readonly string[]) {
    const upwards = await this.organisations.upwards(reads, paths);
    const codesOf = (path: string) => upwards.of(path).flatMap(({ courtCode }) => courtCode ?? []);
    return { of: (path: string): PoliciesOfCourt => this.policies.at(codesOf(path)) };
  }
}
