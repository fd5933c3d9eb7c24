import { averagesOf } from './rating.rules.js';

describe('what is told of ratings', () => {
  const sums = { count: 5, attitude: 22, efficiency: 18, resolution: 12, pressed: 1, unsure: 2 };

  it('is averages and shares', () =>
    expect(averagesOf(sums, 5)).toEqual({
      ...{ count: 5, attitude: 4.4, efficiency: 3.6, resolution: 2.4 },
      ...{ pressedPercent: 20, unsurePercent: 40 },
    }));

  it('is nothing at all of a few, not even how many', () =>
    expect(averagesOf({ ...sums, count: 4 }, 5)).toBeUndefined());
});
