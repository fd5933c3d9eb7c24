import { trackForRetry } from './retry-track.js';

describe('the track of another try', () => {
  it.each([
    ['SELF', 'none', true, 'SELF'],
    ['SELF', 'lodged', true, 'PRE_FILING'],
    ['SELF', 'lodged', false, 'POST_FILING'],
    ['SELF', 'registered', false, 'POST_FILING'],
    ['PRE_FILING', 'lodged', true, 'PRE_FILING'],
    ['PRE_FILING', 'registered', true, 'POST_FILING'],
    ['IN_TRIAL', 'registered', true, 'IN_TRIAL'],
    ['SELF', 'refused', true, 'SELF'],
  ] as const)(
    '%s with a complaint %s (before registration %s) is %s',
    (track, complaint, preFiling, expected) =>
      expect(trackForRetry(track, complaint, (name) => name !== 'PRE_FILING' || preFiling)).toBe(expected),
  );
});
