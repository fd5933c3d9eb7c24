import fc from 'fast-check';
import { rankBodies, type BodyCandidate, type BodyNeed } from './rank-bodies.js';
import { rankMediators, type MediatorCandidate, type MediatorNeed } from './rank-mediators.js';
import { POINTS } from './suggestion.js';

const regions = fc.constantFrom('339921', '339922', '338821', '110101');
const some = (...values: string[]) => fc.subarray(values);
const shared = {
  fields: some('TRAFFIC', 'FAMILY', 'LABOUR'),
  specialties: some('dementia', 'insurance', 'youth', 'accounts'),
  region: regions,
  languages: some('zh', 'yue', 'en'),
  capacity: fc.integer({ min: 0, max: 9 }),
  openLoad: fc.integer({ min: 0, max: 9 }),
  state: fc.constantFrom('listed', 'warned', 'suspended', 'removed', 'applied', 'expired'),
};
const body: fc.Arbitrary<BodyCandidate> = fc.record({
  ...shared,
  id: fc.uuid(),
  organisationId: fc.constantFrom('org-1', 'org-2', 'org-3'),
  kind: fc.constantFrom('PEOPLES' as const, 'COMMERCIAL' as const),
  charges: fc.boolean(),
  invitingCourts: some('court-1', 'court-2'),
});
const mediator: fc.Arbitrary<MediatorCandidate> = fc.record({
  ...shared,
  id: fc.uuid(),
  personId: fc.constantFrom('p1', 'p2', 'p3', 'p4'),
  bodyIds: some('b1', 'b2'),
  origin: fc.constantFrom('MAINLAND' as const, 'TAIWAN' as const, 'FOREIGN' as const),
  conflicts: some('p5', 'org-9'),
});
const wants = {
  field: fc.constantFrom('TRAFFIC', 'FAMILY'),
  specialties: some('insurance', 'youth', 'accounts', 'dementia'),
  region: regions,
  languages: some('zh', 'yue'),
};
const need: fc.Arbitrary<BodyNeed> = fc.record({
  ...wants,
  courtId: fc.constantFrom('court-1', 'court-2'),
  conflictingOrganisations: some('org-1', 'org-2'),
  triedAlready: fc.constant([]),
});
const mediatorNeed: fc.Arbitrary<MediatorNeed> = fc.record({
  ...wants,
  bodyId: fc.constantFrom('b1', 'b2'),
  involved: some('p1', 'p5', 'org-9'),
  partyOrigins: fc.constantFrom(['MAINLAND' as const], ['MAINLAND' as const, 'TAIWAN' as const]),
  barred: some('p2'),
});
const ids = (list: readonly { readonly candidate: { readonly id: string } }[]) =>
  list.map(({ candidate }) => candidate.id);
const places = (list: readonly { readonly id: string }[], order: readonly string[]) =>
  list.map(({ id }) => order.indexOf(id));

