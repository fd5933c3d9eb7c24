import { Injectable } from '@nestjs/common';
import type { EventData } from '#contracts';
import { DisputeStore, PoliciesInForce, type DisputeWork } from '#dispute';
import { regimeOf } from '../domain/regime.js';
import { AppointmentEntity } from '../persistence/appointment.entity.js';
import {
  advanceAppointment,
  appointmentRef,
  changeAppointment,
  livingAppointment,
} from './appointment-store.js';
import { AppointmentLife } from './open-appointment.js';

const CHOICE_TERM = 'DL-03';

/** What begins, repeats and ends the search for a mediator when it happens in other rooms. */
@Injectable()
export class AppointmentReactions {
  constructor(
    disputes: DisputeStore,
    private readonly policies: PoliciesInForce,
    private readonly life: AppointmentLife,
  ) {
    disputes.on('attempt.term-started', (work, data) => this.begin(work, data));
    disputes.on('referral.accepted', (work, data) => this.beginAgain(work, data));
    disputes.on(['referral.returned', 'referral.recalled'], (work, { bodyId }) =>
      this.bodyLeaves(work, bodyId),
    );
    disputes.on('attempt.party-joined', async (work, { partyId }) => {
      await this.changeParties(work, (ids) => [...new Set([...ids, partyId])]);
      await this.recheck(work, 'PARTY_JOINED');
    });
    disputes.on('attempt.party-left', (work, { partyId }) =>
      this.changeParties(work, (ids) => ids.filter((id) => id !== partyId)),
    );
    disputes.on('dispute.party-added', (work) => this.recheck(work, 'PARTY_ADDED'));
    disputes.on('dispute.mandate-given', (work) => this.recheck(work, 'AGENT_ADDED'));
    disputes.on('attempt.ended', (work, data) => this.attemptEnds(work, data));
    disputes.on('dispute.closed', (work) => this.closeEyes(work));
    disputes.on('deadline.reached', async (work, { code }, { subject }) => {
      if (code === CHOICE_TERM) await this.lapse(work, subject.id);
    });
  }

  private async begin(work: DisputeWork, data: EventData['attempt.term-started']): Promise<void> {
    if (await livingAppointment(work.tx, work.id)) return;
    const { attemptId, bodyId, organisationId, partyIds, how } = data;
    const regime = await this.regime(work, how);
    await this.life.open(work, { attemptId, bodyId, organisationId, partyIds, regime, ordinal: 1 });
  }

  /** A body takes the matter over after another gave it back: the parties are those of before. */
  private async beginAgain(work: DisputeWork, data: EventData['referral.accepted']): Promise<void> {
    const { attemptId, bodyId, organisationId, how } = data;
    const earlier = await work.tx.find(AppointmentEntity, { attemptId }, { orderBy: { openedAt: 'asc' } });
    const last = earlier.at(-1);
    if (!last || (await livingAppointment(work.tx, work.id))) return;
    const regime = await this.regime(work, how);
    const { partyIds, ordinal } = last;
    await this.life.open(work, { attemptId, bodyId, organisationId, partyIds, regime, ordinal });
  }

  private async regime({ tx, dispute }: DisputeWork, how: string) {
    const policies = await this.policies.at(tx, dispute);
    return regimeOf(policies.value('recusal.regime'), how);
  }

  private async bodyLeaves(work: DisputeWork, bodyId: string): Promise<void> {
    const row = await livingAppointment(work.tx, work.id);
    if (row?.bodyId === bodyId) await this.end(work, row, 'BODY_LEFT');
  }

  private async attemptEnds(work: DisputeWork, data: EventData['attempt.ended']): Promise<void> {
    const row = await livingAppointment(work.tx, work.id);
    if (row?.attemptId !== data.attemptId) return;
    // Where something was agreed the mediator still signs and answers for it (PML 29, 31).
    await this.end(work, row, data.code, data.settled || work.dispute.effectiveSettlements > 0);
  }

  private async end(
    work: DisputeWork,
    row: AppointmentEntity,
    why: string,
    keepsSight = false,
  ): Promise<void> {
    advanceAppointment(work, row, { type: 'END' }, { endedAt: work.tx.now, endedWhy: why });
    await this.life.tellEnd(work, row, keepsSight);
  }

  private async closeEyes(work: DisputeWork): Promise<void> {
    const rows = await work.tx.find(AppointmentEntity, { disputeId: work.id, state: 'ended' });
    for (const row of rows) this.life.letGo(work, row);
  }

  private async changeParties(work: DisputeWork, change: (ids: string[]) => string[]): Promise<void> {
    const row = await livingAppointment(work.tx, work.id);
    if (row) changeAppointment(work, row, { partyIds: change(row.partyIds) });
  }

  /** Somebody new may know the mediator: the question is put again, also in mid-mediation. */
  private async recheck(work: DisputeWork, because: string): Promise<void> {
    const row = await livingAppointment(work.tx, work.id);
    if (row?.state !== 'cleared' && row?.state !== 'disclosed') return;
    advanceAppointment(work, row, { type: 'RECHECK' }, { hasRelation: null, answers: {} });
    work.dispute.mediatorCleared = false;
    const data = { appointmentId: row.id, because };
    await work.record('appointment.recheck-needed', appointmentRef(row), data);
  }

  private async lapse(work: DisputeWork, appointmentId: string): Promise<void> {
    const row = await livingAppointment(work.tx, work.id);
    if (row?.id !== appointmentId || row.state !== 'choosing' || row.courtAsked || row.lapsed) return;
    advanceAppointment(work, row, { type: 'LAPSE' }, { lapsed: true });
    await work.record('appointment.choice-lapsed', appointmentRef(row), { appointmentId });
  }
}
