import type { FastifyInstance } from 'fastify';
import { invalid } from '#kernel';

const DEEPEST = 32;

/**
 * Only JSON bodies exist here: form bodies are what a foreign page can send without asking (CSRF). Depth is
 * bounded before parsing, because validation walks the value recursively.
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
    if (tooDeep(text)) {
      done(invalid('input.too-deep'));
      return;
    }
    void parse(request, text, (error, value) => {
      done(error ? invalid('input.not-json') : null, value);
    });
  });
}

/** Counts brackets outside strings; one pass, no recursion. */
function tooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charCodeAt(i);
    if (inString) {
      if (char === 0x5c) i += 1;
      else if (char === 0x22) inString = false;
    } else if (char === 0x22) inString = true;
    else if (char === 0x5b || char === 0x7b) {
      depth += 1;
      if (depth > DEEPEST) return true;
    } else if (char === 0x5d || char === 0x7d) depth -= 1;
  }
  return false;
}
