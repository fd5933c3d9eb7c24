import { mayActFor, type ActQuestion, type MandateInAct } from './authority.rules.js';

const at = new Date('2026-11-20T02:00:00Z');
const party = { id: 'p1', personId: 'li', capacity: 'FULL' } as const;
const mandate: MandateInAct = {
  partyId: 'p1',
  personId: 'lawyer',
  kind: 'AGENT',
  authority: 'SPECIAL',
  powers: ['SETTLE'],
  limitFen: 500_000,
  validFrom: new Date('2026-11-01T00:00:00Z'),
  validUntil: null,
  endedAt: null,
};
const ask = (changes: Partial<ActQuestion>): boolean =>
  mayActFor({ personId: 'lawyer', party, mandates: [mandate], act: 'SETTLE', at, ...changes });

describe('who may act for a party', () => {
  it('the adult party itself', () => expect(ask({ personId: 'li' })).toBe(true));
  it('an agent with the power to settle, up to its limit', () => {
    expect(ask({ amountFen: 500_000 })).toBe(true);
    expect(ask({ amountFen: 500_001 })).toBe(false);
  });
  it('not an agent with a bare general authority (全权代理), who may still take procedural steps', () => {
    const general = [{ ...mandate, authority: 'GENERAL' as const, powers: [] }];
    expect(ask({ mandates: general })).toBe(false);
    expect(ask({ mandates: general, act: 'PROCEDURE' })).toBe(true);
  });
  it('not an agent whose authority has run out, has ended, or has not begun', () => {
    expect(ask({ mandates: [{ ...mandate, validUntil: at }] })).toBe(false);
    expect(ask({ mandates: [{ ...mandate, endedAt: at }] })).toBe(false);
    expect(ask({ mandates: [{ ...mandate, validFrom: new Date('2026-11-21T00:00:00Z') }] })).toBe(false);
  });
  it('not the agent of another party', () => expect(ask({ party: { ...party, id: 'p2' } })).toBe(false));
  it('a guardian for a child, and never the child alone', () => {
    const child = { ...party, capacity: 'LIMITED' as const };
    const guardian = [
      { ...mandate, kind: 'GUARDIAN' as const, personId: 'mother', authority: 'GENERAL' as const },
    ];
    expect(ask({ party: child, personId: 'mother', mandates: guardian })).toBe(true);
    expect(ask({ party: child, personId: 'li', mandates: guardian })).toBe(false);
  });
  it('a guardian no longer, once the ward has full capacity', () => {
    const guardian = [{ ...mandate, kind: 'GUARDIAN' as const }];
    expect(ask({ mandates: guardian })).toBe(false);
  });
  it('nobody but the person in matters of status', () => {
    expect(ask({ inPersonOnly: true })).toBe(false);
    expect(ask({ inPersonOnly: true, personId: 'li' })).toBe(true);
  });
  it('never a helper', () =>
    expect(ask({ mandates: [{ ...mandate, kind: 'HELPER' }], act: 'PROCEDURE' })).toBe(false));
});
