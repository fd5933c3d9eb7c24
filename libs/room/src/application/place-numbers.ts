import type { Tx } from '#platform/database';

/**
 * The next numbers of these places, and with them their locks: whoever speaks or is moved there waits, and finds what the
 * one before has committed. Answers the first number of each. In the order of the ids, so that nobody waits in a circle.
 */
export async function takeNumbers(
  tx: Tx,
  wanted: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, number>> {
  const ids = [...wanted.keys()].sort();
  if (ids.length === 0) return new Map();
  for (const id of ids)
    tx.change('UPDATE room_places SET last_seq = last_seq + ? WHERE id = ?', [wanted.get(id) ?? 0, id]);
  const rows = await tx.select<{ id: string; last_seq: number | string }>(
    `SELECT id, last_seq FROM room_places WHERE id IN (${ids.map(() => '?').join(',')})`,
    ids,
  );
  return new Map(rows.map(({ id, last_seq: last }) => [id, Number(last) - (wanted.get(id) ?? 0) + 1]));
}
