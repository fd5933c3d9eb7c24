import type { Clock } from '#kernel';
import type { CommittedReads, UnitOfWork } from '#platform/database';
import { DemoMessageRow } from '../persistence/delivery.entity.js';
import type { DeliveryRepository } from '../persistence/delivery.repository.js';
import { ChannelUnavailable, MessageChannel, type TextMessage } from './message-channel.js';

export interface DemoMessage {
  readonly id: string;
  readonly at: string;
  readonly phone: string;
  readonly text: string;
}

/** Sends nothing: keeps the message, encrypted, for the demo's own page. */
export class DemoChannel extends MessageChannel {
  readonly name = 'demo';

  constructor(
    private readonly units: UnitOfWork,
    private readonly rows: DeliveryRepository,
    private readonly clock: Clock,
  ) {
    super();
  }

  async send({ id, phone, text }: TextMessage): Promise<void> {
    await this.units.run(async (tx) => {
      if (await tx.findOne(DemoMessageRow, { id })) return;
      tx.insert(DemoMessageRow, this.rows.demoRow(id, phone, text, this.clock.now()));
    });
  }

  /** The latest first. */
  async list(reads: CommittedReads, limit: number): Promise<DemoMessage[]> {
    const rows = await reads.find(DemoMessageRow, {}, { orderBy: { createdAt: 'desc', id: 'desc' }, limit });
    return rows.map((row) => ({
      id: row.id,
      at: row.createdAt.toISOString(),
      ...this.rows.demoMessage(row),
    }));
  }
}

/** Production without a gateway: messages wait as undelivered work that somebody sees, instead of being lost. */
export class NoChannel extends MessageChannel {
  readonly name = 'none';

  send(): Promise<void> {
    return Promise.reject(new ChannelUnavailable('not-configured'));
  }
}
