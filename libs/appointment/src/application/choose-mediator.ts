import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import type { AppointmentEvent } from '../domain/appointment.machine.js';
import { unanimous } from '../domain/regime.js';
import type { AppointmentEntity } from '../persistence/appointment.entity.js';
import {
  advanceAppointment,
  appointmentRef,
  byParty,
  requireAppointment,
  requireAppointmentStep,
} from './appointment-store.js';
import { FittingMediator } from './fitting-mediator.js';
import { AppointmentLife } from './open-appointment.js';

export const chooseEvent = (row: AppointmentEntity, partyId: string): AppointmentEvent => ({
  type: 'CHOOSE',
  choice: row.choice,
  ...byParty(row, partyId),
});
export const askCourtEvent = (row: AppointmentEntity, partyId: string): AppointmentEvent => ({
  type: 'ASK_COURT',
  courtAsked: row.courtAsked,
  ...byParty(row, partyId),
});
export const nameEvent = ({ choice, lapsed, courtAsked }: AppointmentEntity): AppointmentEvent => ({
  type: 'NAME',
  choice,
  lapsed,
  courtAsked,
});

/** A party names the mediator it would like; when all name the same person, that is the mediator (TY 12, ZT 10). */
@Injectable()
export class ChooseMediator {
  constructor(
    private readonly fitting: FittingMediator,
    private readonly life: AppointmentLife,
  ) {}

  async execute(
    work: DisputeWork,
    chosen: { readonly appointmentId: string; readonly partyId: string; readonly mediatorId: string },
  ): Promise<{ appointed: boolean }> {
    const { partyId, mediatorId } = chosen;
    await work.actingFor(partyId, 'PROCEDURE');
    const row = await requireAppointment(work, chosen.appointmentId);
    requireAppointmentStep(row, chooseEvent(row, partyId));
    const mediator = await this.fitting.require(work, row, mediatorId, true);
    const choices = { ...row.choices, [partyId]: mediatorId };
    advanceAppointment(work, row, chooseEvent(row, partyId), { choices });
    const data = { appointmentId: row.id, partyId, mediatorId };
    await work.record('appointment.choice-made', appointmentRef(row), data, { onBehalfOf: partyId });
    if (unanimous(row.partyIds, choices) !== mediatorId) return { appointed: false };
    advanceAppointment(
      work,
      row,
      { type: 'AGREE_ON', unanimous: true },
      { mediatorId, mediatorPersonId: mediator.personId, namedBy: 'PARTIES' },
    );
    this.life.letSee(work, row, mediator.personId);
    const named = { appointmentId: row.id, mediatorId, by: 'PARTIES' };
    await work.record('appointment.mediator-named', appointmentRef(row), named);
    return { appointed: true };
  }
}

/** A party leaves the choice to court or body before the two days are over (ZT 10). */
@Injectable()
export class AskCourt {
  async execute(
    work: DisputeWork,
    asked: { readonly appointmentId: string; readonly partyId: string },
  ): Promise<object> {
    const { partyId } = asked;
    await work.actingFor(partyId, 'PROCEDURE');
    const row = await requireAppointment(work, asked.appointmentId);
    advanceAppointment(work, row, askCourtEvent(row, partyId), { courtAsked: true });
    await work.record(
      'appointment.court-asked',
      appointmentRef(row),
      { appointmentId: row.id },
      { onBehalfOf: partyId },
    );
    return {};
  }
}

/** Body or court names the mediator when the parties did not agree on one in time, or left it to them (TY 12, ZT 10). */
@Injectable()
export class NameMediator {
  constructor(
    private readonly fitting: FittingMediator,
    private readonly life: AppointmentLife,
  ) {}

  async execute(
    work: DisputeWork,
    named: { readonly appointmentId: string; readonly mediatorId: string; readonly reasonCode: string },
  ): Promise<object> {
    const { mediatorId, reasonCode: namedWhy } = named;
    const row = await requireAppointment(work, named.appointmentId);
    requireAppointmentStep(row, nameEvent(row));
    const byCourt = work.standings.some(({ code }) => code === 'DIVERSION_OFFICER');
    const mediator = await this.fitting.require(work, row, mediatorId, !byCourt);
    const by = byCourt ? 'COURT' : 'BODY';
    const { personId: mediatorPersonId } = mediator;
    const changes = { mediatorId, mediatorPersonId, namedBy: by, namedWhy };
    advanceAppointment(work, row, nameEvent(row), changes);
    this.life.letSee(work, row, mediatorPersonId);
    const data = { appointmentId: row.id, mediatorId, by };
    await work.record('appointment.mediator-named', appointmentRef(row), data);
    return {};
  }
}
