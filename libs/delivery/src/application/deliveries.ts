import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import type { Tx } from '#platform/database';
import { DeliveryRow } from '../persistence/delivery.entity.js';
import { DeliveryRepository, type MessageParams } from '../persistence/delivery.repository.js';

export const DELIVERY_TOPIC = 'delivery.send';

export interface NewDelivery {
  readonly to: { readonly personId: string } | { readonly phone: string };
  /** Catalogue key below `messages.`, present in both languages. */
  readonly template: string;
  readonly params?: MessageParams;
  readonly locale?: 'zh-CN' | 'en';
  /** The dispute it belongs to; sending and failing are then told there. */
  readonly stream?: string;
}

/** Port: asks for a message in the unit of work that gives the reason for it; it goes out after the commit. */
@Injectable()
export class Deliveries {
  constructor(private readonly rows: DeliveryRepository) {}

  send(tx: Tx, { to, template, params = {}, locale = 'zh-CN', stream }: NewDelivery): string {
    const id = newId();
    const row: DeliveryRow = {
      id,
      personId: 'personId' in to ? to.personId : null,
      phone: 'phone' in to ? this.rows.sealPhone(id, to.phone) : null,
      template,
      params: this.rows.sealParams(id, params),
      locale,
      stream: stream ?? null,
      state: 'WAITING',
      channel: null,
      createdAt: tx.now,
      endedAt: null,
    };
    tx.insert(DeliveryRow, row);
    // Only the id travels: the outbox is no place for numbers and codes.
    tx.send({
      topic: DELIVERY_TOPIC,
      payload: { deliveryId: id },
      ...(stream === undefined ? {} : { stream }),
    });
    return id;
  }
}
