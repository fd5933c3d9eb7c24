import fc from 'fast-check';
import { type CalendarDay, dutiesOf, stakeOf, type Term } from '#kernel';
import { bindingsOf } from './bindings.js';
import { canonicalAgreement } from './canonical-terms.js';
import { isSettled, pairsInBoth } from './claim-coverage.js';
import { asksCourtToDecide, clauseFaults } from './clause-checks.js';
import { whyNotConfirmable } from './confirmability.js';

const today = '2026-11-22' as CalendarDay;
const pay: Term = {
  ordinal: 1,
  kind: 'PAY',
  claimIds: ['c1'],
  payerPartyId: 'b',
  payeePartyId: 'a',
  guarantorPartyId: null,
  amountFen: 30_000,
  dueDate: '2026-12-01',
  instalments: [],
  onDefault: 'NONE',
  text: '被申请人支付货款',
  account: null,
};
const claim = { id: 'c1', byPartyIds: ['a'], againstPartyIds: ['b'] };
const faults = (term: Partial<Term>, partyIds = ['a', 'b']) =>
  clauseFaults({ terms: [{ ...pay, ...term }], partyIds, claims: [claim], today });

describe('clauses', () => {
  it('of a plain payment have no fault', () =>
    expect(Object.values(faults({})).every((count) => count === 0)).toBe(true));

  it.each<[keyof ReturnType<typeof clauseFaults>, Partial<Term>]>([
    ['nobodyNamed', { payeePartyId: null }],
    ['nobodyNamed', { payerPartyId: null, payeePartyId: null, kind: 'ACT' }],
    ['nobodyNamed', { amountFen: null }],
    ['nobodyNamed', { payeePartyId: 'b' }],
    ['dates', { dueDate: null }],
    ['dates', { dueDate: '2026-11-21' }],
    ['dates', { dueDate: '2027-02-30' }],
    ['courtDecides', { onDefault: 'COURT_DECIDES' }],
    ['courtDecides', { text: '逾期不付的，另一方可以请求人民法院对本案作出判决' }],
    ['burdensOnAbsent', { payerPartyId: 'c' }],
    ['burdensOnAbsent', { guarantorPartyId: 'c' }],
  ])('find %s', (fault, term) => expect(faults(term)[fault]).toBe(1));

  it('want somebody of both sides of each claim', () =>
    expect(faults({ payerPartyId: null }, ['a']).claimsWithoutBothSides).toBe(1));

  it('let people say they will go to court to enforce, only not that it shall decide', () => {
    expect(asksCourtToDecide('逾期不付的，可以依法申请强制执行')).toBe(false);
    expect(asksCourtToDecide('双方共同向人民法院申请司法确认')).toBe(false);
  });

  it('let a promise to do something have no day', () =>
    expect(faults({ kind: 'APOLOGISE', amountFen: null, dueDate: null }).dates).toBe(0));
});

describe('instalments', () => {
  const parts = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 24 });
  const inMonths = (amounts: readonly number[]) =>
    amounts.map((amountFen, index) => ({
      dueDate: `${2027 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-05`,
      amountFen,
    }));

  it('make duties that sum to the amount of the term, and a term that is off by any fen is refused', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: -3, max: 3 }), (amounts, off) => {
        const total = amounts.reduce((sum, one) => sum + one, 0);
        const term = { ...pay, amountFen: total + off, instalments: inMonths(amounts), dueDate: null };
        expect(faults(term).sums).toBe(off === 0 ? 0 : 1);
        const owed = dutiesOf(term).reduce((sum, { amountFen }) => sum + (amountFen ?? 0), 0);
        if (off === 0) expect(owed).toBe(term.amountFen);
      }),
    );
  });

  it('have to follow one another', () => {
    const twice = [
      { dueDate: '2027-01-05', amountFen: 15_000 },
      { dueDate: '2027-01-05', amountFen: 15_000 },
    ];
    expect(faults({ instalments: twice }).dates).toBe(1);
  });
});

describe('what a party puts at stake', () => {
  const claims = [{ id: 'c1', amountFen: 50_000, byPartyIds: ['a'] }];
  it('is what it owes', () => expect(stakeOf('b', [pay], claims)).toBe(30_000));
  it('is what it gives up', () => expect(stakeOf('a', [pay], claims)).toBe(20_000));
  it('is nothing when it gets all it asked for', () =>
    expect(stakeOf('a', [{ ...pay, amountFen: 50_000 }], claims)).toBe(0));
});

