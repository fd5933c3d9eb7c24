import type { DisputeWork } from '#dispute';
import type { Reads } from '#platform/database';
import { CircumstancesEntity } from '../persistence/attempt.entity.js';

/** What has been heard about a dispute so far; nothing heard is an empty answer. */
export async function circumstancesOf(reads: Reads, disputeId: string): Promise<CircumstancesEntity> {
  const row = await reads.findOne(CircumstancesEntity, { id: disputeId });
  if (row) return row;
  return Object.assign(new CircumstancesEntity(), {
    id: disputeId,
    violenceFlags: [],
    shamFlags: [],
    consents: {},
    recusals: [],
    version: 0,
  });
}

export async function hear(
  work: DisputeWork,
  change: (known: CircumstancesEntity) => Partial<CircumstancesEntity>,
): Promise<void> {
  const known = await circumstancesOf(work.tx, work.id);
  const next = { ...change(known), version: known.version + 1 };
  if (known.version === 0) work.tx.insert(CircumstancesEntity, Object.assign(known, next));
  else work.tx.update(CircumstancesEntity, { id: known.id, version: known.version }, next);
}

/** Consents to single steps that this room decides by; the others are the room `consent`'s to keep. */
const HEARD_SCOPES = ['ONLINE', 'UNDISPUTED_FACTS'] as const;
export type HeardScope = (typeof HEARD_SCOPES)[number];

export const isHeard = (scope: string): scope is HeardScope => HEARD_SCOPES.some((heard) => heard === scope);

export const consenting = ({ consents }: CircumstancesEntity, scope: HeardScope): readonly string[] =>
  consents[scope] ?? [];

export const withOne = (list: readonly string[], one: string): string[] => [...new Set([...list, one])];
export const without = (list: readonly string[], one: string): string[] => list.filter((id) => id !== one);
