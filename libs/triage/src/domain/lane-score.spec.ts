import { laneOf, laneScore, suggestedFlags } from './lane-score.js';

const points = { eachPartyAboveTwo: 1, mostForParties: 3, foreignElement: 2, opposingCounsel: -1 };
const lanes = [
  { code: 'SIMPLE', maxScore: 1 },
  { code: 'ORDINARY', minScore: 2, maxScore: 4 },
  { code: 'COMPLEX', minScore: 5 },
];
const plain = { parties: 2, amountPoints: 0, foreignElement: false, opposingCounsel: false };

describe('the proposal of a lane', () => {
  it.each([
    [plain, 0, 'SIMPLE'],
    [{ ...plain, parties: 4 }, 2, 'ORDINARY'],
    [{ ...plain, parties: 30 }, 3, 'ORDINARY'],
    [{ ...plain, parties: 30, amountPoints: 2 }, 5, 'COMPLEX'],
    [{ ...plain, foreignElement: true, opposingCounsel: true }, 1, 'SIMPLE'],
    [{ ...plain, parties: 1, opposingCounsel: true }, -1, 'SIMPLE'],
  ])('%j gives %i: %s', (facts, score, lane) => {
    expect(laneScore(facts, points)).toBe(score);
    expect(laneOf(score, lanes)).toBe(lane);
  });

  it('points to a mass dispute from ten persons, once', () => {
    expect(suggestedFlags(9, 10, [])).toEqual([]);
    expect(suggestedFlags(10, 10, [])).toEqual(['MASS']);
    expect(suggestedFlags(10, 10, ['MASS'])).toEqual([]);
  });
});
