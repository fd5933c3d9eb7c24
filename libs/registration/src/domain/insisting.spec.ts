import { claimsThatSplitOff, effectOfInsisting, isClaimant, warningOf } from './insisting.js';

describe('insisting on filing', () => {
  it.each([
    ['SELF', undefined, 0, 'LODGE'],
    ['SELF', undefined, 1, 'SUE'],
    ['PRE_FILING', 'lodged', 0, 'REGISTER'],
    ['PRE_FILING', 'underReview', 0, 'REGISTER'],
    ['PRE_FILING', 'correcting', 0, 'RULE'],
    ['POST_FILING', 'registered', 0, 'TO_TRIAL'],
    ['IN_TRIAL', 'registered', 0, 'TO_JUDGE'],
    [null, undefined, 0, 'LODGE'],
  ] as const)('on %s with a complaint %s and %i agreements: %s', (track, complaint, settled, effect) => {
    const facts = { track, complaint, effectiveSettlements: settled };
    expect(effectOfInsisting(facts)).toBe(effect);
    expect(warningOf(facts)).toBe(settled > 0 ? 'TY25' : undefined);
  });
});

describe('one of several applicants', () => {
  const claim = (id: string, byPartyIds: string[], state = 'OPEN') => ({ id, byPartyIds, state });

  it('takes along the claims that are theirs alone', () =>
    expect(claimsThatSplitOff('a', ['a', 'b'], [claim('1', ['a']), claim('2', ['b'])])).toEqual(['1']));
  it('leaves settled claims where they are', () =>
    expect(
      claimsThatSplitOff(
        'a',
        ['a', 'b'],
        [claim('1', ['a'], 'SETTLED'), claim('2', ['a']), claim('3', ['b'])],
      ),
    ).toEqual(['2']));
  it.each([
    ['is the only one', ['a'], [claim('1', ['a'])]],
    ['shares a claim that cannot be tried apart', ['a', 'b'], [claim('1', ['a', 'b']), claim('2', ['b'])]],
    ['has every open claim', ['a', 'b'], [claim('1', ['a']), claim('2', ['b'], 'WITHDRAWN')]],
  ])('takes the whole matter when it %s', (_why, applicants, claims) =>
    expect(claimsThatSplitOff('a', applicants, claims)).toEqual([]),
  );

  const applicant = { id: 'a', role: 'APPLICANT' };
  it.each([
    ['asks for something', applicant, [claim('1', ['a']), claim('2', ['b'])], true],
    ['asks together with somebody', applicant, [claim('1', ['b', 'a'])], true],
    ['asks for nothing beside who does', applicant, [claim('1', ['b'])], false],
    ['has taken the own claim back', applicant, [claim('1', ['a'], 'WITHDRAWN'), claim('2', ['b'])], false],
    ['has nothing open where nobody has', applicant, [claim('1', ['b'], 'SETTLED')], true],
    ['is asked', { id: 'a', role: 'RESPONDENT' }, [claim('1', ['a'])], false],
  ])('who %s is a claimant or not', (_why, party, claims, files) =>
    expect(isClaimant(party, claims)).toBe(files),
  );
});
