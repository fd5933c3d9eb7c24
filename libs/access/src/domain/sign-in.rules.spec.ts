import {
  joinCodeAsWritten,
  joinCodeToShow,
  newJoinCode,
  newOneTimeCode,
} from '../application/spoken-codes.js';
import { afterFailure, DEFAULT_LIMITS, isOpenToGuess, isResting, isWeakPassword } from './sign-in.rules.js';

const now = new Date('2026-11-22T11:00:00.000Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

describe('brakes on guessing', () => {
  it('an account rests after the fifth wrong password and wakes when the rest is over', () => {
    let state = { failedCount: 0, lockedUntil: null as Date | null };
    for (let failure = 1; failure <= 4; failure += 1) state = { ...afterFailure(state, now, DEFAULT_LIMITS) };
    expect(isResting(state, now)).toBe(false);
    state = { ...afterFailure(state, now, DEFAULT_LIMITS) };
    expect([isResting(state, now), isResting(state, later(14)), isResting(state, later(15))]).toEqual([
      true,
      true,
      false,
    ]);
    expect(afterFailure(state, later(15), DEFAULT_LIMITS).failedCount).toBe(1);
  });

  it.each([
    ['fresh', {}, true],
    ['expired to the moment', { expiresAt: now }, false],
    ['guessed too often', { attempts: 5 }, false],
    ['used', { usedAt: now }, false],
    ['revoked', { revokedAt: now }, false],
  ])('a code that is %s', (_what, changes, open) => {
    const code = { attempts: 4, expiresAt: later(1), usedAt: null, ...changes };
    expect(isOpenToGuess(code, now, 5)).toBe(open);
  });

  it.each(['Password2026!', 'aaaaaaaaaaaa', '1234567890ab', 'my-clerk.zhang-1'])(
    '%s is a weak password',
    (text) => expect(isWeakPassword(text, 'clerk.zhang')).toBe(true),
  );
  it('a phrase is welcome', () => expect(isWeakPassword('五棵柳树 by the river', 'clerk.zhang')).toBe(false));
});

describe('codes that are spoken', () => {
  it('hold no sign that sounds or looks like another, and come back as people write them', () => {
    for (let round = 0; round < 200; round += 1) {
      const code = newJoinCode();
      expect(code).toMatch(/^[34679ACDEFGHJKMNPQRT]{8}$/);
      expect(joinCodeAsWritten(` ${joinCodeToShow(code).toLowerCase()} `)).toBe(code);
      expect(newOneTimeCode()).toMatch(/^\d{6}$/);
    }
  });
});
