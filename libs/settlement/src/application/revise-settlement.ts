import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { SettlementAttemptEntity } from '../persistence/settlement-attempt.entity.js';
import { SettlementTermEntity } from '../persistence/settlement-term.entity.js';
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
    const claims = await requireKnown(work, input);
    const rows = await this.book.rows(work.tx, work.id);
    const replaced = rows.find(({ id }) => id === row.replaces);
    const where = { id: row.attemptId, disputeId: work.id };
    const attempt = requireAttempt(await work.tx.findOne(SettlementAttemptEntity, where));
    await requireDraftable(work, input, { claims, rows, replaced, attempt });
    const claimKinds = claims.map(({ kind }) => kind);
    const draft = row.draft + 1;
    this.book.move(
      work,
      agreement,
      { type: 'REVISE' },
      {
        ...(await this.effects.frame(work, attempt, { form: input.form, claimKinds })),
        form: input.form,
        draft,
        digest: null,
        claimIds: [...input.claimIds],
        partyIds: [...input.partyIds],
        statusMatter: claimKinds.includes('STATUS'),
        mainFacts: this.book.vault.sealFacts(row.id, input.mainFacts),
      },
    );
    const of = { disputeId: work.id, settlementId, draft };
    work.tx.insert(SettlementTermEntity, this.book.vault.seal(input.terms, of));
    const told = { visibility: 'mediator' } as const;
    await work.record(
      'settlement.revised',
      subjectOf(row),
      { settlementId, draft, partyIds: row.partyIds },
      told,
    );
    return { settlementId, draft };
  }
}
