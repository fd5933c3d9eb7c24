import { advance, begin, whyNot, type StoredState } from '#kernel';
import { confirmationMachine, PENDING, type ConfirmationEvent } from './confirmation.machine.js';
import { beginRules, type BeginFacts } from './confirmation.rules.js';

const join = { type: 'JOIN', bound: true, already: false, windowOpen: true } as const;
const apply = { type: 'APPLY', notJoined: 0, windowOpen: true } as const;
const accept = { type: 'ACCEPT', ofThisCourt: true, otherRole: false } as const;
const reject = { type: 'REJECT', ofThisCourt: true, otherRole: false } as const;
const ask = { type: 'ASK_SUPPLEMENT', ofThisCourt: true, otherRole: false, termDays: 7, items: 1 } as const;
const supplement = { type: 'SUPPLEMENT', bound: true } as const;
const extend = { type: 'EXTEND_REVIEW', days: 10, already: false } as const;
const valid = {
  type: 'DECIDE',
  ofThisCourt: true,
  otherRole: false,
  result: 'VALID',
  heardTogether: true,
  groundGiven: false,
} as const;
const dismissed = { ...valid, result: 'DISMISSED', heardTogether: false, groundGiven: true } as const;
const withdraw = { type: 'WITHDRAW', bound: true } as const;
const lapse = { type: 'LAPSE' } as const;
const walk = (...events: ConfirmationEvent[]): StoredState =>
  events.reduce<StoredState>(
    (stored, event) => advance(confirmationMachine, stored, event).next,
    begin(confirmationMachine).next,
  );
const reviewing = [apply, accept] as const;

describe('an application for confirmation', () => {
  it.each<[ConfirmationEvent[], string]>([
    [[join], 'collecting'],
    [[join, apply], 'applied'],
    [[apply, accept], 'reviewing'],
    [[apply, reject], 'rejected'],
    [[...reviewing, reject], 'rejected'],
    [[...reviewing, ask], 'supplementing'],
    [[...reviewing, ask, supplement], 'reviewing'],
    [[...reviewing, extend], 'reviewing'],
    [[...reviewing, valid], 'valid'],
    [[...reviewing, dismissed], 'dismissed'],
    [[withdraw], 'withdrawn'],
    [[apply, withdraw], 'withdrawn'],
    [[...reviewing, withdraw], 'withdrawn'],
    [[...reviewing, ask, lapse], 'withdrawn'],
    [[lapse], 'withdrawn'],
  ])('%j leads to %s', (events, state) => expect(walk(...events).state).toBe(state));

  it.each<[string, ConfirmationEvent[], ConfirmationEvent]>([
    ['confirmation.parties-of-the-agreement', [], { ...join, bound: false }],
    ['confirmation.joins-once', [], { ...join, already: true }],
    ['confirmation.within-thirty-days', [], { ...join, windowOpen: false }],
    ['confirmation.everyone-applies', [], { ...apply, notJoined: 1 }],
    ['confirmation.within-thirty-days', [], { ...apply, windowOpen: false }],
    ['confirmation.judge-of-this-court', [apply], { ...accept, ofThisCourt: false }],
    ['confirmation.judge-had-no-other-role', [apply], { ...accept, otherRole: true }],
    ['confirmation.judge-had-no-other-role', [...reviewing], { ...valid, otherRole: true }],
    ['confirmation.supplement-term-set', [...reviewing], { ...ask, items: 0 }],
    ['confirmation.extends-once-by-ten-days', [...reviewing], { ...extend, days: 11 }],
    ['confirmation.extends-once-by-ten-days', [...reviewing], { ...extend, already: true }],
    ['confirmation.parties-heard-together', [...reviewing], { ...valid, heardTogether: false }],
    ['confirmation.no-sham-suspected', [...reviewing], { ...valid, doubted: true }],
    ['confirmation.dismissal-names-its-ground', [...reviewing], { ...dismissed, groundGiven: false }],
    ['confirmation.dismissal-names-its-ground', [...reviewing], { ...valid, groundGiven: true }],
    ['confirmation.not-in-this-state', [], accept],
    ['confirmation.not-in-this-state', [...reviewing, valid], withdraw],
  ])('is refused by %s', (rule, events, event) =>
    expect(whyNot(confirmationMachine, walk(...events), event)?.rule).toBe(rule),
  );

  it('names someone to act until its end', () => {
    for (const [state, config] of Object.entries(confirmationMachine.machine.config.states ?? {})) {
      const { tags, meta } = config as { tags?: readonly string[]; meta?: { actors: readonly string[] } };
      const final = tags?.includes('final') ?? false;
      expect({ state, acts: (meta?.actors.length ?? 0) > 0 }).toEqual({ state, acts: !final });
      expect(PENDING.includes(state)).toBe(!final);
    }
  });
});

describe('beginning an application', () => {
  const size = { level: undefined, amountFen: 5_000_000 } as const;
  const invited = { courtId: 'c1', invitingCourtId: 'c1', isCourt: true, ground: undefined, ...size };
  const own = { courtId: 'c2', invitingCourtId: undefined, isCourt: true, ground: 'BODY_SEAT', ...size };
  const facts: BeginFacts = {
    inForce: true,
    confirmable: true,
    statusOrTitle: false,
    windowOpen: true,
    another: false,
    bound: true,
    court: invited,
  };
  const refusing = (change: Partial<BeginFacts>) =>
    Object.values(beginRules).find(({ holds }) => !holds({ ...facts, ...change }))?.id;

  it('is open at the inviting court, or where nobody invited at a court with a ground', () => {
    expect(refusing({})).toBeUndefined();
    expect(refusing({ court: own })).toBeUndefined();
    expect(refusing({ court: { ...own, level: 'BASIC' } })).toBeUndefined();
    expect(refusing({ court: { ...own, level: 'INTERMEDIATE', amountFen: 10_000_000_000 } })).toBeUndefined();
    expect(refusing({ court: { ...invited, level: 'INTERMEDIATE' } })).toBeUndefined();
  });
  it.each<[string, Partial<BeginFacts>]>([
    ['confirmation.inviting-court', { court: { ...invited, courtId: 'c2', ground: 'BODY_SEAT' } }],
    ['confirmation.court-with-ground', { court: { ...own, ground: undefined } }],
    ['confirmation.court-with-ground', { court: { ...own, isCourt: false } }],
    [
      'confirmation.court-of-the-right-level',
      { court: { ...own, level: 'HIGH', amountFen: 90_000_000_000 } },
    ],
    ['confirmation.court-of-the-right-level', { court: { ...own, level: 'INTERMEDIATE' } }],
    [
      'confirmation.court-of-the-right-level',
      { court: { ...own, level: 'BASIC', amountFen: 50_000_000_000 } },
    ],
    ['confirmation.never-status-or-title', { statusOrTitle: true, confirmable: false }],
    ['confirmation.written-by-lawful-body', { confirmable: false }],
    ['confirmation.within-thirty-days', { windowOpen: false }],
    ['confirmation.one-application-at-a-time', { another: true }],
    ['confirmation.agreement-in-force', { inForce: false }],
    ['confirmation.parties-of-the-agreement', { bound: false }],
  ])('is refused by %s', (rule, change) => expect(refusing(change)).toBe(rule));
});
