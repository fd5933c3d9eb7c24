import type { EventData } from '#contracts';
import type { Actor } from '#kernel';
import type { StoredEvent, Tx } from '#platform/database';

type OfficeEvent = Extract<keyof EventData, `access.${string}`>;

/** What happens to accounts, roles and organisations is kept on the organisation's own chain. */
export function recordAt<T extends OfficeEvent>(
  tx: Tx,
  actor: Actor,
  organisationId: string,
  type: T,
  data: EventData[T],
): Promise<StoredEvent> {
  const subject = { type: 'organisation', id: organisationId };
  return tx.record({ type, stream: `org:${organisationId}`, subject, data, visibility: 'staff', actor });
}
