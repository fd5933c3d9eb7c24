import { Injectable } from '@nestjs/common';
import { DisputeSources, type ActionSource, type DisputeView, type OfferedAction } from '#dispute';
import { whyNot, type Refusal } from '#kernel';
import { appointmentMachine, type AppointmentEvent } from '../domain/appointment.machine.js';
import type { AppointmentEntity } from '../persistence/appointment.entity.js';
import { byParty, livingAppointment } from './appointment-store.js';
import { askCourtEvent, chooseEvent, nameEvent } from './choose-mediator.js';

/** Every command of this room with the rule that refuses it now. */
@Injectable()
export class AppointmentActions implements ActionSource {
  constructor(sources: DisputeSources) {
    sources.addActions(this);
  }

  async actions(view: DisputeView): Promise<readonly OfferedAction[]> {
    const row = await livingAppointment(view.reads, view.dispute.id);
    if (!row) return [];
    const offer = (action: string, path: string, event: AppointmentEvent): OfferedAction => ({
      action,
      method: 'POST',
      href: `/disputes/${view.dispute.id}/appointments/${row.id}/${path}`,
      refusal: ask(row, event),
    });
    const partyId = partyOf(view, row);
    const own = byParty(row, partyId);
    const person = { personId: view.actor.personId, mediatorPersonId: row.mediatorPersonId };
    return [
      offer('appointment.choose', 'choices', chooseEvent(row, partyId)),
      offer('appointment.ask-court', 'court-appointment', askCourtEvent(row, partyId)),
      offer('appointment.name', 'naming', nameEvent(row)),
      offer('appointment.disclose', 'disclosure', { type: 'DISCLOSE_RELATION', ...person }),
      offer('appointment.answer-disclosure', 'disclosure-answers', { type: 'ANSWER', ...own }),
      offer('appointment.object', 'recusal-request', { type: 'OBJECT', ...own }),
      offer('appointment.decide-recusal', 'recusal-decision', { type: 'UPHOLD' }),
      offer('appointment.refuse', 'refusal', { type: 'REFUSE', ...own }),
    ];
  }
}

const ask = (row: AppointmentEntity, event: AppointmentEvent): Refusal | undefined =>
  whyNot(appointmentMachine, row, event);

/** The party the viewer is or acts for; at the counter, the first inside. */
const partyOf = ({ standings }: DisputeView, row: AppointmentEntity): string =>
  standings.find(({ partyId }) => partyId !== undefined)?.partyId ?? row.partyIds[0] ?? '';
