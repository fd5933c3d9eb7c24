import { reasonsOfPending, wholeDays } from './long-pending.js';

describe('why a matter is long pending', () => {
  const clock = { extensionDays: 0, exclusions: 0, standsStill: false };

  it('is told by its clock, and by nobody having it', () => {
    expect(reasonsOfPending({ kind: 'desk', mustRegister: false, clock: null, held: false })).toEqual([
      'NO_CLOCK',
      'NOBODY_HOLDS_IT',
    ]);
    const longer = { extensionDays: 30, exclusions: 1, standsStill: true };
    expect(reasonsOfPending({ kind: 'mediation', mustRegister: false, clock: longer, held: false })).toEqual([
      'EXTENDED',
      'TIME_EXCLUDED',
      'CLOCK_STANDS_STILL',
    ]);
  });

  it('puts the complaint that had to be registered first', () => {
    expect(reasonsOfPending({ kind: 'court', mustRegister: true, clock, held: false })[0]).toBe(
      'MUST_REGISTER',
    );
  });

  it('always says something', () => {
    expect(reasonsOfPending({ kind: 'desk', mustRegister: false, clock, held: true })).toEqual(['WORKED_ON']);
  });

  it('counts whole days', () => {
    expect(wholeDays(new Date('2026-11-01T10:00:00Z'), new Date('2026-11-03T09:59:00Z'))).toBe(1);
  });
});
