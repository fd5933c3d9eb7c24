import { consentRules } from './consent.rules.js';

/** Which words an answer may have been given to. */
describe('words of consent', () => {
  const words = { version: '2027.1', former: ['2026.1'] };
  it.each([
    ['2027.1', true, true],
    ['2027.1', false, true],
    ['2026.1', true, false],
    ['2026.1', false, true],
    ['2025.1', true, false],
    ['2025.1', false, false],
  ])('of version %s, answered online: %s, are good: %s', (textVersion, online, good) => {
    expect(consentRules.wordsInForce.holds({ textVersion, online, words })).toBe(good);
  });
});
