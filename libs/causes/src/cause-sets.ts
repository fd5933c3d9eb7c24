import type { Cause } from './cause.js';

/** A set of causes written as in `config/causes/fields.yaml`: `14`, `88.8`, `12-35`, `164.19-164.22`. */
export type CauseSpan = string;

const numbers = (code: string): [number, number] => {
  const [third = '0', fourth = '0'] = code.split('.');
  return [Number(third), Number(fourth)];
};

/**
 * How narrowly a span holds a cause: 0 not at all, else the greater the narrower, so that an item of the fourth
 * level outweighs its third-level cause, and a single cause outweighs a range.
 */
export function narrowness(span: CauseSpan, code: string): number {
  const [from = '', to = from] = span.split('-');
  const [[fromThird, fromFourth], [toThird, toFourth]] = [numbers(from), numbers(to)];
  const [third, fourth] = numbers(code);
  if (fromFourth > 0) {
    const inside = third === fromThird && fourth >= fromFourth && fourth <= toFourth;
    return inside ? 20_000 - (toFourth - fromFourth) : 0;
  }
  return third >= fromThird && third <= toThird ? 10_000 - (toThird - fromThird) : 0;
}

export const holdsCause = (spans: readonly CauseSpan[], cause: Pick<Cause, 'code'>): boolean =>
  spans.some((span) => narrowness(span, cause.code) > 0);
