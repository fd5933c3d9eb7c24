import { advance, begin, whyNot, type StoredState } from '#kernel';
import { IN_THE_MAKING, settlementMachine, type SettlementEvent } from './settlement.machine.js';

const noFaults = {
  nobodyNamed: 0,
  sums: 0,
  dates: 0,
  courtDecides: 0,
  burdensOnAbsent: 0,
  claimsWithoutBothSides: 0,
};
const open = { type: 'OPEN_FOR_SIGNATURE', written: true, notAccepted: 0, faults: noFaults } as const;
const sign = {
  type: 'SIGN',
  bound: true,
  digestMatches: true,
  already: false,
  how: 'ONLINE',
  bySelf: true,
  statusMatter: false,
} as const;
const accept = { type: 'ACCEPT', bound: true, draft: 2, currentDraft: 2, already: false } as const;
const oral = {
  type: 'RECORD_ORAL',
  oral: true,
  oralFormKnown: true,
  notHeard: 0,
  statusMatter: false,
  faults: noFaults,
} as const;
const walk = (...events: SettlementEvent[]): StoredState =>
  events.reduce<StoredState>(
    (stored, event) => advance(settlementMachine, stored, event).next,
    begin(settlementMachine).next,
  );
const drafting = walk();
const signing = walk(open);
const refusal = (stored: StoredState, event: SettlementEvent) =>
  whyNot(settlementMachine, stored, event)?.rule;

