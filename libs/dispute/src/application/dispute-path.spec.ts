import { followingOf, USUAL_WAY, usuallyAfter } from './dispute-path.js';

describe('the path of a dispute', () => {
  it('goes the usual way by steps of the machine only', () => {
    for (const [at, phase] of USUAL_WAY.slice(0, -1).entries()) {
      const next = USUAL_WAY[at + 1];
      expect([phase, followingOf(phase).map((step) => step.phase)]).toEqual([
        phase,
        expect.arrayContaining([next]),
      ]);
    }
  });

  it('leaves the way to the court open from everywhere, with its condition', () => {
    for (const phase of ['received', 'mediating', 'performing', 'returned']) {
      const court = followingOf(phase).find((step) => step.phase === 'withCourt');
      expect(court?.ways.some(({ conditions }) => conditions.length > 0)).toBe(true);
    }
  });

  it('says nothing of what is usual where the matter has left the usual way', () => {
    expect(usuallyAfter('settling')).toEqual(['performing', 'closed']);
    expect(usuallyAfter('choosingNext')).toEqual([]);
  });
});
