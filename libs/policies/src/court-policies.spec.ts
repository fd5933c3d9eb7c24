import { CourtPolicies } from './court-policies.js';
import type { CourtFile, PolicyEntry } from './policy.js';
import { amountPoints, faultsOfValue } from './policy.rules.js';

const policies = CourtPolicies.load();
const house = policies.houseDefault();
const defaults = new Map<string, PolicyEntry>(
  policies.names().map((name) => {
    const { value, basis } = house.apply(name);
    return [
      name,
      {
        value,
        basis,
        mark: 'proposal' as const,
        ...(name === 'referral.maxHops' ? { min: 1, max: 10 } : {}),
      },
    ];
  }),
);
const courtOf = (values: Record<string, unknown>, decision?: string): CourtFile => ({
  version: 3,
  court: 'TEST1',
  policies: values,
  ...(decision === undefined ? {} : { decision }),
});
const withCourt = (values: Record<string, unknown>, decision?: string) =>
  new CourtPolicies(1, defaults, [courtOf(values, decision)]);

describe('court policies', () => {
  it('start with every track on but mediation before registration', () => {
    const on = (['SELF', 'PRE_FILING', 'POST_FILING', 'IN_TRIAL'] as const).filter((track) =>
      house.value(`track.${track}`),
    );
    expect(on).toEqual(['SELF', 'POST_FILING', 'IN_TRIAL']);
    expect(house.value('referral.maxHops')).toBe(3);
    expect(house.value('mass.persons')).toBe(10);
  });

  it('let one court decide otherwise for itself alone, and say which version did', () => {
    const own = withCourt({ 'referral.maxHops': 5 });
    expect(own.at(['TEST1']).apply('referral.maxHops')).toMatchObject({ value: 5, version: '1/TEST1-3' });
    expect(own.at(['OTHER']).apply('referral.maxHops')).toMatchObject({ value: 3, version: '1' });
    expect(own.houseDefault().value('referral.maxHops')).toBe(3);
    expect(own.at(['TEST1']).apply('mass.persons').version).toBe('1');
  });

  it('leave to the court above what a tribunal did not decide, value by value', () => {
    const courts = withCourt({ 'referral.maxHops': 5, 'mass.persons': 20 });
    courts.adopt({ version: 1, court: 'BELOW', policies: { 'referral.maxHops': 2 } });
    const below = courts.at(['BELOW', 'TEST1']);
    expect(below.apply('referral.maxHops')).toMatchObject({ value: 2, version: '1/BELOW-1' });
    expect(below.apply('mass.persons')).toMatchObject({ value: 20, version: '1/TEST1-3' });
    expect(courts.at(['NONE', 'TEST1']).value('referral.maxHops')).toBe(5);
  });

  it('switch mediation before registration on only with the written decision of the court', () => {
    expect(() => withCourt({ 'track.PRE_FILING': true })).toThrow(/written decision/);
    const decided = withCourt({ 'track.PRE_FILING': true }, '2026 No. 7');
    expect(decided.at(['TEST1']).value('track.PRE_FILING')).toBe(true);
  });

  it.each([
    [{ 'referral.maxHop': 5 }, /not a policy/],
    [{ 'referral.maxHops': 11 }, /bounds/],
    [{ 'referral.maxHops': '5' }, /kind/],
  ])('refuse %j', (values, reason) => expect(() => withCourt(values)).toThrow(reason));

  it('refuse a second file for the same court', () => {
    expect(() => new CourtPolicies(1, defaults, [courtOf({}), courtOf({})])).toThrow(/second file/);
  });

  it('keep every default within the bounds the file itself states', () => {
    const loaded = (policies as unknown as { defaults: ReadonlyMap<string, PolicyEntry> }).defaults;
    for (const [name, entry] of loaded) expect(faultsOfValue(name, entry.value, entry)).toEqual([]);
  });

  it('give points by the first band that holds the amount', () => {
    const bands = house.value('triage.amountBands');
    expect([0, 5_000_000, 5_000_001, 900_000_000].map((amount) => amountPoints(amount, bands))).toEqual([
      0, 0, 1, 3,
    ]);
  });
});
