import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { GiveRole, MakeAccount, MakeOrganisation, Passwords } from '#access';
import type { DemoCounty } from '#demo';
import { addDays, dayOf, SYSTEM } from '#kernel';
import { UnitOfWork, type Tx } from '#platform/database';
import { AddToRoster, ChangeListing, type Listed } from '#roster';

/** Ids of what was founded, by the keys of `county.yaml`. */
export interface FoundedCounty {
  readonly organisations: ReadonlyMap<string, string>;
  readonly bodies: ReadonlyMap<string, string>;
  readonly mediators: ReadonlyMap<string, string>;
}

/** Roles that sign in with a second factor get a known authenticator; the demo's account list shows its number. */
export const demoTotpSecret = (account: string): string => {
  const bytes = createHash('sha256').update(`concord demo ${account}`).digest().subarray(0, 20);
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  return [...bytes].map((byte) => alphabet[byte % 32]).join('');
};

const LISTED_FOR_DAYS = 365;

interface Founding {
  readonly organisations: ReadonlyMap<string, string>;
  readonly passwordHash: string;
}

/** Accounts of those who work in the county. */
@Injectable()
export class FoundStaff {
  constructor(
    private readonly accounts: MakeAccount,
    private readonly roles: GiveRole,
  ) {}

  async account(
    tx: Tx,
    staff: { account: string; name: string; role: string; organisation: string },
    { organisations, passwordHash }: Founding,
  ): Promise<{ personId: string }> {
    const { account, name, role } = staff;
    const organisationId = idOf(organisations, staff.organisation);
    const totpSecret = demoTotpSecret(account);
    const made = await this.accounts.execute(tx, SYSTEM, {
      account,
      passwordHash,
      name,
      organisationId,
      mustChangePassword: false,
      totpSecret,
    });
    await this.roles.execute(tx, SYSTEM, { accountId: made.accountId, role, organisationId });
    return made;
  }
}

/** Founds the demo's county through the product's own use cases: court, bodies, mediators, people who work there. */
@Injectable()
export class FoundCounty {
  constructor(
    private readonly units: UnitOfWork,
    private readonly organisations: MakeOrganisation,
    private readonly staff: FoundStaff,
    private readonly passwords: Passwords,
    private readonly roster: AddToRoster,
    private readonly listing: ChangeListing,
  ) {}

  async execute(county: DemoCounty): Promise<FoundedCounty> {
    const passwordHash = await this.passwords.hash(county.password);
    return this.units.run(async (tx) => {
      const organisations = await this.foundOrganisations(tx, county);
      for (const account of county.accounts)
        await this.staff.account(tx, account, { organisations, passwordHash });
      const bodies = await this.foundBodies(tx, county, organisations);
      const mediators = await this.foundMediators(tx, county, { organisations, bodies, passwordHash });
      return { organisations, bodies, mediators };
    });
  }

  private async foundOrganisations(tx: Tx, county: DemoCounty): Promise<Map<string, string>> {
    const ids = new Map<string, string>();
    for (const { key, kind, name, parent, phone, code } of county.organisations) {
      const parentId = parent === undefined ? undefined : ids.get(parent);
      const fresh = {
        kind: kind as never,
        name,
        ...(parentId === undefined ? {} : { parentId }),
        ...(phone === undefined ? {} : { phone }),
        ...(code === undefined ? {} : { courtCode: code }),
        ...(kind === 'COURT' ? { level: 'BASIC' as const } : {}),
      };
      ids.set(key, (await this.organisations.execute(tx, SYSTEM, fresh)).id);
    }
    return ids;
  }

  private async foundBodies(
    tx: Tx,
    county: DemoCounty,
    organisations: ReadonlyMap<string, string>,
  ): Promise<Map<string, string>> {
    const names = new Map(county.organisations.map(({ key, name }) => [key, name]));
    const ids = new Map<string, string>();
    for (const { key, organisation, kind, legalForm, tariff, invitingCourts, ...body } of county.bodies) {
      const listed = await this.roster.body(tx, SYSTEM, {
        ...body,
        organisationId: idOf(organisations, organisation),
        kind: kind as never,
        ...(legalForm === undefined ? {} : { legalForm: legalForm as never }),
        ...(tariff === undefined ? {} : { tariff }),
        publicName: names.get(organisation) ?? organisation,
        qualified: true,
        region: county.county.region,
        invitingCourts: invitingCourts.map((court) => idOf(organisations, court)),
      });
      await this.list(tx, 'mediation-body', listed);
      ids.set(key, listed.id);
    }
    return ids;
  }

  private async foundMediators(
    tx: Tx,
    county: DemoCounty,
    founded: Founding & { bodies: ReadonlyMap<string, string> },
  ): Promise<Map<string, string>> {
    const ids = new Map<string, string>();
    for (const { key, account, name, bodies, origin, ...mediator } of county.mediators) {
      const organisation = county.bodies.find((body) => body.key === bodies[0])?.organisation ?? '';
      const { personId } = await this.staff.account(
        tx,
        { account, name, role: 'MEDIATOR', organisation },
        founded,
      );
      const listed = await this.roster.mediator(tx, SYSTEM, {
        ...mediator,
        personId,
        publicName: name,
        qualified: true,
        bodyIds: bodies.map((body) => idOf(founded.bodies, body)),
        origin: (origin ?? 'MAINLAND') as never,
        conflicts: [],
        invitingCourts: [idOf(founded.organisations, 'court')],
      });
      await this.list(tx, 'mediator', listed);
      ids.set(key, listed.id);
    }
    return ids;
  }

  private async list(tx: Tx, kind: 'mediation-body' | 'mediator', { id, version }: Listed): Promise<void> {
    const until = addDays(dayOf(tx.now), LISTED_FOR_DAYS);
    const reviewed = await this.listing.execute(tx, SYSTEM, { kind, id, order: 'REVIEW', version });
    await this.listing.execute(tx, SYSTEM, { kind, id, order: 'LIST', version: reviewed.version, until });
  }
}

function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`config/demo/county.yaml has no ${key}`);
  return id;
}
