import type { OpenAPIObject } from '@nestjs/swagger';

const PROBLEM = {
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
  },
} as const;

const CHANGING = ['post', 'put', 'patch', 'delete'] as const;

const HEADERS = [
  { name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string', maxLength: 200 } },
  { name: 'If-Match', in: 'header', required: false, schema: { type: 'string', pattern: '^"\\d{1,15}"$' } },
] as const;

/** Every operation can answer with a problem; every changing one takes the two headers of the contract. */
export function describeErrors(document: OpenAPIObject): OpenAPIObject {
  const schemas = { ...document.components?.schemas, Problem: PROBLEM } as never;
  const problem = {
    description: 'Problem',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
  for (const item of Object.values(document.paths)) {
    for (const method of ['get', ...CHANGING] as const) {
      const operation = item[method];
      if (!operation) continue;
      operation.responses['4XX'] = problem;
      if (method !== 'get') operation.parameters = [...(operation.parameters ?? []), ...HEADERS] as never;
    }
  }
  return { ...document, components: { ...document.components, schemas } };
}
