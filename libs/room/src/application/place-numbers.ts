import type { Tx } from '#platform/database';

/**
 * So many numbers of these places, and with them their locks: whoever speaks or is moved there waits, and finds what the
 * one before has committed. In the order of the ids, so that nobody waits in a circle.
 */
export function lockPlaces(tx: Tx, wanted: ReadonlyMap<string, number>): string[] {
  const ids = [...wanted.keys()].sort();
  for (const id of ids)
    tx.change('UPDATE room_places SET last_seq = last_seq + ? WHERE id = ?', [wanted.get(id) ?? 0, id]);
  return ids;
}

/** The first of so many next numbers of each of these places, which are locked from here on. */
export async function takeNumbers(
  tx: Tx,
  wanted: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, number>> {
  const ids = lockPlaces(tx, wanted);
  if (ids.length === 0) return new Map();
  const rows = await tx.select<{ id: string; last_seq: number | string }>(
    `SELECT id, last_seq FROM room_places WHERE id IN (${ids.map(() => '?').join(',')})`,
    ids,
  );
  return new Map(rows.map(({ id, last_seq: last }) => [id, Number(last) - (wanted.get(id) ?? 0) + 1]));
}
