import { Injectable } from '@nestjs/common';
import { Grants, JoinCodes } from '#access';
import { MandateEntity } from '../persistence/mandate.entity.js';
import type { DisputeWork } from './dispute-work.js';

/** Nobody stands in a matter because of a person who does not belong in it: neither that person, nor an agent or helper. */
@Injectable()
export class DismissPeople {
  constructor(
    private readonly grants: Grants,
    private readonly codes: JoinCodes,
  ) {}

  async of(work: DisputeWork, partyId: string): Promise<void> {
    for (const mandate of await work.mandates())
      if (mandate.partyId === partyId && mandate.endedAt === null) await this.end(work, mandate);
    this.grants.revoke(work.tx, { disputeId: work.id, partyId });
    // What was sent to a wrong person or number opens nothing any more.
    this.codes.revoke(work.tx, { disputeId: work.id, partyId });
  }

  /** Told to staff alone: whom the wrong person had sent is not the right one's to know. */
  private async end(work: DisputeWork, { id, partyId, kind, version }: MandateEntity): Promise<void> {
    const ended = { endedAt: work.tx.now, version: version + 1 };
    work.tx.update(MandateEntity, { id, version }, ended);
    const type = kind === 'HELPER' ? 'dispute.helper-left' : 'dispute.mandate-ended';
    const fact = { mandateId: id, partyId };
    await work.record(type, { type: 'mandate', id }, fact, { visibility: 'staff' });
  }
}
