import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { stakeOf } from '#kernel';
import { accepting } from './settlement-moves.js';
import { SettlementBook, subjectOf, type Agreement } from './settlement-book.js';
import { toldToSide } from './telling.js';

/** What an act of settling asks of who acts for a party: the amount at stake, and the person itself in status matters. */
export async function settlingAct(
  work: DisputeWork,
  { row, terms }: Agreement,
  partyId: string,
): Promise<{ amountFen: number; inPersonOnly: boolean }> {
  const claims = (await work.claims()).filter(({ id }) => row.claimIds.includes(id));
  return { amountFen: stakeOf(partyId, terms, claims), inPersonOnly: row.statusMatter };
}

/** A party says yes to this very draft; its agent needs the power to settle up to the amount (CPL 62). */
@Injectable()
export class AcceptSettlement {
  constructor(private readonly book: SettlementBook) {}

  async execute(
    work: DisputeWork,
    settlementId: string,
    { partyId, draft }: { readonly partyId: string; readonly draft: number },
  ): Promise<{ settlementId: string; draft: number }> {
    const agreement = await this.book.of(work.tx, work.id, settlementId);
    await work.actingFor(partyId, 'SETTLE', await settlingAct(work, agreement, partyId));
    this.book.move(work, agreement, accepting(agreement, partyId, draft));
    const { personId, kind } = work.actor;
    const how = kind === 'party' ? 'ONLINE' : 'ON_SITE';
    this.book.note(work, agreement, { kind: 'ACCEPTANCE', whose: partyId, how, personId });
    await work.record(
      'settlement.accepted',
      subjectOf(agreement.row),
      { settlementId, partyId, draft },
      { onBehalfOf: partyId, visibility: toldToSide(partyId) },
    );
    return { settlementId, draft };
  }
}
