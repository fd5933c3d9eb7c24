import type { Schema } from './type-schemas.js';

/** What every refusal and every failure looks like. */
export const PROBLEM: Schema = {
  type: 'object',
  description:
    'RFC 9457 problem. `code` is stable; `detail` and `message` are sentences in the caller’s language.',
  required: ['type', 'title', 'status', 'detail', 'code', 'errors', 'traceId'],
  properties: {
    type: { type: 'string', format: 'uri' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'code', 'message'],
        properties: { path: { type: 'string' }, code: { type: 'string' }, message: { type: 'string' } },
      },
    },
    traceId: { type: 'string' },
    rule: { type: 'string', description: 'The rule that refused (409 workflow.refused).' },
    basis: { type: 'string', description: 'Its legal basis.' },
    current: {
      type: 'object',
      description: 'How what was acted on stands now, for those who may see it (409, 412).',
      required: ['version', 'state'],
      properties: { version: { type: 'integer' }, state: { type: 'string' } },
    },
  },
};

export const PROBLEM_RESPONSE: Schema = {
  description: 'Problem',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};
