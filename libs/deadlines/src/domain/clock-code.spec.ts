import { isClock } from './clock-code.js';

describe('a clock asked for by its code', () => {
  it('is that clock, or a part of it', () => {
    expect(isClock('DL-08', 'DL-08')).toBe(true);
    expect(isClock('DL-07.1', 'DL-07')).toBe(true);
  });

  it('is no other one, and not the whole for a part', () => {
    expect(isClock('DL-10', 'DL-1')).toBe(false);
    expect(isClock('DL-07', 'DL-07.1')).toBe(false);
  });
});
