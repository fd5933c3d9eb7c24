import { Injectable } from '@nestjs/common';
import { heldByAnother, notHeld } from '../domain/dispute.errors.js';
import { isFinal } from '../domain/dispute.machine.js';
import { disputeIsOpen } from '../domain/people.rules.js';
import type { DisputeEntity } from '../persistence/dispute.entity.js';
import type { DisputeWork } from './dispute-work.js';
import { PoliciesInForce } from './policies-in-force.js';

const MINUTE_MS = 60_000;

/** Held by somebody else, whose lease has not run out. */
export const heldByOther = (dispute: DisputeEntity, personId: string, now: Date): boolean =>
  dispute.heldBy !== null &&
  dispute.heldBy !== personId &&
  (dispute.heldUntil?.getTime() ?? 0) > now.getTime();

/** An officer takes a dispute from the queue. Two never hold one; a lease that runs out gives it back. */
@Injectable()
export class HoldDispute {
  constructor(private readonly policies: PoliciesInForce) {}

  async execute(work: DisputeWork): Promise<{ heldUntil: string }> {
    const { dispute, tx, actor } = work;
    work.require(disputeIsOpen, { final: isFinal(dispute.state) });
    if (heldByOther(dispute, actor.personId, tx.now)) throw heldByAnother(dispute.heldUntil ?? tx.now);
    const policies = await this.policies.at(tx, dispute);
    const until = new Date(tx.now.getTime() + policies.value('desk.claimLeaseMinutes') * MINUTE_MS);
    Object.assign(dispute, { heldBy: actor.personId, heldUntil: until });
    await work.record('dispute.held', work.subject, { until: until.toISOString() }, { visibility: 'staff' });
    return { heldUntil: until.toISOString() };
  }
}

@Injectable()
export class ReleaseDispute {
  async execute(work: DisputeWork): Promise<object> {
    const { dispute, actor } = work;
    if (dispute.heldBy !== actor.personId) throw notHeld();
    Object.assign(dispute, { heldBy: null, heldUntil: null });
    await work.record('dispute.released', work.subject, { why: 'HANDED_BACK' }, { visibility: 'staff' });
    return {};
  }
}

/** Puts a closed dispute away as a record (PML 27; ZS 35). */
@Injectable()
export class ArchiveDispute {
  async execute(work: DisputeWork): Promise<object> {
    await work.move({ type: 'ARCHIVE' });
    await work.record('dispute.archived', work.subject, {});
    return {};
  }
}
