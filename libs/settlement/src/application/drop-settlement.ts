import { Injectable } from '@nestjs/common';
import { Grants } from '#access';
import type { DisputeWork } from '#dispute';
import { noSuchSettlement } from '../domain/settlement.errors.js';
import { EndSettlement } from './end-settlement.js';
import { FollowSpine } from './follow-spine.js';
import { grantSource } from './settlement-grants.js';
import { refusing } from './settlement-moves.js';
import { SettlementBook, subjectOf } from './settlement-book.js';
import { SettlementSight } from './settlement-sight.js';
import { toldToSide } from './telling.js';

const COURT: readonly string[] = ['CONFIRMATION_JUDGE', 'TRIAL_JUDGE', 'FILING_JUDGE'];

/** The mediator alone drops what is being made; only a court undoes what is in force (PML 32). */
export const whoVoids = (standings: readonly { readonly code: string }[]) => ({
  byMediator: standings.some(({ code }) => code === 'MEDIATOR'),
  byCourt: standings.some(({ code }) => COURT.includes(code)),
});

/** The mediator drops a draft, or a court undoes an agreement in force. */
@Injectable()
export class VoidSettlement {
  constructor(
    private readonly book: SettlementBook,
    private readonly endings: EndSettlement,
    private readonly spine: FollowSpine,
    private readonly sight: SettlementSight,
  ) {}

  /** @throws `settlement.not-found` for what the actor does not see as for what there is not. */
  async execute(
    work: DisputeWork,
    settlementId: string,
    { reasonCode }: { readonly reasonCode: string },
  ): Promise<{ settlementId: string }> {
    const agreement = await this.book.of(work.tx, work.id, settlementId);
    if (this.sight.of(work, agreement.row) === 'none') throw noSuchSettlement();
    await this.endings.execute(work, agreement, { reasonCode, ...whoVoids(work.standings) });
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