describe('the life of an agreement', () => {
  it.each<[string, SettlementEvent[], string]>([
    ['is drafted and accepted', [accept], 'drafting'],
    ['is frozen for signature', [open], 'openForSignature'],
    ['goes back to drafting when revised', [open, { type: 'REVISE' }], 'drafting'],
    ['takes signatures without moving', [open, sign], 'openForSignature'],
    ['takes effect by the last needed act', [open, sign, { type: 'TAKE_EFFECT', missing: 0 }], 'effective'],
    ['takes effect by word of mouth', [oral], 'effective'],
    ['ends when a party refuses', [open, { type: 'REFUSE_SIGNATURE', bound: true }], 'refused'],
    [
      'may be dropped by the mediator while drafted',
      [{ type: 'VOID', byMediator: true, byCourt: false, replaced: false, reasonCode: 'REPLACED' }],
      'void',
    ],
    [
      'falls away with what it was made on',
      [
        open,
        {
          type: 'VOID',
          ...{ byMediator: false, byCourt: false, replaced: false, baseless: true },
          reasonCode: 'ATTEMPT_ENDED',
        },
      ],
      'void',
    ],
    [
      'is undone by a court',
      [oral, { type: 'VOID', byMediator: false, byCourt: true, replaced: false, reasonCode: 'RESCINDED' }],
      'void',
    ],
    [
      'is replaced by a new one',
      [oral, { type: 'VOID', byMediator: false, byCourt: false, replaced: true, reasonCode: 'REPLACED' }],
      'void',
    ],
  ])('%s', (_, events, state) => expect(walk(...events).state).toBe(state));

  it.each<[string, SettlementEvent]>([
    ['settlement.latest-draft-only', { ...accept, draft: 1 }],
    ['settlement.party-of-the-agreement', { ...accept, bound: false }],
    ['settlement.once-per-draft', { ...accept, already: true }],
    ['settlement.written-is-signed', { ...open, written: false }],
    ['settlement.everyone-accepted-this-draft', { ...open, notAccepted: 1 }],
    ['settlement.payer-and-payee-named', { ...open, faults: { ...noFaults, nobodyNamed: 1 } }],
    ['settlement.instalments-add-up', { ...open, faults: { ...noFaults, sums: 1 } }],
    ['settlement.days-lie-ahead', { ...open, faults: { ...noFaults, dates: 1 } }],
    ['settlement.no-court-decides-clause', { ...open, faults: { ...noFaults, courtDecides: 1 } }],
    ['settlement.burdened-people-sign', { ...open, faults: { ...noFaults, burdensOnAbsent: 1 } }],
    ['settlement.both-sides-of-each-claim', { ...open, faults: { ...noFaults, claimsWithoutBothSides: 1 } }],
    ['settlement.oral-form-known', { ...oral, oralFormKnown: false }],
    ['settlement.oral-form-known', { ...oral, oral: false }],
    ['settlement.no-status-by-word-of-mouth', { ...oral, statusMatter: true }],
    ['settlement.everyone-gave-their-word', { ...oral, notHeard: 1 }],
    ['settlement.talks-are-not-resting', { ...open, resting: true }],
    ['settlement.talks-are-not-resting', { ...oral, resting: true }],
    ['settlement.not-in-this-state', sign],
  ])('while drafted is refused by %s', (rule, event) => expect(refusal(drafting, event)).toBe(rule));

  it.each<[string, SettlementEvent]>([
    ['settlement.signs-what-was-frozen', { ...sign, digestMatches: false }],
    ['settlement.once-per-draft', { ...sign, already: true }],
    ['settlement.party-of-the-agreement', { ...sign, bound: false }],
    ['settlement.family-papers-by-hand', { ...sign, statusMatter: true }],
    ['settlement.signature-taken-properly', { ...sign, bySelf: false }],
    ['settlement.signature-taken-properly', { ...sign, how: 'ON_SITE' }],
    ['settlement.signs-what-was-frozen', { type: 'SEAL', digestMatches: false, already: false }],
    ['settlement.once-per-draft', { type: 'SIGN_AS_MEDIATOR', digestMatches: true, already: true }],
    [
      'settlement.receives-what-was-signed',
      { type: 'RECEIVE', bound: true, digestMatches: true, already: false, signed: false },
    ],
    ['settlement.talks-are-not-resting', { ...sign, resting: true }],
    [
      'settlement.talks-are-not-resting',
      { type: 'SEAL', resting: true, digestMatches: true, already: false },
    ],
    ['settlement.every-needed-act-is-there', { type: 'TAKE_EFFECT', missing: 1 }],
    ['settlement.party-of-the-agreement', { type: 'REFUSE_SIGNATURE', bound: false }],
  ])('while open for signature is refused by %s', (rule, event) =>
    expect(refusal(signing, event)).toBe(rule),
  );

  it('before it is in force is ended by no court', () => {
    const byCourt = { type: 'VOID', byMediator: false, byCourt: true, replaced: false } as const;
    for (const before of [drafting, signing])
      expect(refusal(before, { ...byCourt, reasonCode: 'RESCINDED' })).toBe(
        'settlement.only-the-mediator-drops-a-draft',
      );
  });

  it('in force is undone by a court for a reason of its own only, and never revised', () => {
    const inForce = walk(oral);
    expect(
      refusal(inForce, {
        type: 'VOID',
        byMediator: false,
        byCourt: false,
        replaced: false,
        reasonCode: 'RESCINDED',
      }),
    ).toBe('settlement.only-a-court-undoes-it');
    expect(
      refusal(inForce, {
        type: 'VOID',
        byMediator: false,
        byCourt: true,
        replaced: false,
        reasonCode: 'SIGNATURE_REFUSED',
      }),
    ).toBe('settlement.only-a-court-undoes-it');
    // Saying that it was replaced replaces nothing: only another agreement in force does.
    expect(
      refusal(inForce, {
        type: 'VOID',
        byMediator: false,
        byCourt: false,
        replaced: false,
        reasonCode: 'REPLACED',
      }),
    ).toBe('settlement.only-a-court-undoes-it');
    expect(refusal(inForce, { type: 'REVISE' })).toBe('settlement.not-in-this-state');
    expect(refusal(inForce, { type: 'TAKE_EFFECT', missing: 0 })).toBe('settlement.not-in-this-state');
  });

  it('has somebody to act in every state that is not its end', () => {
    for (const [state, config] of Object.entries(settlementMachine.machine.config.states ?? {})) {
      const { description, tags, meta } = config as {
        description?: string;
        tags?: readonly string[];
        meta?: { actors: readonly string[] };
      };
      expect(description).toBeTruthy();
      const final = tags?.includes('final') ?? false;
      expect({ state, acts: (meta?.actors.length ?? 0) > 0 }).toEqual({ state, acts: !final });
    }
    expect(IN_THE_MAKING.every((state) => state in (settlementMachine.machine.config.states ?? {}))).toBe(
      true,
    );
  });
});
