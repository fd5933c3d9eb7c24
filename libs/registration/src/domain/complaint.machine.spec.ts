import fc from 'fast-check';
import { advance, begin, whyNot, type StoredState } from '#kernel';
import { complaintMachine, LIVE, PENDING, type ComplaintEvent } from './complaint.machine.js';
import { coarseFactOf } from './coarse-fact.js';

const walk = (...events: ComplaintEvent[]): StoredState =>
  events.reduce<StoredState>(
    (stored, event) => advance(complaintMachine, stored, event).next,
    begin(complaintMachine).next,
  );
const notice = { type: 'NOTICE_CORRECTION', noticesGiven: 0 } as const;
const register = { type: 'REGISTER', numberTaken: false } as const;

interface StateConfig {
  readonly on?: Record<string, unknown>;
  readonly meta?: { readonly actors: readonly string[] };
}
const states = complaintMachine.machine.config.states as Record<string, StateConfig>;

describe('a complaint', () => {
  it('is registered on the spot, after review, or after correction', () => {
    expect(walk(register).state).toBe('registered');
    expect(walk({ type: 'REVIEW' }, register).state).toBe('registered');
    expect(walk(notice, { type: 'CORRECT' }, register).state).toBe('registered');
  });

  it('is ruled on, not given back, when the claimant insists instead of correcting (LA 7)', () => {
    expect(walk(notice, { type: 'INSIST' }).state).toBe('underReview');
    expect(walk(notice, { type: 'LET_CORRECTIONS_LAPSE' }).state).toBe('withdrawn');
  });

  it.each<[string, ComplaintEvent[], ComplaintEvent, string]>([
    [
      'a second list',
      [notice, { type: 'CORRECT' }],
      { ...notice, noticesGiven: 1 },
      'registration.one-notice-only',
    ],
    ['a number taken', [], { ...register, numberTaken: true }, 'registration.case-number-is-free'],
    [
      'refusing after seven days',
      [{ type: 'REVIEW' }],
      { type: 'REFUSE', mustRegister: true },
      'registration.must-register-first',
    ],
    ['refusing without review', [], { type: 'REFUSE', mustRegister: false }, 'complaint.not-in-this-state'],
    [
      'trial during mediation',
      [register],
      { type: 'SEND_TO_TRIAL', withCourt: false },
      'registration.mediation-has-ended',
    ],
    [
      'a mediation paper without a settlement',
      [register],
      { type: 'CONCLUDE', how: 'MEDIATION_PAPER', effectiveSettlements: 0 },
      'registration.something-was-settled',
    ],
    [
      'withdrawing a registered suit by a click',
      [register],
      { type: 'WITHDRAW' },
      'complaint.not-in-this-state',
    ],
  ])('refuses %s', (_what, events, event, ruleId) =>
    expect(whyNot(complaintMachine, walk(...events), event)?.rule).toBe(ruleId),
  );

  it('can be concluded by withdrawal of the suit without any settlement', () =>
    expect(walk(register, { type: 'CONCLUDE', how: 'SUIT_WITHDRAWN', effectiveSettlements: 0 }).state).toBe(
      'concluded',
    ));

  it('has someone to act in every state that waits, and a coarse fact for every state', () => {
    for (const [state, { on, meta }] of Object.entries(states)) {
      expect({ state, waits: on !== undefined }).toEqual({ state, waits: (meta?.actors.length ?? 0) > 0 });
      expect({ state, live: on !== undefined }).toEqual({ state, live: LIVE.includes(state) });
      expect(coarseFactOf(state)).not.toBe('none');
    }
  });

  it('lets a claimant insist wherever the court has not decided yet', () => {
    for (const state of LIVE) expect(states[state]?.on).toHaveProperty('INSIST');
  });

  it('never leaves what is pending for anything but a decision, a withdrawal, or a lapse of its own', () => {
    const events: fc.Arbitrary<ComplaintEvent> = fc.oneof(
      fc.constant<ComplaintEvent>({ type: 'REVIEW' }),
      fc.constant<ComplaintEvent>({ type: 'CORRECT' }),
      fc.constant<ComplaintEvent>({ type: 'INSIST' }),
      fc.record({ type: fc.constant('NOTICE_CORRECTION' as const), noticesGiven: fc.nat(2) }),
      fc.record({ type: fc.constant('SEND_TO_TRIAL' as const), withCourt: fc.boolean() }),
    );
    fc.assert(
      fc.property(fc.array(events, { maxLength: 20 }), (tried) => {
        let stored: StoredState = begin(complaintMachine).next;
        for (const event of tried)
          if (!whyNot(complaintMachine, stored, event))
            stored = advance(complaintMachine, stored, event).next;
        expect(PENDING).toContain(stored.state);
      }),
    );
  });
});
