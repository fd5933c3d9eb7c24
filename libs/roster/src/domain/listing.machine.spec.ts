import { advance, begin, whyNot, type CalendarDay } from '#kernel';
import { bodyKinds, effectiveAt, effectiveRule } from './body-kind.js';
import { listing } from './listing.machine.js';

const today = '2026-03-02' as CalendarDay;
const until = '2028-03-01' as CalendarDay;
const go = (...events: { type: string; [fact: string]: unknown }[]) =>
  events.reduce((stored, event) => advance(listing, stored, event).next, begin(listing).next);
const list = { type: 'LIST', qualified: true, today, until };
const listed = () => go({ type: 'REVIEW' }, list);

describe('an entry on the roster', () => {
  it('is reviewed before it is listed', () => {
    expect(listed().state).toBe('listed');
    expect(whyNot(listing, begin(listing).next, list)?.rule).toBe('listing.not-in-this-state');
  });

  it('is listed only when lawfully established and for a term that lies ahead', () => {
    const reviewing = go({ type: 'REVIEW' });
    expect(whyNot(listing, reviewing, { ...list, qualified: false })).toEqual({
      rule: 'roster.lawfully-established',
      basis: 'TY 6; CPL 205',
    });
    expect(whyNot(listing, reviewing, { ...list, until: today })?.rule).toBe('roster.term-lies-ahead');
  });

  it.each(['WARN', 'SUSPEND', 'REMOVE'])('%s needs a reason', (type) => {
    expect(whyNot(listing, listed(), { type })?.rule).toBe('roster.reason-is-given');
    expect(whyNot(listing, listed(), { type, reasonCode: 'LEAK' })).toBeUndefined();
  });

  it('comes back from a suspension and from an expiry, never from a removal', () => {
    const reasonCode = 'LEAK';
    const back = { type: 'REINSTATE', today, until };
    expect(go({ type: 'REVIEW' }, list, { type: 'SUSPEND', reasonCode }, back).state).toBe('listed');
    expect(go({ type: 'REVIEW' }, list, { type: 'EXPIRE' }, { type: 'RENEW', today, until }).state).toBe(
      'listed',
    );
    const removed = go({ type: 'REVIEW' }, list, { type: 'REMOVE', reasonCode });
    for (const type of ['REINSTATE', 'RENEW', 'LIST', 'REVIEW'])
      expect(whyNot(listing, removed, { ...list, type })).toBeDefined();
  });

  it('keeps a warning or a suspension when its term is renewed or over, until a person lifts it', () => {
    const reasonCode = 'LEAK';
    const renew = { type: 'RENEW', today, until };
    expect(go({ type: 'REVIEW' }, list, { type: 'WARN', reasonCode }, renew).state).toBe('warned');
    const suspended = go({ type: 'REVIEW' }, list, { type: 'SUSPEND', reasonCode });
    expect(whyNot(listing, suspended, { type: 'EXPIRE' })?.rule).toBe('listing.not-in-this-state');
    expect(advance(listing, suspended, renew).next.state).toBe('suspended');
    const over = { type: 'REINSTATE', today, until: '2026-03-01' as CalendarDay };
    expect(whyNot(listing, suspended, over)?.rule).toBe('roster.term-lies-ahead');
  });

  it('survives being stored as JSON', () => {
    const stored = JSON.parse(JSON.stringify(listed())) as ReturnType<typeof listed>;
    expect(advance(listing, stored, { type: 'EXPIRE' }).next.state).toBe('expired');
  });
});

describe('when an agreement takes effect', () => {
  const at = (day: number) => new Date(Date.UTC(2026, 2, day));

  it("waits for the seal of a people's committee, not for the last party (PML 29)", () => {
    const rule = effectiveRule('PEOPLES');
    expect(effectiveAt(rule, { allParties: at(1), mediator: at(2) })).toBeUndefined();
    expect(effectiveAt(rule, { allParties: at(1), mediator: at(2), seal: at(5) })).toEqual(at(5));
    expect(effectiveAt(rule, { allParties: at(6), mediator: at(2), seal: at(5) })).toEqual(at(6));
  });

  it('follows the family an industry body belongs to', () => {
    expect(effectiveRule('INDUSTRY', 'PEOPLES').needs).toContain('seal');
    expect(effectiveRule('INDUSTRY', 'COMMERCIAL').needs).toEqual(['allParties']);
  });

  it('counts receipt for papers of court and arbitration, and quotes a basis for every kind', () => {
    expect(effectiveRule('JUDICIAL')).toEqual({ needs: ['receivedByAll'], basis: 'CPL-I 149' });
    expect(effectiveAt(effectiveRule('JUDICIAL'), { allParties: at(1) })).toBeUndefined();
    for (const kind of bodyKinds) expect(effectiveRule(kind).basis).not.toBe('');
  });
});
