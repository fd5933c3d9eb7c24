import { Injectable } from '@nestjs/common';
import { DisputeSources, type ActionSource, type DisputeView, type OfferedAction } from '#dispute';
import { whyNot, type Refusal } from '#kernel';
import { draftRules } from '../domain/settlement.rules.js';
import { settlementMachine, type SettlementEvent } from '../domain/settlement.machine.js';
import { SettlementAttemptEntity } from '../persistence/settlement-attempt.entity.js';
import { actsForCourt } from './drop-settlement.js';
import { whyNotDraftedIn } from './draft-input.js';
import { EffectRule } from './effect-rule.js';
import { concerned } from './settlement.section.js';
import * as moves from './settlement-moves.js';
import { SettlementBook, type Agreement } from './settlement-book.js';

/** Every command on agreements with the rule that refuses it now, asked with the same facts the command would send. */
@Injectable()
export class SettlementActions implements ActionSource {
  constructor(
    sources: DisputeSources,
    private readonly book: SettlementBook,
    private readonly effects: EffectRule,
  ) {
    sources.addActions(this);
  }

  async actions(view: DisputeView): Promise<OfferedAction[]> {
    const agreements = await this.book.all(view.reads, view.dispute.id);
    const offered = await Promise.all(agreements.map((agreement) => this.onOne(view, agreement)));
    return [await this.drafting(view), ...offered.flat()];
  }

  private async drafting({ dispute, reads }: DisputeView): Promise<OfferedAction> {
    const { id: disputeId, attemptId: id, state } = dispute;
    const attempt = id === null ? undefined : await reads.findOne(SettlementAttemptEntity, { id, disputeId });
    const resting = attempt?.resting === true ? TALKS_REST : undefined;
    const refusal = whyNotDraftedIn(state) ?? resting;
    return {
      action: 'settlement.draft',
      method: 'POST',
      href: `/disputes/${dispute.id}/settlements`,
      refusal,
    };
  }

  private async onOne(view: DisputeView, agreement: Agreement): Promise<OfferedAction[]> {
    const { row } = agreement;
    if (concerned(view.standings, row.partyIds).length === 0) return [];
    const digest = row.digest ?? '';
    const oral = await this.oral(view, agreement);
    const voiding = {
      type: 'VOID',
      byCourt: actsForCourt(view.standings),
      reasonCode: row.state === 'effective' ? 'RESCINDED' : 'REPLACED',
    } as const;
    return [
      offer(view, agreement, 'settlement.revise', 'revision', { type: 'REVISE' }),
      offer(view, agreement, 'settlement.open-for-signature', 'opening', this.opening(view, agreement)),
      offer(view, agreement, 'settlement.record-oral', 'oral-record', oral),
      offer(view, agreement, 'settlement.sign-mediator', 'mediator-signature', asMediator(agreement, digest)),
      offer(view, agreement, 'settlement.seal', 'seal', moves.sealing(agreement, digest)),
      offer(view, agreement, 'settlement.void', 'voiding', voiding),
      ...this.ofParties(view, agreement, digest),
    ];
  }

  /** A party's steps are offered for the party the viewer is or acts for; staff see the first who is still missing. */
  private ofParties(view: DisputeView, agreement: Agreement, digest: string): OfferedAction[] {
    const { row } = agreement;
    const own = view.standings.find(({ partyId }) => partyId !== undefined && row.partyIds.includes(partyId));
    const partyId = own?.partyId ?? row.partyIds[0] ?? '';
    const how = view.actor.kind === 'party' && !row.statusMatter ? 'ONLINE' : 'ON_SITE';
    const sign = moves.signing(agreement, { partyId, digest, how }, view.actor);
    return [
      offer(
        view,
        agreement,
        'settlement.accept',
        'acceptances',
        moves.accepting(agreement, partyId, row.draft),
      ),
      offer(view, agreement, 'settlement.sign', 'signatures', sign),
      offer(
        view,
        agreement,
        'settlement.note-receipt',
        'receipts',
        moves.receiving(agreement, partyId, digest),
      ),
      offer(view, agreement, 'settlement.refuse-signature', 'refusals', moves.refusing(agreement, partyId)),
    ];
  }

  private opening(view: DisputeView, agreement: Agreement): SettlementEvent {
    return moves.opening(agreement, view.claims, view.now);
  }

  private async oral(view: DisputeView, agreement: Agreement): Promise<SettlementEvent> {
    const { row } = agreement;
    const where = { id: row.attemptId, disputeId: row.disputeId };
    const attempt = await view.reads.findOne(SettlementAttemptEntity, where);
    const oralFormKnown = attempt !== undefined && (await this.effects.knowsOralForm(view.reads, attempt));
    const said = { oralFormKnown, heardFrom: row.partyIds };
    return moves.recordingOral(agreement, view.claims, view.now, said);
  }
}

const asMediator = moves.signingAsMediator;
const { id: rule, basis } = draftRules.talksAreNotResting;
const TALKS_REST: Refusal = { rule, basis };

function offer(
  view: DisputeView,
  { row }: Agreement,
  action: string,
  path: string,
  event: SettlementEvent,
): OfferedAction {
  const href = `/disputes/${view.dispute.id}/settlements/${row.id}/${path}`;
  return { action, method: 'POST', href, refusal: whyNot(settlementMachine, row, event) };
}
