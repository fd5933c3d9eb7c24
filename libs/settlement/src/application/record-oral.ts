import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { notAMoment } from '../domain/settlement.errors.js';
import { SettlementAttemptEntity } from '../persistence/settlement-attempt.entity.js';
import { EffectRule } from './effect-rule.js';
import { recordingOral } from './settlement-moves.js';
import { SettlementBook } from './settlement-book.js';
import { signedAnswer, type Signed } from './sign-settlement.js';
import { TakeEffect } from './take-effect.js';

export interface OralRecord {
  readonly reachedAt: string;
  /** Parties who gave their word in the mediator's hearing. */
  readonly heardFrom: readonly string[];
}

/** The mediator writes down what was agreed by word of mouth; it has been in force since it was reached (PML 28, 30). */
@Injectable()
export class RecordOral {
  constructor(
    private readonly book: SettlementBook,
    private readonly effects: EffectRule,
    private readonly effect: TakeEffect,
  ) {}

  async execute(
    work: DisputeWork,
    settlementId: string,
    { reachedAt, heardFrom }: OralRecord,
  ): Promise<Signed> {
    const agreement = await this.book.of(work.tx, work.id, settlementId);
    const attempt = await work.tx.findOne(SettlementAttemptEntity, { id: agreement.row.attemptId });
    const oralFormKnown = attempt !== undefined && (await this.effects.knowsOralForm(work.tx, attempt));
    const event = recordingOral(agreement, await work.claims(), work.tx.now, { oralFormKnown, heardFrom });
    const at = new Date(reachedAt);
    if (at > work.tx.now) throw notAMoment('reachedAt');
    const parties = await work.parties();
    await this.effect.execute(work, agreement, event, at);
    for (const whose of agreement.row.partyIds) {
      const personId = parties.find(({ id }) => id === whose)?.personId ?? work.actor.personId;
      this.book.note(work, agreement, { kind: 'SPOKEN_WORD', whose, how: 'WITNESSED', personId, at });
    }
    return signedAnswer(agreement);
  }
}
