import { Injectable } from '@nestjs/common';
import { Organisations } from '#access';
import type { DisputeStore, DisputeWork } from '#dispute';
import type { Reads } from '#platform/database';
import { reasons } from '#reasons';
import {
  ConfirmableAgreementEntity,
  ConfirmationDoubtEntity,
} from '../persistence/confirmable-agreement.entity.js';
import { noSuchAgreement } from '../domain/confirmation.errors.js';

/** Mediation that a court entrusted is confirmed by that court alone (CPL 205(1)). */
const ENTRUSTED: readonly string[] = ['PRE_FILING', 'POST_FILING'];

/** Keeps what this room needs to know of agreements, from what is told about them. */
@Injectable()
export class AgreementRegister {
  constructor(private readonly organisations: Organisations) {}

  listen(store: DisputeStore): void {
    store.on(
      ['settlement.drafted', 'settlement.revised', 'settlement.mediator-signed'],
      (work, data, event) => this.bar(work, data.settlementId, event.actor.personId),
    );
    store.on('settlement.effective', async (work, data) => {
      const { settlementId, partyIds, claimIds, bodyKind, confirmable } = data;
      await this.keep(work, settlementId, {
        ...{ partyIds, claimIds, bodyKind, confirmable, inForce: true },
        effectiveAt: new Date(data.effectiveAt),
        invitingCourtId: await this.invitingCourt(work),
      });
    });
    store.on('settlement.voided', (work, { settlementId }) =>
      this.keep(work, settlementId, { inForce: false }),
    );
    store.on('triage.flagged', (work, { flagId, flag }) => {
      const effects = reasons().find('risk-flag', flag)?.effects ?? [];
      if (effects.includes('NO_CONFIRMATION'))
        work.tx.insert(ConfirmationDoubtEntity, { flagId, disputeId: work.id });
      return Promise.resolve();
    });
    store.on('triage.flag-cleared', (work, { flagId }) => {
      work.tx.remove(ConfirmationDoubtEntity, { flagId, disputeId: work.id });
      return Promise.resolve();
    });
  }

  /** @throws `confirmation.agreement-not-found` for another dispute's agreement as for none. */
  async of(reads: Reads, disputeId: string, settlementId: string): Promise<ConfirmableAgreementEntity> {
    const row = await reads.findOne(ConfirmableAgreementEntity, { disputeId, settlementId });
    if (!row) throw noSuchAgreement();
    return row;
  }

  inForce(reads: Reads, disputeId: string): Promise<ConfirmableAgreementEntity[]> {
    return reads.find(ConfirmableAgreementEntity, { disputeId, inForce: true });
  }

  async isDoubted(reads: Reads, disputeId: string): Promise<boolean> {
    return (await reads.find(ConfirmationDoubtEntity, { disputeId })).length > 0;
  }

  async closeWindow(work: DisputeWork, settlementId: string): Promise<void> {
    await this.keep(work, settlementId, { windowLapsed: true });
  }

  private async invitingCourt({ tx, dispute: { track, courtId } }: DisputeWork): Promise<string | null> {
    if (track === null || !ENTRUSTED.includes(track)) return null;
    return (await this.organisations.courtOfDesk(tx, courtId))?.id ?? null;
  }

  private async bar(work: DisputeWork, settlementId: string, personId: string): Promise<void> {
    const row = await work.tx.findOne(ConfirmableAgreementEntity, { settlementId });
    const barred = row?.barredPersonIds ?? [];
    if (!barred.includes(personId))
      await this.keep(work, settlementId, { barredPersonIds: [...barred, personId] });
  }

  private async keep(
    work: DisputeWork,
    settlementId: string,
    changes: Partial<ConfirmableAgreementEntity>,
  ): Promise<void> {
    const row = await work.tx.findOne(ConfirmableAgreementEntity, { settlementId });
    if (row) {
      work.tx.updateAny(ConfirmableAgreementEntity, { settlementId }, changes);
      return;
    }
    const unknown = { partyIds: [], claimIds: [], bodyKind: '', confirmable: false, inForce: false };
    const later = { effectiveAt: null, windowLapsed: false, invitingCourtId: null, barredPersonIds: [] };
    work.tx.insert(
      ConfirmableAgreementEntity,
      Object.assign(
        new ConfirmableAgreementEntity(),
        { settlementId, disputeId: work.id },
        unknown,
        later,
        changes,
      ),
    );
  }
}
