import { advance, begin, whyNot, type StoredState } from '#kernel';
import { attemptMachine, LIVING, type AttemptEvent } from './attempt.machine.js';
import { twoSidesRemain } from './attempt.rules.js';

const walk = (...events: AttemptEvent[]): StoredState =>
  events.reduce<StoredState>(
    (stored, event) => advance(attemptMachine, stored, event).next,
    begin(attemptMachine).next,
  );
const refusal = (stored: StoredState, event: AttemptEvent) => whyNot(attemptMachine, stored, event)?.rule;

const start: AttemptEvent = { type: 'START_TERM' };
const appraisal = { type: 'SUSPEND_FOR_APPRAISAL', inside: ['a', 'b'], agreed: ['a', 'b'] } as const;
const suspicion: AttemptEvent = { type: 'REPORT_SUSPICION' };
type End = Extract<AttemptEvent, { type: 'END' }>;
const end: End = {
  type: 'END',
  code: 'GAP_TOO_WIDE',
  effectiveSettlements: 0,
  byClock: false,
  wordsNeeded: false,
  wordsGiven: false,
};
type Ask = Extract<AttemptEvent, { type: 'ASK_EXTENSION' }>;
const ask: Ask = {
  type: 'ASK_EXTENSION',
  days: 15,
  daysBefore: 0,
  capDays: 30,
  termRuns: true,
  anotherIsOpen: false,
};

describe('a mediation attempt', () => {
  it('is led by a judge only during trial', () => {
    const fresh = begin(attemptMachine).next;
    const lead = { type: 'LEAD_BY_JUDGE', track: 'POST_FILING' } as const;
    expect(refusal(fresh, lead)).toBe('mediation.judge-leads-in-trial-only');
    expect(walk({ ...lead, track: 'IN_TRIAL' }).state).toBe('open');
  });

  it('waits for experts only when everybody agrees', () => {
    expect(refusal(walk(start), { ...appraisal, agreed: ['a'] })).toBe(
      'mediation.everyone-agrees-to-appraisal',
    );
    expect(walk(start, appraisal).state).toBe('suspendedForAppraisal');
    expect(walk(start, appraisal, { type: 'END_APPRAISAL' }).state).toBe('open');
  });

  it('stops work, also during appraisal, when the mediator suspects a sham, until it is decided', () => {
    const suspended = walk(start, appraisal, suspicion);
    expect(suspended.state).toBe('suspendedForSuspicion');
    expect(refusal(suspended, ask)).toBe('attempt.not-in-this-state');
    expect(advance(attemptMachine, suspended, { type: 'RESUME' }).next.state).toBe('open');
  });

  it.each<[string, Partial<Ask>]>([
    ['mediation.term-is-running', { termRuns: false }],
    ['mediation.one-extension-asked-at-a-time', { anotherIsOpen: true }],
    ['mediation.extension-within-cap', { daysBefore: 20 }],
  ])('refuses more time by %s', (rule, changes) =>
    expect(refusal(walk(start), { ...ask, ...changes })).toBe(rule),
  );

  it('grants exactly the cap, by all parties together', () => {
    expect(refusal(walk(start), { ...ask, daysBefore: 15 })).toBeUndefined();
    expect(refusal(walk(start), { type: 'EXTEND', missing: 1 })).toBe(
      'mediation.everyone-agrees-to-extension',
    );
    expect(walk(start, { type: 'EXTEND', missing: 0 }).state).toBe('open');
  });

  it.each<[string, Partial<End>]>([
    ['mediation.agreed-by-settlement-only', { code: 'AGREED' }],
    ['mediation.term-ends-by-the-clock', { code: 'TERM_EXPIRED_NO_EXTENSION' }],
    ['mediation.obstacle-is-named', { code: 'OTHER_OBSTACLE', wordsNeeded: true }],
  ])('does not end against %s', (rule, changes) =>
    expect(refusal(walk(start), { ...end, ...changes })).toBe(rule),
  );

  it('can be ended from every living state, and nothing follows', () => {
    const living = [begin(attemptMachine).next, walk(start), walk(start, appraisal), walk(start, suspicion)];
    expect(living.map(({ state }) => state)).toEqual(LIVING);
    for (const stored of living) expect(advance(attemptMachine, stored, end).next.state).toBe('ended');
    expect(refusal(walk(start, end), start)).toBe('attempt.not-in-this-state');
  });

  it('names someone to act in every living state', () => {
    const states: Record<string, { meta?: { actors: readonly string[] } }> = {
      ...attemptMachine.machine.config.states,
    };
    for (const state of LIVING) expect(states[state]?.meta?.actors.length).toBeGreaterThan(0);
  });
});

describe('an attempt some have left', () => {
  it('goes on while both sides have someone', () => {
    const inside = [
      { id: 'a', role: 'APPLICANT' },
      { id: 'b', role: 'RESPONDENT' },
      { id: 'c', role: 'RESPONDENT' },
    ];
    expect(twoSidesRemain(inside.slice(0, 2))).toBe(true);
    expect(twoSidesRemain(inside.slice(1))).toBe(false);
    expect(twoSidesRemain(inside.slice(0, 1))).toBe(false);
  });
});
