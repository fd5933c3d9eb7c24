import { Injectable } from '@nestjs/common';
import { Grants } from '#access';
import { ClaimItemEntity, Closing, type DisputeWork } from '#dispute';
import type { RefuseHandOverDto } from '../http/handover.dto.js';
import type { HandOverEntity } from '../persistence/hand-over.entity.js';
import { grantSource, handOverOf, move, subjectOf } from './hand-overs.js';

/** The other body confirms that the packet is there (return receipt). */
@Injectable()
export class ReceiveHandOver {
  async execute(work: DisputeWork, handOverId: string): Promise<object> {
    const row = await handOverOf(work.tx, work.id, handOverId);
    move(work, row, { type: 'RECEIVE' });
    await work.record('handover.received', subjectOf(row), { handOverId });
    return { handOverId };
  }
}

/** The other body does not take it: the matter comes back, and every other way is open. */
@Injectable()
export class RefuseHandOver {
  constructor(private readonly grants: Grants) {}

  async execute(work: DisputeWork, handOverId: string, { reasonCode }: RefuseHandOverDto): Promise<object> {
    const row = await handOverOf(work.tx, work.id, handOverId);
    move(work, row, { type: 'REFUSE' }, { refusalCode: reasonCode });
    this.grants.revoke(work.tx, { disputeId: work.id, source: grantSource(handOverId) });
    await work.record('handover.refused', subjectOf(row), { handOverId, reasonCode });
    if (work.dispute.state === 'handedOver') {
      work.dispute.nextReason = 'HAND_OVER_REFUSED';
      await work.move({ type: 'HAND_OVER_REFUSED' });
    }
    return { handOverId };
  }

  /** A claimant wants the court instead: what is under way is taken back. */
  async recall(work: DisputeWork, row: HandOverEntity): Promise<void> {
    const reasonCode = 'INSISTED_ON_FILING';
    move(work, row, { type: 'RECALL' });
    this.grants.revoke(work.tx, { disputeId: work.id, source: grantSource(row.id) });
    await work.record('handover.recalled', subjectOf(row), { handOverId: row.id, reasonCode });
  }
}

/** The other body has the matter for good; the dispute closes here when nothing else is open. */
@Injectable()
export class ConcludeHandOver {
  constructor(private readonly closing: Closing) {}

  async execute(work: DisputeWork, handOverId: string): Promise<{ handOverId: string; closed: boolean }> {
    const { tx } = work;
    const row = await handOverOf(tx, work.id, handOverId);
    move(work, row, { type: 'CONCLUDE' });
    const gone = (await work.claims()).filter(
      ({ id, state }) => row.claimIds.includes(id) && state === 'OPEN',
    );
    for (const { id, version } of gone)
      tx.update(ClaimItemEntity, { id, version }, { state: 'CARVED_OUT', version: version + 1 });
    await work.record('handover.concluded', subjectOf(row), { handOverId });
    return { handOverId, closed: await this.closing.closeWhenDone(work, 'HANDED_OVER') };
  }
}
