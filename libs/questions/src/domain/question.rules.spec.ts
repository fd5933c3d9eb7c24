import { answersFor, chargeOf } from './question.rules.js';

describe('who answers what a party asks', () => {
  const at = (phase: string, mediated = false, track: string | null = 'SELF') =>
    chargeOf({ phase, mediated, track });

  it.each([
    ['screening', false, 'DESK'],
    ['placing', true, 'DESK'],
    ['mediating', true, 'TABLE'],
    ['settling', true, 'TABLE'],
    ['mediating', false, 'DESK'],
    ['choosingNext', true, 'DESK'],
    ['withCourt', true, 'COURT'],
    ['performing', true, 'DESK'],
    ['closed', false, 'DESK'],
  ])('in %s (somebody mediates: %s) it is the %s', (phase, mediated, charge) =>
    expect(at(phase, mediated)).toBe(charge),
  );

  it('is the court where the judge leads the talks', () =>
    expect(at('mediating', false, 'IN_TRIAL')).toBe('COURT'));

  it('keeps what was asked at the table from every desk, and what was asked at the desk from the table', () => {
    for (const code of ['DIVERSION_OFFICER', 'FILING_JUDGE', 'TRIAL_JUDGE', 'COURT_LEADER', 'PARTY'])
      expect(answersFor('TABLE', [code])).toBe(false);
    for (const code of ['MEDIATOR', 'BODY_CLERK', 'PARTY', 'AUDITOR'])
      expect([answersFor('DESK', [code]), answersFor('COURT', [code])]).toEqual([false, false]);
    expect(answersFor('TABLE', ['MEDIATOR'])).toBe(true);
  });
});
