import { rule } from '#kernel';
import type { AppointmentEvent } from './appointment.machine.js';

/** Rules of finding a mediator everyone can trust. Each decides on facts that come with the event. */
interface Facts<T extends AppointmentEvent['type']> {
  readonly event: Extract<AppointmentEvent, { type: T }>;
}

export const appointmentRules = {
  isInside: rule<Facts<'CHOOSE' | 'ASK_COURT' | 'ANSWER' | 'OBJECT' | 'REFUSE'>>(
    'appointment.party-is-inside',
    'TY 12; ZT 10',
    ({ event }) => event.inside.includes(event.partyId),
  ),
  isJointChoice: rule<Facts<'CHOOSE'>>(
    'appointment.parties-choose-together',
    'TY 12; ZT 10',
    ({ event }) => event.choice === 'joint',
  ),
  everyoneNamesTheSame: rule<Facts<'AGREE_ON'>>(
    'appointment.everyone-names-the-same',
    'TY 12; ZT 10',
    ({ event }) => event.unanimous,
  ),
  courtWasNotAskedYet: rule<Facts<'ASK_COURT'>>(
    'appointment.court-not-asked-yet',
    'ZT 10',
    ({ event }) => !event.courtAsked,
  ),
  mayBeNamed: rule<Facts<'NAME'>>(
    'appointment.parties-choose-first',
    'TY 12; ZT 10',
    ({ event }) => event.choice === 'appointed' || event.lapsed || event.courtAsked,
  ),
  isTheMediator: rule<Facts<'DISCLOSE_NOTHING' | 'DISCLOSE_RELATION'>>(
    'appointment.mediator-discloses-in-person',
    'TY 15; ZT 13',
    ({ event }) => event.personId === event.mediatorPersonId,
  ),
  everyoneKnowsAndAgrees: rule<Facts<'ALL_ACCEPT'>>(
    'appointment.everyone-knows-and-agrees',
    'ZT 13; TY 15',
    ({ event }) => event.missing === 0,
  ),
  hasDisclosed: rule<Facts<'DISMISS'>>(
    'appointment.has-disclosed',
    'TY 15; ZT 13',
    ({ event }) => event.disclosed,
  ),
} as const;
