import { Injectable } from '@nestjs/common';
import { Grants } from '#access';
import type { ClaimItemEntity, DisputeWork } from '#dispute';
import { begin, newId } from '#kernel';
import { AgreementDrafts, type AgreedTerms, type DraftsAgreements } from '#terms';
import { settlementMachine } from '../domain/settlement.machine.js';
import { SettlementAttemptEntity } from '../persistence/settlement-attempt.entity.js';
import { SettlementTermEntity } from '../persistence/settlement-term.entity.js';
import { SettlementEntity } from '../persistence/settlement.entity.js';
import {
  requireAttempt,
  requireDraftable,
  requireKnown,
  requirePhase,
  type DraftInput,
} from './draft-input.js';
import { EffectRule } from './effect-rule.js';
import { SettlementBook, subjectOf } from './settlement-book.js';
import { grantSource } from './settlement-grants.js';

/** The mediator writes down what was agreed between some of the parties on some of the claims. */
@Injectable()
export class DraftSettlement implements DraftsAgreements {
  constructor(
    private readonly book: SettlementBook,
    private readonly effects: EffectRule,
    private readonly grants: Grants,
    drafts: AgreementDrafts,
  ) {
    drafts.by(this);
  }

  /** In writing, as it was agreed. */
  draft(work: DisputeWork, agreed: AgreedTerms): Promise<{ settlementId: string }> {
    return this.execute(work, { form: 'WRITTEN', ...agreed });
  }

  async execute(work: DisputeWork, input: DraftInput): Promise<{ settlementId: string; draft: number }> {
    requirePhase(work);
    const claims = await requireKnown(work, input);
    const rows = await this.book.rows(work.tx, work.id);
    const replaced = rows.find(({ id }) => id === input.replaces);
    const attempt = await this.attempt(work, replaced?.attemptId);
    await requireDraftable(work, input, { claims, rows, replaced, attempt });
    await this.enterSettling(work, replaced);
    const row = await this.fresh(work, input, { claims, attempt, ordinal: rows.length + 1 });
    work.tx.insert(SettlementEntity, row);
    const of = { disputeId: work.id, settlementId: row.id, draft: row.draft };
    work.tx.insert(SettlementTermEntity, this.book.vault.seal(input.terms, of));
    this.keepSight(work, row, attempt);
    const { id: settlementId, claimIds, partyIds, form } = row;
    await work.record(
      'settlement.drafted',
      subjectOf(row),
      { settlementId, claimIds, partyIds, form },
      {
        visibility: 'mediator',
      },
    );
    return { settlementId, draft: row.draft };
  }

  private async attempt(work: DisputeWork, replacedFrom?: string): Promise<SettlementAttemptEntity> {
    const id = replacedFrom ?? work.dispute.attemptId;
    const found =
      id === null ? undefined : await work.tx.findOne(SettlementAttemptEntity, { id, disputeId: work.id });
    return requireAttempt(found);
  }

  private async enterSettling(work: DisputeWork, replaced?: SettlementEntity): Promise<void> {
    if (work.dispute.state === 'settling') return;
    await work.move({ type: replaced ? 'RENEGOTIATE' : 'DRAFT_SETTLEMENT' });
  }

  private async fresh(
    work: DisputeWork,
    input: DraftInput,
    about: { claims: readonly ClaimItemEntity[]; attempt: SettlementAttemptEntity; ordinal: number },
  ): Promise<SettlementEntity> {
    const id = newId();
    const claimKinds = about.claims.map(({ kind }) => kind);
    const frame = await this.effects.frame(work, about.attempt, {
      form: input.form,
      claimKinds,
    });
    return Object.assign(new SettlementEntity(), begin(settlementMachine).next, frame, {
      id,
      disputeId: work.id,
      attemptId: about.attempt.id,
      ordinal: about.ordinal,
      form: input.form,
      version: 1,
      draft: 1,
      claimIds: [...input.claimIds],
      partyIds: [...input.partyIds],
      replaces: input.replaces ?? null,
      mainFacts: this.book.vault.sealFacts(id, input.mainFacts),
      digest: null,
      statusMatter: claimKinds.includes('STATUS'),
      resting: false,
      effectiveAt: null,
      voidReason: null,
      draftedBy: work.actor.personId,
      draftedAt: work.tx.now,
    });
  }

  /** Mediator and body finish what they began also after the attempt has ended; the right ends with the agreement. */
  private keepSight(work: DisputeWork, row: SettlementEntity, attempt: SettlementAttemptEntity): void {
    const grant = { disputeId: work.id, source: grantSource(row.id) };
    if (work.standings.some(({ code }) => code === 'MEDIATOR'))
      this.grants.give(work.tx, { ...grant, personId: work.actor.personId, standing: 'MEDIATOR' });
    if (attempt.organisationId !== null)
      this.grants.give(work.tx, { ...grant, organisationId: attempt.organisationId, standing: 'BODY_CLERK' });
  }
}
