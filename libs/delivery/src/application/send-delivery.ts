import { Injectable } from '@nestjs/common';
import { People } from '#access';
import { SYSTEM } from '#kernel';
import { CommittedReads, type Tx } from '#platform/database';
import { Catalogues } from '#platform/http';
import type { DeliveredMessage } from '#platform/outbox';
import { DeliveryRow, type DeliveryState } from '../persistence/delivery.entity.js';
import { DeliveryRepository } from '../persistence/delivery.repository.js';
import { ChannelRefused, MessageChannel } from './message-channel.js';

/** How one try ended; `undefined` when an earlier one had ended it. */
export type DeliveryOutcome = Exclude<DeliveryState, 'WAITING'> | undefined;

/** What a code or token in a message opens must not stay readable here once the message is out. */
const SECRET_TEMPLATES = new Set(['access.one-time-code', 'notice.invitation', 'notice.helper']);

/** Sends one waiting delivery, and writes down how it ended. */
@Injectable()
export class SendDelivery {
  constructor(
    private readonly reads: CommittedReads,
    private readonly rows: DeliveryRepository,
    private readonly people: People,
    private readonly catalogues: Catalogues,
    private readonly channel: MessageChannel,
  ) {}

  /** The call to the outside. @throws ChannelUnavailable: the relay tries again later */
  async call({ payload }: DeliveredMessage): Promise<DeliveryOutcome> {
    const row = await this.reads.findOne(DeliveryRow, {
      id: String(payload['deliveryId']),
      state: 'WAITING',
    });
    if (!row) return undefined;
    const phone = await this.phoneOf(row);
    if (phone === undefined) return 'UNREACHABLE';
    const text = this.catalogues.sentence(row.locale, `messages.${row.template}`, this.rows.paramsOf(row));
    try {
      await this.channel.send({ id: row.id, phone, text });
      return 'SENT';
    } catch (error) {
      if (error instanceof ChannelRefused) return 'FAILED';
      throw error;
    }
  }

  async note(tx: Tx, { payload }: DeliveredMessage, outcome: DeliveryOutcome): Promise<void> {
    const id = String(payload['deliveryId']);
    const row = outcome && (await tx.findOne(DeliveryRow, { id, state: 'WAITING' }));
    if (!row) return;
    const forgotten = SECRET_TEMPLATES.has(row.template) ? { params: null } : {};
    const ended = { state: outcome, channel: this.channel.name, endedAt: tx.now };
    tx.update(DeliveryRow, { id, state: 'WAITING' }, { ...ended, ...forgotten });
    if (row.stream !== null) await this.record(tx, row, row.stream, outcome);
  }

  private async phoneOf(row: DeliveryRow): Promise<string | undefined> {
    if (row.personId === null) return this.rows.phoneOf(row);
    return (await this.people.read(this.reads, [row.personId])).get(row.personId)?.phone;
  }

  private async record(tx: Tx, row: DeliveryRow, stream: string, outcome: DeliveryState): Promise<void> {
    const { id, template } = row;
    const sent = outcome === 'SENT';
    await tx.record({
      type: sent ? 'delivery.sent' : 'delivery.failed',
      stream,
      subject: { type: 'delivery', id },
      data: { deliveryId: id, template, ...(sent ? {} : { why: outcome }) },
      visibility: 'staff',
      actor: SYSTEM,
    });
  }
}
