/** Roles as they are held at an instant, with the place where they are held. */
import type { RoleHeld } from '#kernel';
import type { Reads } from '#platform/database';

interface HeldRow {
  readonly id: string;
  readonly account_id: string;
  readonly role: string;
  readonly organisation_id: string;
  readonly path: string;
}

export interface Holding extends RoleHeld {
  readonly holdingId: string;
  readonly accountId: string;
}

/** A living holding at a living organisation; text order of instants is time order. */
const LIVING = `h.ended_at IS NULL AND h.valid_from <= ? AND (h.valid_until IS NULL OR h.valid_until > ?)
        AND o.disabled_at IS NULL`;
const asOf = (at: Date): readonly string[] => [at.toISOString(), at.toISOString()];

export async function holdingsOf(reads: Reads, accountIds: readonly string[], at: Date): Promise<Holding[]> {
  if (accountIds.length === 0) return [];
  const rows = await reads.select<HeldRow>(
    `SELECT h.id, h.account_id, h.role, h.organisation_id, o.path
       FROM role_holdings h JOIN organisations o ON o.id = h.organisation_id
      WHERE h.account_id IN (${accountIds.map(() => '?').join(',')})
        AND ${LIVING}
      ORDER BY h.id`,
    [...accountIds, ...asOf(at)],
  );
  return rows.map((row) => ({
    holdingId: row.id,
    accountId: row.account_id,
    role: row.role,
    organisationId: row.organisation_id,
    organisationPath: row.path,
  }));
}

export async function rolesHeldBy(reads: Reads, accountId: string, at: Date): Promise<RoleHeld[]> {
  const holdings = await holdingsOf(reads, [accountId], at);
  return holdings.map(({ role, organisationId, organisationPath }) => ({
    role,
    organisationId,
    organisationPath,
  }));
}

/** Ids of the persons who hold a role at any of these organisations; without any named, at the root of the tree. */
export async function personsHolding(
  reads: Reads,
  { role, organisationIds, at }: { role: string; organisationIds?: readonly string[]; at: Date },
): Promise<string[]> {
  const where = organisationIds
    ? `h.organisation_id IN (${organisationIds.map(() => '?').join(',')})`
    : 'o.parent_id IS NULL';
  const rows = await reads.select<{ person_id: string }>(
    `SELECT DISTINCT a.person_id FROM role_holdings h JOIN accounts a ON a.id = h.account_id
       JOIN organisations o ON o.id = h.organisation_id
      WHERE h.role = ? AND ${LIVING} AND a.disabled_at IS NULL AND ${where}`,
    [role, ...asOf(at), ...(organisationIds ?? [])],
  );
  return rows.map((row) => row.person_id);
}
