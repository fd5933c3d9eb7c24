import { Injectable } from '@nestjs/common';
import { ClaimItemEntity, Closing, type DisputeWork } from '#dispute';
import type { ComplaintEvent } from '../domain/complaint.machine.js';
import type { ConcludeComplaintDto } from '../http/registration.dto.js';
import { Complaints, decidedNow, subjectOf } from './complaints.js';

export const conclusion = (
  { effectiveSettlements }: DisputeWork['dispute'],
  how: ConcludeComplaintDto['how'],
): ComplaintEvent => ({ type: 'CONCLUDE', how, effectiveSettlements });

/** The registered suit ends without trial: withdrawn, by a mediation paper of the court, or otherwise (OP25). */
@Injectable()
export class ConcludeComplaint {
  constructor(
    private readonly complaints: Complaints,
    private readonly closing: Closing,
  ) {}

  async execute(work: DisputeWork, { how }: ConcludeComplaintDto): Promise<{ closed: boolean }> {
    const complaint = await this.complaints.current(work);
    const changes = { concludedHow: how, ...decidedNow(work) };
    this.complaints.advance(work, complaint, conclusion(work.dispute, how), changes);
    await work.record('complaint.concluded', subjectOf(complaint), { how });
    if (how === 'SUIT_WITHDRAWN' && work.dispute.effectiveSettlements === 0) await this.dropClaims(work);
    const why = work.dispute.effectiveSettlements > 0 ? 'PERFORMED' : 'WITHDRAWN';
    return { closed: await this.closing.closeWhenDone(work, why) };
  }

  /** Only while the court has the matter; in mediation the parties go on and decide themselves. */
  private async dropClaims(work: DisputeWork): Promise<void> {
    if (work.dispute.state !== 'withCourt') return;
    const open = (await work.claims()).filter(({ state }) => state === 'OPEN');
    for (const { id, version } of open)
      work.tx.update(ClaimItemEntity, { id, version }, { state: 'WITHDRAWN', version: version + 1 });
  }
}
