import { advance, begin, whyNot, type StoredState } from '#kernel';
import { jointChoice } from './joint-choice.js';
import { referralMachine, type ReferralEvent } from './referral.machine.js';
import { placementRules } from './referral.rules.js';

type Offer = Extract<ReferralEvent, { type: 'OFFER' }>;
const offer: Offer = {
  type: 'OFFER',
  bodyId: 'committee',
  chosenBy: 'OFFICER',
  phase: 'placing',
  attemptLives: true,
  living: 0,
  hopsLeft: 3,
  tried: [],
};
const monday = new Date('2026-11-23T01:00:00Z');
const tuesday = new Date('2026-11-24T01:00:00Z');
const wednesday = new Date('2026-11-25T01:00:00Z');
const accept = { type: 'ACCEPT', how: 'PLATFORM', offeredAt: tuesday, now: wednesday } as const;
const give = { wordsNeeded: false, wordsGiven: false };

const walk = (...events: ReferralEvent[]): StoredState =>
  events.reduce<StoredState>(
    (stored, event) => advance(referralMachine, stored, event).next,
    begin(referralMachine).next,
  );
const refusal = (stored: StoredState, event: ReferralEvent) => whyNot(referralMachine, stored, event)?.rule;
const refusedOffer = (changes: Partial<Offer>) =>
  refusal(begin(referralMachine).next, { ...offer, ...changes });

describe('offering a matter to a body', () => {
  it.each<[string, Partial<Offer>]>([
    ['referral.attempt-seeks-a-body', { attemptLives: false }],
    ['referral.attempt-seeks-a-body', { phase: 'choosingNext' }],
    ['referral.no-other-offer-lives', { living: 1 }],
    ['referral.hops-left', { hopsLeft: 0 }],
    ['referral.body-not-tried-yet', { tried: ['committee'] }],
    ['referral.joint-choice-stands', { jointChoice: 'bar' }],
    ['referral.parties-really-chose', { chosenBy: 'PARTIES' }],
  ])('is refused by %s', (rule, changes) => expect(refusedOffer(changes)).toBe(rule));

  it('follows the joint choice of the parties', () =>
    expect(refusedOffer({ jointChoice: 'committee', chosenBy: 'PARTIES' })).toBeUndefined());

  it('goes on while mediation runs and the body gave the matter back', () =>
    expect(refusedOffer({ phase: 'mediating' })).toBeUndefined());
});

describe('the answer of the body', () => {
  it('is an acceptance on the platform, or a signed receipt of papers with its date', () => {
    expect(walk(offer, accept).state).toBe('accepted');
    const papers = { ...accept, how: 'PAPERS' } as const;
    expect(refusal(walk(offer), papers)).toBe('referral.receipt-of-papers-dated');
    expect(walk(offer, { ...papers, receivedAt: wednesday }).state).toBe('accepted');
  });

  it('cannot be dated before the offer', () =>
    expect(refusal(walk(offer), { ...accept, how: 'PAPERS', receivedAt: monday })).toBe(
      'referral.receipt-between-offer-and-now',
    ));

  it('cannot be dated in the future', () =>
    expect(refusal(walk(offer), { ...accept, receivedAt: wednesday, now: tuesday })).toBe(
      'referral.receipt-between-offer-and-now',
    ));

  it('declines in words where the code alone does not say why', () => {
    const decline = { type: 'DECLINE', wordsNeeded: true, wordsGiven: false } as const;
    expect(refusal(walk(offer), decline)).toBe('referral.says-why-in-words');
    expect(walk(offer, { ...decline, wordsGiven: true }).state).toBe('declined');
  });

  it('is nothing any more after three working days', () => {
    const late = walk(offer, { type: 'TIME_OUT' });
    expect(refusal(late, accept)).toBe('referral.not-in-this-state');
  });

  it('may be a return after acceptance, not before', () => {
    expect(refusal(walk(offer), { type: 'RETURN', ...give })).toBe('referral.not-in-this-state');
    expect(walk(offer, accept, { type: 'RETURN', ...give }).state).toBe('returned');
  });

  it('cannot be a decline after acceptance', () =>
    expect(refusal(walk(offer, accept), { type: 'DECLINE', ...give })).toBe('referral.not-in-this-state'));
});

describe('the court', () => {
  it('recalls an offer before and after acceptance', () => {
    expect(walk(offer, { type: 'RECALL' }).state).toBe('recalled');
    expect(walk(offer, accept, { type: 'RECALL' }).state).toBe('recalled');
  });

  it('gives up, or grants more offers, only when the offers are used up', () => {
    expect(placementRules.offersAreUsedUp.holds({ hopsLeft: 1, living: 0 })).toBe(false);
    expect(placementRules.offersAreUsedUp.holds({ hopsLeft: 0, living: 0 })).toBe(true);
  });
});

describe('the joint choice of the parties', () => {
  const both = ['applicant', 'respondent'];
  it('needs every party, and the same body', () => {
    expect(jointChoice(both, [{ partyId: 'applicant', bodyId: 'bar' }], [])).toBeUndefined();
    const same = both.map((partyId) => ({ partyId, bodyId: 'bar' }));
    expect(jointChoice(both, same, [])).toBe('bar');
    expect(jointChoice(both, [...same, { partyId: 'respondent', bodyId: 'other' }], [])).toBeUndefined();
  });
  it('binds nobody once that body has declined', () =>
    expect(
      jointChoice(
        both,
        both.map((partyId) => ({ partyId, bodyId: 'bar' })),
        ['bar'],
      ),
    ).toBeUndefined());
});

describe('every state of a referral', () => {
  const states = Object.entries<{ meta?: { actors: readonly string[] }; tags?: unknown; on?: unknown }>({
    ...referralMachine.machine.config.states,
  });
  it('that is not final names someone to act and leads somewhere', () => {
    for (const [state, config] of states) {
      const final = config.tags !== undefined;
      expect({ state, actors: (config.meta?.actors.length ?? 0) > 0 }).toEqual({ state, actors: !final });
      expect({ state, leads: config.on !== undefined }).toEqual({ state, leads: !final });
    }
  });
});
