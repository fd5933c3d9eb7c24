import fc from 'fast-check';
import { advance, begin, whyNot } from '#kernel';
import { elementMachine, type ElementEvent } from './element.machine.js';
import { openingRules, sayingRules, talksAreOn } from './element.rules.js';
import { counted, standingOf, VIEWS, type SaidView } from './element-views.js';

const PARTIES = ['a', 'b', 'c', 'd', 'e'];
const table = fc.record({
  inside: fc.uniqueArray(fc.constantFrom(...PARTIES), { maxLength: 5 }),
  wording: fc.integer({ min: 1, max: 3 }),
});
/** What each last said, to whatever words stood then; some have said nothing. */
const views: fc.Arbitrary<SaidView[]> = fc
  .tuple(
    ...PARTIES.map((partyId) =>
      fc.option(
        fc.record({
          partyId: fc.constant(partyId),
          view: fc.constantFrom(...VIEWS),
          wording: fc.integer({ min: 1, max: 3 }),
        }),
        { nil: undefined },
      ),
    ),
  )
  .map((all) => all.filter((one) => one !== undefined));

describe('how an element stands', () => {
  it('is agreed exactly when everybody at the table agrees to the words as they stand', () => {
    fc.assert(
      fc.property(views, table, (said, at) => {
        const agreeing = at.inside.filter((id) =>
          said.some((one) => one.partyId === id && one.view === 'AGREED' && one.wording === at.wording),
        );
        const all = at.inside.length > 0 && agreeing.length === at.inside.length;
        expect(standingOf(said, at) === 'agreed').toBe(all);
      }),
    );
  });

  it('is disputed exactly when one at the table disputes them, and never both', () => {
    fc.assert(
      fc.property(views, table, (said, at) => {
        const disputing = counted(said, at).some(({ view }) => view === 'DISPUTED');
        expect(standingOf(said, at) === 'disputed').toBe(disputing);
      }),
    );
  });

  it('is open again for everybody once the words are others', () => {
    fc.assert(
      fc.property(views, table, (said, { inside }) =>
        expect(standingOf(said, { inside, wording: 4 })).toBe('open'),
      ),
    );
  });

  it('does not turn on who left, nor on the order in which it was said', () => {
    fc.assert(
      fc.property(views, table, (said, at) => {
        const there = said.filter(({ partyId }) => at.inside.includes(partyId));
        expect(standingOf(there.toReversed(), at)).toBe(standingOf(said, at));
      }),
    );
  });
});

describe('the life of an element', () => {
  const at = (...events: ElementEvent[]) =>
    events.reduce((stored, event) => advance(elementMachine, stored, event).next, begin(elementMachine).next);
  const refusal = (stored: ReturnType<typeof at>, event: ElementEvent) =>
    whyNot(elementMachine, stored, event)?.rule;
  const say = { type: 'SAY', read: 1, wording: 1 } as const;

  it('is talked about until it is taken or dropped, and changed no more after that', () => {
    expect(at(say, { type: 'DISPUTE' }, { type: 'AGREE' }, { type: 'TAKE' }).state).toBe('taken');
    for (const ended of [at({ type: 'DROP' }), at({ type: 'AGREE' }, { type: 'TAKE' })])
      for (const event of [say, { type: 'REWORD', read: 1, wording: 1 }, { type: 'DROP' }] as const)
        expect(refusal(ended, event)).toBe('element.not-in-this-state');
  });

  it('is taken only when it is agreed', () => {
    for (const stored of [at(), at({ type: 'DISPUTE' }), at({ type: 'AGREE' }, { type: 'REOPEN' })])
      expect(refusal(stored, { type: 'TAKE' })).toBe('element.not-in-this-state');
  });

  it('hears nothing about words that were not on the screen', () => {
    for (const stored of [at(), at({ type: 'DISPUTE' }), at({ type: 'AGREE' })])
      for (const type of ['SAY', 'REWORD'] as const)
        expect(refusal(stored, { type, read: 1, wording: 2 })).toBe('element.words-as-read');
  });

  it('begins afresh with other words', () => {
    const reworded = { type: 'REWORD', read: 1, wording: 1 } as const;
    for (const before of [{ type: 'AGREE' }, { type: 'DISPUTE' }] as const)
      expect(at(before, reworded).state).toBe('open');
  });
});

describe('what is asked of elements', () => {
  it.each([
    ['mediating', 'open', true],
    ['settling', 'open', true],
    ['mediating', 'suspendedForAppraisal', false],
    ['placing', 'open', false],
    ['closed', 'ended', false],
  ])('in phase %s with the attempt %s: %s', (phase, attemptState, holds) =>
    expect(talksAreOn.holds({ phase, attemptState })).toBe(holds),
  );

  it.each([
    [{ code: 'loan_term' }, true],
    [{ label: '还款的地方' }, true],
    [{ code: 'loan_term', label: '还款的地方' }, false],
    [{}, false],
  ])('%j is named once: %s', (named, holds) => expect(openingRules.namedOnce.holds(named)).toBe(holds));

  it.each([
    [{ sourceCode: 'STATEMENT', partyId: 'a' }, true],
    [{ sourceCode: 'STATEMENT' }, false],
    [{ sourceCode: 'FILE', partyId: 'a' }, false],
    [{ sourceCode: 'MEDIATOR' }, true],
  ])('%j says whose it is: %s', (source, holds) =>
    expect(openingRules.toldByOneSide.holds(source)).toBe(holds),
  );

  it.each([
    ['AGREED', undefined, true],
    ['DISPUTED', '两万元', true],
    ['AGREED', '两万元', false],
    ['UNKNOWN', '两万元', false],
  ] as const)('%s with %s: %s', (view, value, holds) =>
    expect(sayingRules.ownValueWhereDisputed.holds({ view, value })).toBe(holds),
  );
});
