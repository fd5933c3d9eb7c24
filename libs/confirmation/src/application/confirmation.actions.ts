import { Injectable } from '@nestjs/common';
import type { Standing } from '#access';
import { DisputeSources, type ActionSource, type DisputeView, type OfferedAction } from '#dispute';
import { whyNot } from '#kernel';
import { confirmationMachine, type ConfirmationEvent } from '../domain/confirmation.machine.js';
import type { ConfirmableAgreementEntity } from '../persistence/confirmable-agreement.entity.js';
import type { ConfirmationEntity } from '../persistence/confirmation.entity.js';
import { AgreementRegister } from './agreement-register.js';
import { BeginningFacts } from './begin-confirmation.js';
import { ConfirmationBook } from './confirmation-book.js';
import { ConfirmationWindow } from './confirmation-window.js';
import { joiningEvent } from './join-confirmation.js';
import { JudgeEligibility } from './judge-confirmation.js';

/** An agreement of others does not exist for a party it does not concern. */
export const concerned = (standings: readonly Standing[], partyIds: readonly string[]): Standing[] =>
  standings.filter(({ partyId }) => partyId === undefined || partyIds.includes(partyId));

/** Every command on applications with the rule that refuses it now. */
@Injectable()
export class ConfirmationActions implements ActionSource {
  constructor(
    sources: DisputeSources,
    private readonly book: ConfirmationBook,
    private readonly register: AgreementRegister,
    private readonly beginning: BeginningFacts,
    private readonly window: ConfirmationWindow,
    private readonly eligibility: JudgeEligibility,
  ) {
    sources.addActions(this);
  }

  async actions(view: DisputeView): Promise<OfferedAction[]> {
    const { reads, dispute, standings } = view;
    const agreements = await this.register.inForce(reads, dispute.id);
    const own = agreements.filter(({ partyIds }) => concerned(standings, partyIds).length > 0);
    const rows = await this.book.all(reads, dispute.id);
    const offered = await Promise.all(
      own.map(async (agreement) => [
        await this.begin(view, agreement),
        ...(
          await Promise.all(
            rows
              .filter(({ settlementId }) => settlementId === agreement.settlementId)
              .map((row) => this.onOne(view, row, agreement)),
          )
        ).flat(),
      ]),
    );
    return offered.flat();
  }

  private async begin(view: DisputeView, agreement: ConfirmableAgreementEntity): Promise<OfferedAction> {
    const partyId = partyOf(view, agreement) ?? agreement.partyIds[0] ?? '';
    const courtId = await this.beginning.courtOf(view.reads, view.dispute.courtId);
    const facts = await this.beginning.of(view, agreement, { partyId, courtId, ground: 'BODY_SEAT' });
    const href = `/disputes/${view.dispute.id}/settlements/${agreement.settlementId}/confirmation`;
    return { action: 'confirmation.begin', method: 'POST', href, refusal: this.beginning.refusal(facts) };
  }

  private async onOne(
    view: DisputeView,
    row: ConfirmationEntity,
    agreement: ConfirmableAgreementEntity,
  ): Promise<OfferedAction[]> {
    const windowOpen = await this.window.isOpen(view.reads, agreement, view.now);
    const judge = await this.eligibility.of(view.reads, view, row, agreement);
    const partyId = partyOf(view, agreement) ?? '';
    const bound = agreement.partyIds.includes(partyId);
    const ruling = { result: 'DISMISSED', heardTogether: true, groundGiven: true } as const;
    const offer = (name: string, path: string, event: ConfirmationEvent): OfferedAction => ({
      action: `confirmation.${name}`,
      method: 'POST',
      href: `/disputes/${view.dispute.id}/confirmations/${row.id}/${path}`,
      refusal: whyNot(confirmationMachine, row, event),
    });
    return [
      offer('join', 'joining', joiningEvent(row, agreement, partyId, windowOpen)),
      offer('accept', 'acceptance', { type: 'ACCEPT', ...judge }),
      offer('reject', 'rejection', { type: 'REJECT', ...judge }),
      offer('ask-supplement', 'supplement-notice', {
        type: 'ASK_SUPPLEMENT',
        ...judge,
        termDays: 1,
        items: 1,
      }),
      offer('supplement', 'supplement', { type: 'SUPPLEMENT', bound }),
      offer('extend-review', 'extension', { type: 'EXTEND_REVIEW', days: 1, already: row.extended }),
      offer('decide', 'decision', { type: 'DECIDE', ...judge, ...ruling }),
      offer('withdraw', 'withdrawal', { type: 'WITHDRAW', bound }),
    ];
  }
}

const partyOf = ({ standings }: DisputeView, { partyIds }: ConfirmableAgreementEntity): string | undefined =>
  standings.find(({ partyId }) => partyId !== undefined && partyIds.includes(partyId))?.partyId;
