import { Injectable } from '@nestjs/common';
import { mayActFor, noAuthority, type DisputeWork } from '#dispute';
import type { ActWay } from '../domain/acts.js';
import { settlingAct } from './accept-settlement.js';
import { signing, stepsStillMissing } from './settlement-moves.js';
import { SettlementBook, subjectOf, type Agreement } from './settlement-book.js';
import { TakeEffect } from './take-effect.js';
import { toldToSide } from './telling.js';

export interface Signature {
  readonly partyId: string;
  readonly digest: string;
  readonly how: ActWay;
  /** On paper: whose hand it was, when not the party's own. */
  readonly signerPersonId?: string;
}

/** What is told to whoever signed: whether the agreement is in force, and if not, what it waits for. */
export interface Signed {
  readonly settlementId: string;
  readonly effective: boolean;
  readonly missing: readonly string[];
}

export const signedAnswer = ({ row, acts }: Agreement): Signed => ({
  settlementId: row.id,
  effective: row.state === 'effective',
  missing: row.state === 'effective' ? [] : stepsStillMissing(row, acts),
});

/** A party signs the frozen words; the last needed act puts the agreement into force, once. */
@Injectable()
export class SignSettlement {
  constructor(
    private readonly book: SettlementBook,
    private readonly effect: TakeEffect,
  ) {}

  async execute(work: DisputeWork, settlementId: string, signature: Signature): Promise<Signed> {
    const { partyId, digest, how } = signature;
    const agreement = await this.book.of(work.tx, work.id, settlementId);
    const act = await settlingAct(work, agreement, partyId);
    const party = await work.actingFor(partyId, 'SETTLE', act);
    const event = signing(agreement, { partyId, digest, how }, work.actor);
    this.book.move(work, agreement, event);
    const personId = event.bySelf ? work.actor.personId : (signature.signerPersonId ?? party.personId);
    if (!event.bySelf) await this.requireHand(work, party, personId, act);
    this.book.note(work, agreement, { kind: 'SIGNATURE', whose: partyId, how, personId: personId ?? '' });
    await work.record(
      'settlement.signed',
      subjectOf(agreement.row),
      { settlementId, partyId, digest },
      { onBehalfOf: partyId, visibility: toldToSide(partyId) },
    );
    await this.effect.whenComplete(work, agreement);
    return signedAnswer(agreement);
  }

  /** A paper noted by staff counts only if the hand on it may sign for the party: staff answer for having seen it. */
  private async requireHand(
    work: DisputeWork,
    party: Awaited<ReturnType<DisputeWork['actingFor']>>,
    personId: string | null,
    act: { amountFen: number; inPersonOnly: boolean },
  ): Promise<void> {
    const mandates = await work.mandates();
    const question = { ...act, party, mandates, act: 'SETTLE', at: work.tx.now } as const;
    if (personId === null || !mayActFor({ ...question, personId })) throw noAuthority();
  }
}
