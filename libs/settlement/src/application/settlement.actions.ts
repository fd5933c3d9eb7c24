import { Injectable } from '@nestjs/common';
import { DisputeSources, type ActionSource, type DisputeView, type OfferedAction } from '#dispute';
import { whyNot, type Refusal } from '#kernel';
import { missingFrom, type ActKind } from '../domain/acts.js';
import { settlementMachine, type SettlementEvent } from '../domain/settlement.machine.js';
import { SettlementAttemptEntity } from '../persistence/settlement-attempt.entity.js';
import { whoVoids } from './drop-settlement.js';
import { whyNotDraftedIn, whyNothingIsDrafted } from './draft-input.js';
import { EffectRule } from './effect-rule.js';
import * as moves from './settlement-moves.js';
import { SettlementBook, type Agreement } from './settlement-book.js';
import { SettlementSight } from './settlement-sight.js';

/** Every command on agreements with the rule that refuses it now, asked with the same facts the command would send. */
@Injectable()
export class SettlementActions implements ActionSource {
  constructor(
    sources: DisputeSources,
    private readonly book: SettlementBook,
    private readonly effects: EffectRule,
    private readonly sight: SettlementSight,
  ) {
    sources.addActions(this);
  }

  async actions(view: DisputeView): Promise<OfferedAction[]> {
    const agreements = await this.book.all(view.reads, view.dispute.id);
    const drafting = await this.whyNotDrafting(view, agreements);
    const offered = await Promise.all(agreements.map((one) => this.onOne(view, one, drafting)));
    const href = `/disputes/${view.dispute.id}/settlements`;
    return [{ action: 'settlement.draft', method: 'POST', href, refusal: drafting.first }, ...offered.flat()];
  }

  /** A first draft is made on the present attempt, another draft on the attempt of the first. */
  private async whyNotDrafting({ dispute, reads, claims }: DisputeView, agreements: readonly Agreement[]) {
    const attempts = await reads.find(SettlementAttemptEntity, { disputeId: dispute.id });
    const rows = agreements.map(({ row }) => row);
    const on = (attemptId: string | null): Refusal | undefined =>
      whyNotDraftedIn(dispute.state) ??
      whyNothingIsDrafted(
        attempts.find(({ id }) => id === attemptId),
        claims,
        rows,
      );
    return { first: on(dispute.attemptId), another: ({ row }: Agreement) => on(row.attemptId) };
  }

  private async onOne(
    view: DisputeView,
    agreement: Agreement,
    drafting: { another(agreement: Agreement): Refusal | undefined },
  ): Promise<OfferedAction[]> {
    const { row } = agreement;
    if (this.sight.of(view, row) === 'none') return [];
    const digest = row.digest ?? '';
    const oral = await this.oral(view, agreement);
    const voiding = {
      type: 'VOID',
      ...whoVoids(view.standings),
      replaced: false,
      reasonCode: row.state === 'effective' ? 'RESCINDED' : 'REPLACED',
    } as const;
    const revision = offer(view, agreement, 'settlement.revise', 'revision', { type: 'REVISE' });
    return [
      { ...revision, refusal: revision.refusal ?? drafting.another(agreement) },
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
    const { row, acts } = agreement;
    const own = view.standings.find(({ partyId }) => partyId !== undefined && row.partyIds.includes(partyId));
    const whoseTurn = (kind: ActKind): string =>
      own?.partyId ?? missingFrom(row, acts, kind)[0] ?? row.partyIds[0] ?? '';
    const how = view.actor.kind === 'party' && !row.statusMatter ? 'ONLINE' : 'ON_SITE';
    const sign = moves.signing(agreement, { partyId: whoseTurn('SIGNATURE'), digest, how }, view.actor);
    const accept = moves.accepting(agreement, whoseTurn('ACCEPTANCE'), row.draft);
    const receive = moves.receiving(agreement, whoseTurn('RECEIPT'), digest);
    const refuse = moves.refusing(agreement, whoseTurn('SIGNATURE'));
    return [
      offer(view, agreement, 'settlement.accept', 'acceptances', accept),
      offer(view, agreement, 'settlement.sign', 'signatures', sign),
      offer(view, agreement, 'settlement.note-receipt', 'receipts', receive),
      offer(view, agreement, 'settlement.refuse-signature', 'refusals', refuse),
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