describe('a claim of several against several', () => {
  const many = { id: 'c1', byPartyIds: ['a1', 'a2'], againstPartyIds: ['b1', 'b2'] };
  const all = ['a1', 'a2', 'b1', 'b2'];
  const of = (...partyIds: string[]) => ({ claimIds: ['c1'], partyIds });
  it('is settled by one agreement of all', () => expect(isSettled(many, [of(...all)], all)).toBe(true));
  it('stays open for pairs nobody settled, although each person signed something', () =>
    expect(isSettled(many, [of('a1', 'b1'), of('a2', 'b2')], all)).toBe(false));
  it('is settled when the remaining pairs follow', () =>
    expect(isSettled(many, [of('a1', 'a2', 'b1'), of('a1', 'a2', 'b2')], all)).toBe(true));
  it('is not held open by a party removed from the dispute', () =>
    expect(isSettled(many, [of('a1', 'a2', 'b1')], ['a1', 'a2', 'b1'])).toBe(true));
  it('cannot be decided twice between the same two', () => {
    expect(pairsInBoth(of('a1', 'b1'), of('a1', 'b1', 'b2'), [many], all)).toHaveLength(1);
    expect(pairsInBoth(of('a1', 'b1'), of('a1', 'b2'), [many], all)).toHaveLength(0);
  });
});

describe('an agreement binds', () => {
  it('never who did not sign, whatever the terms say', () => {
    const person = fc.constantFrom('a', 'b', 'c', 'd', null);
    const term = fc.record({ payerPartyId: person, payeePartyId: person, guarantorPartyId: person });
    fc.assert(
      fc.property(fc.array(term, { maxLength: 6 }), fc.subarray(['a', 'b', 'c', 'd']), (drawn, signers) => {
        const terms = drawn.map((one, index) => ({ ...pay, ...one, id: `t${index}` }));
        for (const { partyId } of bindingsOf(terms, signers)) expect(signers).toContain(partyId);
      }),
    );
  });
  it('everyone who signed by a term that names nobody', () => {
    const silent = { ...pay, id: 't', kind: 'OTHER' as const, payerPartyId: null, payeePartyId: null };
    expect(bindingsOf([silent], ['a', 'b'])).toHaveLength(2);
  });
});

describe('what is frozen', () => {
  const text = {
    settlementId: 's',
    disputeId: 'd',
    draft: 1,
    form: 'WRITTEN',
    claimIds: ['c1', 'c2'],
    partyIds: ['a', 'b'],
    mainFacts: null,
    terms: [pay],
  };
  it('does not depend on the order of ids', () =>
    expect(canonicalAgreement({ ...text, partyIds: ['b', 'a'], claimIds: ['c2', 'c1'] })).toBe(
      canonicalAgreement(text),
    ));
  it.each<[string, Partial<Term>]>([
    ['an amount', { amountFen: 30_001 }],
    ['a day', { dueDate: '2026-12-02' }],
    ['a word', { text: '被申请人支付货款。' }],
    ['an account', { account: '6222' }],
    ['a payer', { payerPartyId: 'c' }],
  ])('changes with %s', (_, change) =>
    expect(canonicalAgreement({ ...text, terms: [{ ...pay, ...change }] })).not.toBe(
      canonicalAgreement(text),
    ),
  );
});

describe('confirmation', () => {
  const facts = { form: 'WRITTEN', bodyKind: 'PEOPLES', claimKinds: ['PAY'], adminCounts: false } as const;
  it.each([
    [{}, undefined],
    [{ form: 'ORAL' }, 'ORAL'],
    [{ claimKinds: ['PAY', 'STATUS'] }, 'STATUS'],
    [{ claimKinds: ['TITLE'] }, 'TITLE'],
    [{ bodyKind: 'JUDICIAL' }, 'ENFORCEABLE_ALREADY'],
    [{ bodyKind: 'LABOUR' }, 'NOT_BY_MEDIATION_BODY'],
    [{ bodyKind: 'ADMIN' }, 'NOT_BY_MEDIATION_BODY'],
    [{ bodyKind: 'ADMIN', adminCounts: true }, undefined],
  ] as const)('with %j is closed by %s', (change, why) =>
    expect(whyNotConfirmable({ ...facts, ...change })).toBe(why),
  );
});
