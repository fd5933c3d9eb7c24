import { validateSync } from 'class-validator';
import fc from 'fast-check';
import { textFault, type PlainTextBounds } from './plain-text.js';
import { PlainText } from './validation.js';

const NARROW = { min: 2, max: 5 };

class Narrow {
  @PlainText(NARROW) words!: unknown;
}
class Lines {
  @PlainText({ ...NARROW, multiline: true }) words!: unknown;
}

const NAME_OF: Readonly<Record<string, string>> = {
  'not-text': 'isString',
  'too-long': 'maxLength',
  empty: 'isNotEmpty',
};

const named = (fault: string | undefined): string[] =>
  fault === undefined ? [] : [NAME_OF[fault] ?? 'input.unclean-text'];

const refusals = (of: Narrow | Lines, words: unknown): string[] =>
  validateSync(Object.assign(of, { words })).flatMap(({ constraints }) => Object.keys(constraints ?? {}));

const odd = fc.constantFrom('\u0000', '\n', '\u202e', '\ud800', 'e\u0301', ' ', '\u{1f600}', '定', 'a');
const anything = fc.oneof(
  fc.array(odd, { maxLength: 12 }).map((signs) => signs.join('')),
  fc.anything(),
);

describe('text from outside', () => {
  it.each([
    ['还钱', undefined],
    ['定', 'empty'],
    ['六个字是太多', 'too-long'],
    ['\u{1f600}\u{1f600}\u{1f600}\u{1f600}\u{1f600}', undefined],
    ['还\u202e钱', 'direction'],
    ['还\n钱', 'control'],
    ['还\ud800', 'broken'],
    ['e\u0301a', 'not-normal'],
    [' 还钱', 'untrimmed'],
    [7, 'not-text'],
  ])('%j has the fault %s', (value, fault) => {
    expect(textFault(value, NARROW)).toBe(fault);
  });

  it('is refused by the first of its faults and no other', () => {
    fc.assert(
      fc.property(anything, fc.boolean(), (value, multiline) => {
        const bounds: PlainTextBounds = { ...NARROW, multiline };
        const of = multiline ? new Lines() : new Narrow();
        expect(refusals(of, value)).toEqual(named(textFault(value, bounds)));
      }),
    );
  });
});
