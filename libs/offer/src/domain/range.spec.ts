import fc from 'fast-check';
import { MAX_FEN } from '#kernel';
import { compared, isOf, maySeeRange } from './range.js';

const fen = fc.integer({ min: 0, max: MAX_FEN });

describe('two sealed figures', () => {
  it.each([
    [30_000_00, 30_000_00, true, 30_000_00],
    [30_000_00, 29_999_99, true, 29_999_99],
    [30_000_00, 30_000_01, false, null],
    [0, 0, true, 0],
  ])('%i at most and %i at least: overlap %s, midpoint %s', (mostFen, leastFen, overlaps, midpointFen) =>
    expect(compared({ mostFen, leastFen })).toEqual({ overlaps, midpointFen }),
  );

  it('overlap exactly when neither would have to move', () => {
    fc.assert(
      fc.property(fen, fen, (mostFen, leastFen) => {
        const { overlaps, midpointFen } = compared({ mostFen, leastFen });
        expect(overlaps).toBe(leastFen - mostFen <= 0);
        expect(midpointFen !== null).toBe(overlaps);
      }),
    );
  });

  it('that overlap have a midpoint that suits both, as far from the one as from the other', () => {
    fc.assert(
      fc.property(fen, fen, (one, other) => {
        const [leastFen, mostFen] = [Math.min(one, other), Math.max(one, other)];
        const midpointFen = compared({ mostFen, leastFen }).midpointFen ?? -1;
        expect(midpointFen).toBeGreaterThanOrEqual(leastFen);
        expect(midpointFen).toBeLessThanOrEqual(mostFen);
        // But for the fen that cannot be cut in two.
        expect(mostFen - midpointFen - (midpointFen - leastFen)).toBe((mostFen + leastFen) % 2);
      }),
    );
  });

  it('are known to be asked for to the two, and to the mediator', () => {
    const range = { payerPartyId: 'r', payeePartyId: 'a' };
    expect(['a', 'r', 'x'].map((id) => isOf(range, id))).toEqual([true, true, false]);
    expect(maySeeRange(range, { role: 'PARTY', partyIds: ['x', 'a'] })).toBe(true);
    expect(maySeeRange(range, { role: 'PARTY', partyIds: ['x'] })).toBe(false);
    expect(maySeeRange(range, { role: 'OFFICIAL', partyIds: [] })).toBe(false);
    expect(maySeeRange(range, { role: 'MEDIATOR', partyIds: [] })).toBe(true);
  });
});
