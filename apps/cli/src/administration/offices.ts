/** Organisations and accounts as import files name them: by the names people know. */
import type { Reads } from '#platform/database';
import { RowFault } from './records.js';

export interface Office {
  readonly id: string;
  readonly kind: string;
  readonly parent_id: string | null;
}

export interface KnownAccount {
  readonly id: string;
  readonly person_id: string;
  readonly organisation_id: string;
}

const OFFICES = 'SELECT id, kind, parent_id FROM organisations WHERE disabled_at IS NULL AND';

/** @throws RowFault where none or several have the name */
export async function officeNamed(reads: Reads, name: string): Promise<Office> {
  const found = await reads.select<Office>(`${OFFICES} name = ?`, [name]);
  const [only] = found;
  if (!only)
    throw new RowFault(`no organisation is called ${name}; parents stand above what belongs to them`);
  if (found.length > 1) throw new RowFault(`${found.length} organisations are called ${name}`);
  return only;
}

export async function officeBelow(
  reads: Reads,
  parentId: string | null,
  name: string,
): Promise<Office | undefined> {
  const below = parentId === null ? 'parent_id IS NULL' : 'parent_id = ?';
  const params = parentId === null ? [name] : [name, parentId];
  return (await reads.select<Office>(`${OFFICES} name = ? AND ${below}`, params))[0];
}

export async function accountNamed(reads: Reads, account: string): Promise<KnownAccount | undefined> {
  const sql = 'SELECT id, person_id, organisation_id FROM accounts WHERE account = ?';
  return (await reads.select<KnownAccount>(sql, [account.toLowerCase()]))[0];
}

export async function holdsRole(
  reads: Reads,
  { accountId, role, organisationId }: { accountId: string; role: string; organisationId: string },
): Promise<boolean> {
  const sql = `SELECT id FROM role_holdings
                WHERE account_id = ? AND role = ? AND organisation_id = ? AND ended_at IS NULL`;
  return (await reads.select(sql, [accountId, role, organisationId])).length > 0;
}
