import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { FieldCipher } from '#platform/crypto';
import type { AppointmentEntity } from '../persistence/appointment.entity.js';
import {
  aboutAt,
  advanceAppointment,
  appointmentRef,
  byParty,
  changeAppointment,
  requireAppointment,
} from './appointment-store.js';
import { clear } from './clear-mediator.js';
import { AppointmentLife } from './open-appointment.js';

/** The mediator says whether there is a relation that could matter, before or during the work (TY 15, ZT 13). */
@Injectable()
export class Disclose {
  constructor(private readonly cipher: FieldCipher) {}

  async execute(
    work: DisputeWork,
    told: { readonly appointmentId: string; readonly hasRelation: boolean; readonly about?: string },
  ): Promise<{ state: string }> {
    const { hasRelation, about } = told;
    const row = await requireAppointment(work, told.appointmentId);
    const person = { personId: work.actor.personId, mediatorPersonId: row.mediatorPersonId };
    const event = hasRelation
      ? ({ type: 'DISCLOSE_RELATION', ...person } as const)
      : ({ type: 'DISCLOSE_NOTHING', ...person } as const);
    advanceAppointment(work, row, event, {
      hasRelation,
      answers: {},
      about: about === undefined ? null : this.cipher.encrypt(about, aboutAt(row.id)),
    });
    if (hasRelation) work.dispute.mediatorCleared = false;
    const data = { appointmentId: row.id, hasRelation };
    await work.record('appointment.disclosed', appointmentRef(row), data);
    if (!hasRelation) await clear(work, row);
    return { state: row.state };
  }
}

/** A party that knows of the relation says whether it agrees all the same; silence is no answer. */
@Injectable()
export class AnswerDisclosure {
  constructor(private readonly life: AppointmentLife) {}

  async execute(
    work: DisputeWork,
    answer: { readonly appointmentId: string; readonly partyId: string; readonly agrees: boolean },
  ): Promise<{ state: string }> {
    const { partyId, agrees } = answer;
    await work.actingFor(partyId, 'PROCEDURE');
    const row = await requireAppointment(work, answer.appointmentId);
    const answers = { ...row.answers, [partyId]: agrees };
    advanceAppointment(work, row, { type: 'ANSWER', ...byParty(row, partyId) }, { answers });
    const data = { appointmentId: row.id, partyId, agrees };
    await work.record('appointment.disclosure-answered', appointmentRef(row), data, { onBehalfOf: partyId });
    if (!agrees) await this.notAgreed(work, row, partyId);
    else await this.perhapsClear(work, row, answers);
    return { state: row.state };
  }

  private async perhapsClear(
    work: DisputeWork,
    row: AppointmentEntity,
    answers: Readonly<Record<string, boolean>>,
  ): Promise<void> {
    const missing = row.partyIds.filter((id) => answers[id] !== true).length;
    if (missing > 0) return;
    advanceAppointment(work, row, { type: 'ALL_ACCEPT', missing });
    await clear(work, row);
  }

  /** Offline the mediator steps down at once (TY 15); online the question is decided (ZT 13). */
  private async notAgreed(work: DisputeWork, row: AppointmentEntity, partyId: string): Promise<void> {
    if (row.regime === 'CONTINUE') {
      const changes = { recusalGround: 'OTHER_RELATION' };
      advanceAppointment(work, row, { type: 'OBJECT', ...byParty(row, partyId) }, changes);
      const data = { appointmentId: row.id, partyId, groundCode: 'OTHER_RELATION' };
      await work.record('appointment.recusal-asked', appointmentRef(row), data, { onBehalfOf: partyId });
      return;
    }
    advanceAppointment(work, row, { type: 'STEP_DOWN' });
    changeAppointment(work, row, { endedAt: work.tx.now, endedWhy: 'STEPPED_DOWN' });
    await this.life.tellEnd(work, row);
    await this.life.next(work, row, row.ordinal);
  }
}
