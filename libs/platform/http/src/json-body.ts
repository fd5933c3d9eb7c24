import type { FastifyInstance } from 'fastify';
import { invalid } from '#kernel';

const DEEPEST = 32;
/** No body of ours has so many fields in one object, so many entries in one list, or so many values in all. */
const MOST_FIELDS = 200;
const LONGEST_LIST = 2_000;
const MOST_VALUES = 30_000;

/**
 * Only JSON bodies exist here: form bodies are what a foreign page can send without asking (CSRF). The shape is
 * bounded before parsing, because validation walks the value recursively and makes an object of every entry.
 */
export function acceptOnlyJson(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    const text = String(body);
    if (text === '') {
      done(null, undefined);
      return;
    }
    const fault = shapeFault(text);
    if (fault !== undefined) {
      done(invalid(fault));
      return;
    }
    void parse(request, text, (error, value) => {
      done(error ? invalid('input.not-json') : null, value);
    });
  });
}

/** Counts brackets and commas outside strings; one pass, no recursion. */
export function shapeFault(text: string): 'input.too-deep' | 'input.too-large' | undefined {
  /** How many entries each open bracket may still hold. */
  const left: number[] = [];
  let values = 0;
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charCodeAt(i);
    if (char === 0x22) i = endOfString(text, i);
    else if (char === 0x5b || char === 0x7b) {
      left.push(char === 0x7b ? MOST_FIELDS : LONGEST_LIST);
      if (left.length > DEEPEST) return 'input.too-deep';
    } else if (char === 0x5d || char === 0x7d) left.pop();
    else if (char === 0x2c) {
      values += 1;
      const more = (left.pop() ?? LONGEST_LIST) - 1;
      if (more === 0 || values > MOST_VALUES) return 'input.too-large';
      left.push(more);
    }
  }
  return undefined;
}

/** Where the string that opens at `from` closes. */
function endOfString(text: string, from: number): number {
  let i = from + 1;
  while (i < text.length && text.charCodeAt(i) !== 0x22) i += text.charCodeAt(i) === 0x5c ? 2 : 1;
  return i;
}
