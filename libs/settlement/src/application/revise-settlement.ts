import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { SettlementAttemptEntity } from '../persistence/settlement-attempt.entity.js';
import { SettlementTermEntity } from '../persistence/settlement-term.entity.js';
import type { SettlementEntity } from '../persistence/settlement.entity.js';
import {
  requireAttempt,
  requireDraftable,
  requireKnown,
  requirePhase,
  type DraftInput,
} from './draft-input.js';
import { EffectRule } from './effect-rule.js';
import { SettlementBook, subjectOf } from './settlement-book.js';

/** Another draft: acceptances and signatures of the earlier one no longer count. */
@Injectable()
export class ReviseSettlement {
  constructor(
    private readonly book: SettlementBook,
    private readonly effects: EffectRule,
  ) {}

  async execute(
    work: DisputeWork,
    settlementId: string,
    input: DraftInput,
  ): Promise<{ settlementId: string; draft: number }> {
    const agreement = await this.book.of(work.tx, work.id, settlementId);
    // An agreement in force is not written anew, whatever the new words say.
    this.book.require(agreement, { type: 'REVISE' });
    requirePhase(work);
    const { row } = agreement;
    const draft = row.draft + 1;
    const changes = { ...(await this.rewritten(work, row, input)), draft, digest: null };
    this.book.move(work, agreement, { type: 'REVISE' }, changes);
    const of = { disputeId: work.id, settlementId, draft };
    work.tx.insert(SettlementTermEntity, this.book.vault.seal(input.terms, of));
    const data = { settlementId, draft, partyIds: row.partyIds };
    await work.record('settlement.revised', subjectOf(row), data, { visibility: 'mediator' });
    return { settlementId, draft };
  }

  /** What the agreement is about now, weighed by the same rules as a first draft. */
  private async rewritten(
    work: DisputeWork,
    row: SettlementEntity,
    input: DraftInput,
  ): Promise<Partial<SettlementEntity>> {
    const claims = await requireKnown(work, input);
    const rows = await this.book.rows(work.tx, work.id);
    const replaced = rows.find(({ id }) => id === row.replaces);
    const where = { id: row.attemptId, disputeId: work.id };
    const attempt = requireAttempt(await work.tx.findOne(SettlementAttemptEntity, where));
    await requireDraftable(work, input, { claims, rows, replaced, attempt });
    const { form } = input;
    const claimKinds = claims.map(({ kind }) => kind);
    return {
      ...(await this.effects.frame(work, attempt, { form, claimKinds })),
      form,
      claimIds: [...input.claimIds],
      partyIds: [...input.partyIds],
      statusMatter: claimKinds.includes('STATUS'),
      mainFacts: this.book.vault.sealFacts(row.id, input.mainFacts),
    };
  }
}
