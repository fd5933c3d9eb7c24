import { advance, begin, whyNot, type StoredState } from '#kernel';
import { sessionMachine, type SessionEvent } from './session.machine.js';

type Schedule = Extract<SessionEvent, { type: 'SCHEDULE' }>;
type Open = Extract<SessionEvent, { type: 'OPEN' }>;
const schedule: Schedule = {
  type: 'SCHEDULE',
  kind: 'JOINT',
  attemptState: 'open',
  noJointSession: false,
  partyIds: ['a', 'b'],
  inside: ['a', 'b'],
  online: ['a'],
  startsAt: new Date('2026-11-25T01:00:00Z'),
  now: new Date('2026-11-24T01:00:00Z'),
};
const ready = { identityChecked: true, rightsTold: true };
const open: Open = {
  type: 'OPEN',
  kind: 'JOINT',
  attemptState: 'open',
  noJointSession: false,
  partyIds: ['a', 'b'],
  mediatorCleared: true,
  recusalAsked: false,
  present: [ready, ready],
};
const walk = (...events: SessionEvent[]): StoredState =>
  events.reduce<StoredState>(
    (stored, event) => advance(sessionMachine, stored, event).next,
    begin(sessionMachine).next,
  );
const refusedSchedule = (changes: Partial<Schedule>) =>
  whyNot(sessionMachine, begin(sessionMachine).next, { ...schedule, ...changes })?.rule;
const refusedOpening = (changes: Partial<Open>) =>
  whyNot(sessionMachine, walk(schedule), { ...open, ...changes })?.rule;

describe('arranging a session', () => {
  it.each<[string, Partial<Schedule>]>([
    ['mediation.attempt-is-open', { attemptState: 'suspendedForSuspicion' }],
    ['mediation.invites-those-inside', { partyIds: ['a', 'stranger'] }],
    ['mediation.invites-those-inside', { partyIds: [] }],
    ['mediation.caucus-with-one-party', { kind: 'CAUCUS' }],
    ['mediation.no-joint-session-here', { noJointSession: true }],
    ['mediation.no-joint-session-here', { noJointSession: true, kind: 'ON_SITE' }],
    ['mediation.separate-times-by-consent', { kind: 'ASYNC' }],
    ['mediation.session-lies-ahead', { startsAt: new Date('2026-11-23T01:00:00Z') }],
  ])('is refused by %s', (rule, changes) => expect(refusedSchedule(changes)).toBe(rule));

  it('keeps people apart where there was violence: each alone with the mediator', () => {
    expect(refusedSchedule({ noJointSession: true, kind: 'CAUCUS', partyIds: ['a'] })).toBeUndefined();
    expect(refusedSchedule({ noJointSession: true, kind: 'ON_SITE', partyIds: ['a'] })).toBeUndefined();
  });
});

describe('opening a session', () => {
  it.each<[string, Partial<Open>]>([
    ['mediation.attempt-is-open', { attemptState: 'suspendedForAppraisal' }],
    ['mediation.mediator-may-work', { mediatorCleared: false }],
    ['mediation.mediator-may-work', { recusalAsked: true }],
    ['mediation.someone-attends', { present: [] }],
    ['mediation.identities-are-checked', { present: [ready, { ...ready, identityChecked: false }] }],
    ['mediation.rights-were-told', { present: [{ ...ready, rightsTold: false }] }],
    ['mediation.no-joint-session-here', { noJointSession: true }],
  ])('is refused by %s', (rule, changes) => expect(refusedOpening(changes)).toBe(rule));

  it('leads to closing; a cancelled session never opens', () => {
    expect(walk(schedule, open, { type: 'CLOSE' }).state).toBe('closed');
    expect(whyNot(sessionMachine, walk(schedule, { type: 'CANCEL' }), open)?.rule).toBe(
      'session.not-in-this-state',
    );
  });
});
