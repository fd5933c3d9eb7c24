import { shapeFault } from './json-body.js';

describe('the shape of a body', () => {
  const list = (count: number): string => `[${Array.from({ length: count }, () => '{}').join()}]`;
  const fields = (count: number): string =>
    `{${Array.from({ length: count }, (_, i) => `"k${i}":1`).join()}}`;

  it.each([
    ['as deep as allowed', '['.repeat(32) + ']'.repeat(32)],
    ['as long as allowed', list(2_000)],
    ['with as many fields as allowed', fields(200)],
    ['with brackets and commas in text', JSON.stringify({ text: `\\"[{,${',['.repeat(5_000)}` })],
    ['that never ends', '"[[[[' + '\\'],
  ])('is left to the parser %s', (_, text) => expect(shapeFault(text)).toBeUndefined());

  it.each([
    ['too deep', '['.repeat(33), 'input.too-deep'],
    ['too long', list(2_001), 'input.too-large'],
    ['with too many fields', fields(201), 'input.too-large'],
    [
      'with too many values in all',
      `[${Array.from({ length: 40 }, () => list(1_000)).join()}]`,
      'input.too-large',
    ],
  ])('is refused %s', (_, text, fault) => expect(shapeFault(text)).toBe(fault));
});
