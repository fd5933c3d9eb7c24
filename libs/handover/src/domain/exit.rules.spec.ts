import { exitRules, suggestedExits, type ExitFacts, type MatterFacts } from './exit.rules.js';

const matter: MatterFacts = {
  field: 'LENDING',
  labour: false,
  labourArbitrationFirst: false,
  moneyOnly: true,
  effectiveSettlements: 0,
};
const ask = (exit: string, facts: Partial<ExitFacts> = {}): ExitFacts => ({
  exit,
  needs: [],
  notFor: [],
  matter,
  ...facts,
});

describe('a way other than mediation', () => {
  it('is never filing: that has a way of its own', () => {
    expect(exitRules.filingHasItsOwnWay.holds(ask('FILING'))).toBe(false);
    expect(exitRules.filingHasItsOwnWay.holds(ask('ARBITRATION'))).toBe(true);
  });

  it('is closed to fields the law excludes (AL 3)', () => {
    const family = { matter: { ...matter, field: 'FAMILY' }, notFor: ['FAMILY'] };
    expect(exitRules.isNotExcluded.holds(ask('ARBITRATION', family))).toBe(false);
    expect(exitRules.isNotExcluded.holds(ask('ARBITRATION', { notFor: ['FAMILY'] }))).toBe(true);
  });

  it.each([
    [['LABOUR'], matter, false],
    [['LABOUR'], { ...matter, labour: true }, true],
    [['MONEY_ONLY', 'SERVABLE'], matter, true],
    [['MONEY_ONLY'], { ...matter, moneyOnly: false }, false],
    [['SETTLEMENT'], matter, false],
    [['WRITTEN_CLAUSE'], matter, true],
  ])('with needs %j of %j fits: %s', (needs, facts, fits) =>
    expect(exitRules.needsAreMet.holds(ask('X', { needs, matter: facts }))).toBe(fits),
  );
});

describe('what is suggested', () => {
  const exits = (facts: Partial<MatterFacts>) =>
    suggestedExits({ ...matter, ...facts }).map(({ exit, hint }) => `${exit} ${hint}`);

  it('puts labour arbitration before filing, and warns of filing (LDMA 5)', () =>
    expect(exits({ labour: true, labourArbitrationFirst: true })).toEqual([
      'LABOUR_ARBITRATION BEFORE_A_SUIT',
      'FILING AFTER_ARBITRATION',
    ]));
  it('names the payment order for money debts, the notary for agreed ones', () => {
    expect(exits({})).toEqual(['PAYMENT_ORDER CLEAR_DEBT', 'FILING ALWAYS_OPEN']);
    expect(exits({ effectiveSettlements: 1 })[0]).toBe('NOTARISED_DEBT AGREED_PAYMENT');
  });
  it('always names filing', () => expect(exits({ moneyOnly: false })).toEqual(['FILING ALWAYS_OPEN']));
});
