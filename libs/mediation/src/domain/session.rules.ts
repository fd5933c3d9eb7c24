import { rule } from '#kernel';
import type { SessionEvent } from './session.machine.js';

/** Rules of meeting. Safety first, then identity, rights, and a mediator who may work. */
interface Facts<T extends SessionEvent['type']> {
  readonly event: Extract<SessionEvent, { type: T }>;
}
type Meeting = Facts<'SCHEDULE' | 'OPEN'>;

/** Kinds in which people meet, whether in one room or on one screen. */
const TOGETHER: readonly string[] = ['JOINT', 'ON_SITE', 'HYBRID'];

export const sessionRules = {
  attemptIsOpen: rule<Meeting>(
    'mediation.attempt-is-open',
    'TY 26; ZT 26; TY 18',
    ({ event }) => event.attemptState === 'open',
  ),
  mayMeet: rule<Meeting>(
    'mediation.no-joint-session-here',
    '反家暴法 28; domain 2.4',
    ({ event }) => !event.noJointSession || !TOGETHER.includes(event.kind) || event.partyIds.length < 2,
  ),
  liesAhead: rule<Facts<'SCHEDULE'>>(
    'mediation.session-lies-ahead',
    'TY 14; ZT 16',
    ({ event }) => event.startsAt >= event.now,
  ),
  invitesThoseInside: rule<Facts<'SCHEDULE'>>(
    'mediation.invites-those-inside',
    'TY 11; PML 17',
    ({ event }) => event.partyIds.length > 0 && event.partyIds.every((id) => event.inside.includes(id)),
  ),
  isCaucusWithOne: rule<Facts<'SCHEDULE'>>(
    'mediation.caucus-with-one-party',
    'TJ 5',
    ({ event }) => event.kind !== 'CAUCUS' || event.partyIds.length === 1,
  ),
  everyoneWantsAsync: rule<Facts<'SCHEDULE'>>(
    'mediation.separate-times-by-consent',
    'ZS 20; ZT 16',
    ({ event }) => event.kind !== 'ASYNC' || event.partyIds.every((id) => event.online.includes(id)),
  ),
  mediatorMayWork: rule<Facts<'OPEN'>>(
    'mediation.mediator-may-work',
    'TY 15; ZT 13',
    ({ event }) => event.mediatorCleared && !event.recusalAsked,
  ),
  someoneAttends: rule<Facts<'OPEN'>>(
    'mediation.someone-attends',
    'TY 14',
    ({ event }) => event.present.length > 0,
  ),
  identitiesAreChecked: rule<Facts<'OPEN'>>('mediation.identities-are-checked', 'TY 14; ZT 17', ({ event }) =>
    event.present.every(({ identityChecked }) => identityChecked),
  ),
  rightsWereTold: rule<Facts<'OPEN'>>('mediation.rights-were-told', 'TY 14; ZT 17', ({ event }) =>
    event.present.every(({ rightsTold }) => rightsTold),
  ),
} as const;

/** Asked again for each person who comes later. */
export const attendanceRules = {
  isInvited: rule<{ invited: boolean }>('mediation.is-invited', 'TY 2; CPL-I 146', ({ invited }) => invited),
  identityIsChecked: rule<{ identityChecked: boolean }>(
    'mediation.identities-are-checked',
    'TY 14; ZT 17',
    ({ identityChecked }) => identityChecked,
  ),
  rightsWereTold: rule<{ rightsTold: boolean }>(
    'mediation.rights-were-told',
    'TY 14; ZT 17',
    ({ rightsTold }) => rightsTold,
  ),
  // Whoever says that it read its rights read those of today.
  rightsInForce: rule<{ read: string; inForce: string }>(
    'mediation.rights-in-force',
    'TY 14; ZT 17',
    ({ read, inForce }) => read === inForce,
  ),
} as const;
