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

/** Living holdings at living organisations; text order of instants is time order. */
export async function holdingsOf(reads: Reads, accountIds: readonly string[], at: Date): Promise<Holding[]> {
  if (accountIds.length === 0) return [];
  const rows = await reads.select<HeldRow>(
    `SELECT h.id, h.account_id, h.role, h.organisation_id, o.path
       FROM role_holdings h JOIN organisations o ON o.id = h.organisation_id
      WHERE h.account_id IN (${accountIds.map(() => '?').join(',')})
        AND h.ended_at IS NULL AND h.valid_from <= ? AND (h.valid_until IS NULL OR h.valid_until > ?)
        AND o.disabled_at IS NULL
      ORDER BY h.id`,
    [...accountIds, at.toISOString(), at.toISOString()],
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