describe('suggesting bodies', () => {
  it('never puts a body without the field before an equal one that has it', () => {
    fc.assert(
      fc.property(body, need, fc.array(body, { maxLength: 5 }), (one, wanted, others) => {
        const usable = {
          ...one,
          state: 'listed',
          capacity: one.openLoad + 1,
          invitingCourts: [wanted.courtId ?? ''],
        };
        const without = { ...usable, organisationId: 'org-3', fields: [], id: 'a-first-by-id' };
        const having = { ...without, fields: [wanted.field ?? ''], id: 'z-last-by-id' };
        const order = ids(rankBodies(wanted, [without, ...others, having]).ranked);
        const [withoutAt = -1, havingAt = -1] = places([without, having], order);
        expect(havingAt).toBeGreaterThanOrEqual(0);
        expect(havingAt).toBeLessThan(withoutAt);
      }),
    );
  });

  it('never suggests who is not listed, not invited, interested, tried or full, and names a rule for each', () => {
    fc.assert(
      fc.property(fc.array(body, { maxLength: 12 }), need, (bodies, wanted) => {
        const { ranked, excluded } = rankBodies(wanted, bodies);
        expect(ranked.length + excluded.length).toBe(bodies.length);
        for (const { candidate } of ranked) {
          expect(['listed', 'warned']).toContain(candidate.state);
          expect(candidate.invitingCourts).toContain(wanted.courtId);
          expect(wanted.conflictingOrganisations).not.toContain(candidate.organisationId);
          expect(candidate.openLoad).toBeLessThan(candidate.capacity);
        }
        expect(excluded.every(({ rule, basis }) => rule.startsWith('roster.') && basis !== '')).toBe(true);
      }),
    );
  });

  it('answers in the same order however the rows came in, and its points are the sum of its reasons', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(body, { maxLength: 10, selector: ({ id }) => id }),
        need,
        (bodies, wanted) => {
          const there = rankBodies(wanted, bodies).ranked;
          expect(ids(rankBodies(wanted, [...bodies].reverse()).ranked)).toEqual(ids(there));
          for (const { points, reasons } of there)
            expect(points).toBe(reasons.reduce((total, { points: each }) => total + each, 0));
        },
      ),
    );
  });

  it('lets the joint choice of the parties outweigh everything else together (ZT 10)', () => {
    const most = Object.entries(POINTS).filter(([code]) => !['JOINT_CHOICE', 'SPECIALTY'].includes(code));
    const others = most.reduce((total, [, points]) => total + points, 3 * POINTS.SPECIALTY);
    expect(POINTS.JOINT_CHOICE).toBeGreaterThan(others);
  });

  it('needs no invitation where no court refers', () => {
    const free: BodyCandidate = {
      id: 'b',
      organisationId: 'o',
      kind: 'PEOPLES',
      state: 'listed',
      fields: [],
      specialties: [],
      region: '339921',
      languages: [],
      capacity: 1,
      openLoad: 0,
      charges: false,
      invitingCourts: [],
    };
    const own: BodyNeed = {
      field: undefined,
      specialties: [],
      region: '339921',
      languages: [],
      conflictingOrganisations: [],
      triedAlready: [],
    };
    expect(ids(rankBodies(own, [free]).ranked)).toEqual(['b']);
    expect(rankBodies({ ...own, courtId: 'court-1' }, [free]).excluded[0]?.rule).toBe(
      'roster.invited-by-this-court',
    );
    expect(rankBodies({ ...own, triedAlready: ['b'] }, [free]).excluded[0]?.rule).toBe(
      'roster.not-tried-already',
    );
  });
});

describe('suggesting mediators', () => {
  it('never names a relative, one with another role, one of another body, or one from abroad without a match', () => {
    fc.assert(
      fc.property(fc.array(mediator, { maxLength: 12 }), mediatorNeed, (mediators, wanted) => {
        const { ranked, excluded } = rankMediators(wanted, mediators);
        expect(ranked.length + excluded.length).toBe(mediators.length);
        for (const { candidate } of ranked) {
          expect(candidate.bodyIds).toContain(wanted.bodyId);
          expect(wanted.involved).not.toContain(candidate.personId);
          expect(candidate.conflicts.filter((one) => wanted.involved.includes(one))).toEqual([]);
          expect(wanted.barred).not.toContain(candidate.personId);
          expect(['MAINLAND', ...wanted.partyOrigins]).toContain(candidate.origin);
        }
      }),
    );
  });

  it('puts the one who knows the field before an equal who does not', () => {
    fc.assert(
      fc.property(mediator, mediatorNeed, (one, wanted) => {
        const equal = {
          ...one,
          state: 'listed',
          personId: 'p4',
          origin: 'MAINLAND' as const,
          bodyIds: [wanted.bodyId ?? ''],
          conflicts: [],
          capacity: one.openLoad + 1,
        };
        const without = { ...equal, id: 'a', fields: [] };
        const having = { ...equal, id: 'z', fields: [wanted.field ?? ''] };
        expect(ids(rankMediators(wanted, [without, having]).ranked)).toEqual(['z', 'a']);
      }),
    );
  });
});
