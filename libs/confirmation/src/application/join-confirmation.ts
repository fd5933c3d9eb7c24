import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import type { ConfirmationEvent } from '../domain/confirmation.machine.js';
import type { ConfirmableAgreementEntity } from '../persistence/confirmable-agreement.entity.js';
import type { ConfirmationEntity } from '../persistence/confirmation.entity.js';
import { AgreementRegister } from './agreement-register.js';
import { ConfirmationBook, subjectOf, toldTo } from './confirmation-book.js';
import { ConfirmationWindow } from './confirmation-window.js';

export const joiningEvent = (
  row: ConfirmationEntity,
  agreement: ConfirmableAgreementEntity,
  partyId: string,
  windowOpen: boolean,
): Extract<ConfirmationEvent, { type: 'JOIN' }> => ({
  type: 'JOIN',
  bound: agreement.partyIds.includes(partyId),
  already: row.joined.includes(partyId),
  windowOpen,
});

/** Who has not said yet that they apply; one side alone never counts (CPL 205). */
export const notJoined = (row: ConfirmationEntity, agreement: ConfirmableAgreementEntity): string[] =>
  agreement.partyIds.filter((id) => !row.joined.includes(id));

/** Another party joins; the last one makes it an application, received at that instant. */
@Injectable()
export class JoinConfirmation {
  constructor(
    private readonly book: ConfirmationBook,
    private readonly register: AgreementRegister,
    private readonly window: ConfirmationWindow,
  ) {}

  async execute(work: DisputeWork, confirmationId: string, { partyId }: { readonly partyId: string }) {
    const row = await this.book.of(work.tx, work.id, confirmationId);
    const agreement = await this.register.of(work.tx, work.id, row.settlementId);
    await work.actingFor(partyId, 'SETTLE');
    return this.join(work, row, agreement, partyId);
  }

  async join(
    work: DisputeWork,
    row: ConfirmationEntity,
    agreement: ConfirmableAgreementEntity,
    partyId: string,
  ): Promise<{ confirmationId: string; state: string; waitingFor: readonly string[] }> {
    const windowOpen = await this.window.isOpen(work.tx, agreement, work.tx.now);
    this.book.move(work, row, joiningEvent(row, agreement, partyId, windowOpen), {
      joined: [...row.joined, partyId],
    });
    const visibility = await toldTo(work, agreement);
    const confirmationId = row.id;
    const told = { visibility, onBehalfOf: partyId };
    await work.record('confirmation.joined', subjectOf(row), { confirmationId, partyId }, told);
    const waitingFor = notJoined(row, agreement);
    if (waitingFor.length === 0) await this.apply(work, row, agreement, windowOpen);
    return { confirmationId, state: row.state, waitingFor };
  }

  private async apply(
    work: DisputeWork,
    row: ConfirmationEntity,
    agreement: ConfirmableAgreementEntity,
    windowOpen: boolean,
  ): Promise<void> {
    const event = { type: 'APPLY', notJoined: notJoined(row, agreement).length, windowOpen } as const;
    this.book.move(work, row, event, { appliedAt: work.tx.now });
    const { id: confirmationId, settlementId, courtId } = row;
    const data = { confirmationId, settlementId, courtId, receivedAt: work.tx.now.toISOString() };
    const visibility = await toldTo(work, agreement);
    await work.record('confirmation.applied', subjectOf(row), data, { visibility });
  }
}
