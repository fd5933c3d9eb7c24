import { Injectable } from '@nestjs/common';
import { conflict, invalid, type Actor } from '#kernel';
import type { Tx } from '#platform/database';
import type { CourtLevel, OrganisationKind } from '../domain/role.js';
import { OrganisationRow } from '../persistence/organisation.entity.js';
import { Permissions } from './access-rules.js';
import { recordAt } from './office-record.js';
import { Organisations, type Organisation } from './organisations.js';

export interface OrganisationChanges {
  readonly name?: string;
  readonly courtCode?: string;
  readonly level?: CourtLevel;
}

const HAVE_CODES: readonly OrganisationKind[] = ['COURT', 'TRIBUNAL'];

/** A tribunal is a branch of its court and has no level of its own; offices that are no court have neither. */
export function requireCourtFacts(kind: OrganisationKind, { courtCode, level }: OrganisationChanges): void {
  const only = (path: string) => invalid('access.only-of-courts', [{ path, code: 'access.only-of-courts' }]);
  if (courtCode !== undefined && !HAVE_CODES.includes(kind)) throw only('courtCode');
  if (level !== undefined && kind !== 'COURT') throw only('level');
}

/** @throws `access.court-code-taken` (409) when another court runs under it. */
export async function requireFreeCode(tx: Tx, courtCode: string | undefined, id: string): Promise<void> {
  if (courtCode === undefined) return;
  const other = await tx.findOne(OrganisationRow, { courtCode });
  if (other && other.id !== id) throw conflict('access.court-code-taken');
}

/** Puts an organisation's name, code or level right; where it stands in the tree never changes. */
@Injectable()
export class DescribeOrganisation {
  constructor(
    private readonly organisations: Organisations,
    private readonly permissions: Permissions,
  ) {}

  async execute(tx: Tx, actor: Actor, id: string, changes: OrganisationChanges): Promise<Organisation> {
    this.permissions.requireOffice('access.describe-organisation', actor);
    const organisation = await this.organisations.one(tx, id);
    this.permissions.requireOffice('access.describe-organisation', actor, organisation.path);
    requireCourtFacts(organisation.kind, changes);
    await requireFreeCode(tx, changes.courtCode, id);
    const given = Object.entries(changes).filter(([, value]) => value !== undefined);
    const told = Object.fromEntries(given) as Partial<OrganisationRow>;
    if (given.length > 0) tx.update(OrganisationRow, { id }, told);
    await recordAt(tx, actor, id, 'access.organisation-described', { fields: given.map(([field]) => field) });
    return { ...organisation, ...told };
  }
}
