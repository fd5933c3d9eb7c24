import { Injectable } from '@nestjs/common';
import { noAuthority } from '../domain/dispute.errors.js';
import type { DisputeEvent } from '../domain/dispute.machine.js';
import type { ActingPartyDto } from '../http/open-dispute.dto.js';
import { WithdrawalEntity } from '../persistence/withdrawal.entity.js';
import { markClosed } from './closing.js';
import type { DisputeWork } from './dispute-work.js';

/** What the spine asks before a dispute may be withdrawn. */
export const withdrawal = (
  parties: readonly { id: string; role: string }[],
  withdrawn: readonly { partyId: string }[],
  effectiveSettlements: number,
): Extract<DisputeEvent, { type: 'WITHDRAW' }> => ({
  type: 'WITHDRAW',
  applicantsLeft: parties.filter(
    ({ id, role }) => role === 'APPLICANT' && !withdrawn.some((row) => row.partyId === id),
  ).length,
  effectiveSettlements,
});

/**
 * 撤回 or 自行和解: each applicant withdraws for itself, at any time and without a reason; with the last one the
 * dispute closes. What was agreed and took effect stays binding.
 */
@Injectable()
export class WithdrawDispute {
  async execute(work: DisputeWork, { partyId }: ActingPartyDto): Promise<{ closed: boolean }> {
    const party = await work.actingFor(partyId, 'WAIVE');
    if (party.role !== 'APPLICANT') throw noAuthority();
    const before = await work.tx.find(WithdrawalEntity, { disputeId: work.id });
    const parties = await work.parties();
    const rows = before.some((row) => row.partyId === partyId) ? before : [...before, { partyId }];
    const event = withdrawal(parties, rows, work.dispute.effectiveSettlements);
    // Refusals other than "others have not withdrawn yet" are told at once; nothing is stored then.
    if (event.applicantsLeft > 0) work.requireMove({ ...event, applicantsLeft: 0 });
    else await work.move(event, 'WITHDRAWN');
    if (rows.length > before.length)
      work.tx.insert(WithdrawalEntity, { partyId, disputeId: work.id, at: work.tx.now });
    await work.record('dispute.withdrawn', work.subject, { how: 'PARTY' }, { onBehalfOf: partyId });
    if (event.applicantsLeft > 0) return { closed: false };
    await markClosed(work, 'WITHDRAWN');
    return { closed: true };
  }
}
