/** Ten thousand matters at one desk, written straight into the database as copies of one that was handed in. */
import { DisputeEntity, narrativeAt, PartyEntity } from '#dispute';
import { newId } from '#kernel';
import { FieldCipher } from '#platform/crypto';
import { StreamRow } from '#platform/database';
import type { World } from '#testing/world';

/** Of the row a list is sorted by, what a copy changes; the rest stays as it was written. */
interface SortedRow {
  readonly disputeId: string;
  readonly dueAt: Date;
}

const AN_HOUR_MS = 3_600_000;
/** Rows of one INSERT; SQLite bounds the number of its parameters. */
const TOGETHER = 250;

export async function crowd(world: World, disputeId: string, count: number): Promise<void> {
  const { dataSource } = world.database;
  const cipher = world.app.get(FieldCipher, { strict: false });
  const dispute = await dataSource.getRepository(DisputeEntity).findOneByOrFail({ id: disputeId });
  const line = await dataSource.getRepository(StreamRow).findOneByOrFail({ id: disputeId });
  const row = await dataSource.getRepository<SortedRow>('desk_rows').findOneByOrFail({ disputeId });
  const parties = await dataSource.getRepository(PartyEntity).findBy({ disputeId });
  const words = cipher.decrypt(dispute.narrative, narrativeAt(disputeId));
  const ids = Array.from({ length: count }, () => newId());
  for (let from = 0; from < count; from += TOGETHER) {
    const some = ids.slice(from, from + TOGETHER);
    await dataSource.getRepository(StreamRow).insert(some.map((id) => ({ ...line, id })));
    await dataSource.getRepository(DisputeEntity).insert(
      some.map((id, at) => ({
        ...dispute,
        id,
        reference: `2026-${String(10_000 + Math.floor((from + at) / 1000))}-${String(10_000 + from + at)}`,
        narrative: cipher.encrypt(words, narrativeAt(id)),
      })) as never,
    );
    await dataSource
      .getRepository(PartyEntity)
      .insert(some.flatMap((id) => parties.map((party) => ({ ...party, id: newId(), disputeId: id }))));
    await dataSource.getRepository<SortedRow>('desk_rows').insert(
      some.map((id, at) => ({
        ...row,
        disputeId: id,
        dueAt: new Date(row.dueAt.getTime() + (from + at) * AN_HOUR_MS),
      })),
    );
  }
}
