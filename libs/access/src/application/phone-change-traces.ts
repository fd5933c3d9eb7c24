import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { maskPhone } from '#platform/crypto';
import type { Tx } from '#platform/database';
import { AccessReader } from './access-reader.js';
import { CodeDelivery } from './code-delivery.js';

export interface NewPhone {
  readonly phone: string;
  readonly code: string;
  /** Absent when the old phone is gone: then who it is has to be seen again before the next signature. */
  readonly oldCode?: string;
  readonly userAgent: string;
  readonly locale: 'zh-CN' | 'en';
}

/** What remains of a change: a fact on the person's chain and on that of each of their disputes, and a word to the old phone. */
@Injectable()
export class PhoneChangeTraces {
  constructor(
    private readonly reader: AccessReader,
    private readonly delivery: CodeDelivery,
  ) {}

  async leave(
    tx: Tx,
    actor: Actor,
    { phone, oldCode, old, locale }: NewPhone & { readonly old: string | undefined },
  ): Promise<void> {
    const { personId } = actor;
    const disputes = await this.reader.disputesGrantedTo(tx, actor);
    const data = { personId, oldPhoneProved: oldCode !== undefined };
    const fact = { type: 'access.phone-changed', subject: { type: 'person', id: personId }, data } as const;
    // In one order, so that two people of the same disputes do not wait for each other.
    for (const stream of [...disputes.toSorted(), `person:${personId}`])
      await tx.record({ ...fact, stream, visibility: 'staff', actor });
    if (old !== undefined) this.delivery.tellOfChange(tx, { phone: old, newPhone: maskPhone(phone), locale });
  }
}
