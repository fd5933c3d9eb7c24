import { Injectable } from '@nestjs/common';
import { Grants } from '#access';
import type { DisputeWork } from '#dispute';
import { EndSettlement } from './end-settlement.js';
import { FollowSpine } from './follow-spine.js';
import { grantSource } from './settlement-grants.js';
import { refusing } from './settlement-moves.js';
import { SettlementBook, subjectOf } from './settlement-book.js';
import { toldToSide } from './telling.js';

const COURT: readonly string[] = ['CONFIRMATION_JUDGE', 'TRIAL_JUDGE', 'FILING_JUDGE'];

/** Whether the actor answers for a court here; only a court undoes what is in force (PML 32). */
export const actsForCourt = (standings: readonly { readonly code: string }[]): boolean =>
  standings.some(({ code }) => COURT.includes(code));

/** The mediator drops a draft, or a court undoes an agreement in force. */
@Injectable()
export class VoidSettlement {
  constructor(
    private readonly book: SettlementBook,
    private readonly endings: EndSettlement,
    private readonly spine: FollowSpine,
  ) {}

  async execute(
    work: DisputeWork,
    settlementId: string,
    { reasonCode }: { readonly reasonCode: string },
  ): Promise<{ settlementId: string }> {
    const agreement = await this.book.of(work.tx, work.id, settlementId);
    await this.endings.execute(work, agreement, { reasonCode, byCourt: actsForCourt(work.standings) });
    await this.spine.execute(work);
    return { settlementId };
  }
}

/** A party does not sign: nobody is bound, and mediation goes on or is ended by the mediator (ZT 25(7)). */
@Injectable()
export class RefuseSignature {
  constructor(
    private readonly book: SettlementBook,
    private readonly spine: FollowSpine,
    private readonly grants: Grants,
  ) {}

  async execute(
    work: DisputeWork,
    settlementId: string,
    { partyId }: { readonly partyId: string },
  ): Promise<{ settlementId: string }> {
    const agreement = await this.book.of(work.tx, work.id, settlementId);
    await work.actingFor(partyId, 'PROCEDURE');
    this.book.move(work, agreement, refusing(agreement, partyId));
    const { personId } = work.actor;
    this.book.note(work, agreement, { kind: 'REFUSAL', whose: partyId, how: 'ONLINE', personId });
    this.grants.revoke(work.tx, { disputeId: work.id, source: grantSource(settlementId) });
    await work.record(
      'settlement.signature-refused',
      subjectOf(agreement.row),
      { settlementId, partyId },
      { onBehalfOf: partyId, visibility: toldToSide(partyId) },
    );
    await this.spine.execute(work);
    return { settlementId };
  }
}
