/** Turns what Swagger makes of the controllers into the committed document: answers, bounds, marks, one order. */
import type { OpenAPIObject } from '@nestjs/swagger';
import type { Permission } from '#access';
import type { Answers } from './answers.js';
import { boundsOf, narrowed, type Class } from './bounds.js';
import { PROBLEM, PROBLEM_RESPONSE } from './describe-errors.js';
import { markOperation, operationsOf, type Operation } from './mark-operations.js';
import type { Route } from './routes.js';
import type { Schema } from './type-schemas.js';

export interface Sources {
  readonly routes: readonly Route[];
  readonly answers: Answers;
  /** DTOs by name. */
  readonly dtos: ReadonlyMap<string, Class>;
  readonly permissionOf: (action: string) => Permission;
}

export function completeDocument(document: OpenAPIObject, sources: Sources): Schema {
  const routes = new Map(sources.routes.map((route) => [route.operationId, route]));
  for (const { verb, operation } of operationsOf(document)) {
    const route = routes.get(operation.operationId);
    if (!route) throw new Error(`No route is called ${operation.operationId}`);
    boundParameters(operation, route);
    markOperation({ verb, operation }, route, sources.permissionOf);
    answer(operation, sources.answers.byOperation.get(operation.operationId));
  }
  const components = { ...document.components, schemas: schemasOf(document, sources) };
  return { ...sorted(document, components) };
}

/** Path and query come from one class each; the document names their properties one by one. */
function boundParameters(operation: Operation, { takes }: Route): void {
  const bounds = new Map(takes.filter(isClass).flatMap((dto) => [...boundsOf(dto)]));
  for (const parameter of operation.parameters ?? []) {
    const bound = bounds.get(String(parameter['name']));
    if (bound) parameter['schema'] = narrowed((parameter['schema'] ?? {}) as Schema, bound);
  }
}

const isClass = (value: unknown): value is Class => typeof value === 'function';

function answer(operation: Operation, schema: Schema | undefined): void {
  for (const [status, response] of Object.entries(operation.responses)) {
    if (!status.startsWith('2') || status === '204') continue;
    // A route that answers with a file says so itself.
    const own = response['content'] !== undefined && !schema;
    response['description'] = schema || own ? 'Done' : 'Done; nothing comes back';
    if (!schema) continue;
    response['content'] = { 'application/json': { schema } };
    if (
      JSON.stringify(schema).includes('CommandAnswer') ||
      'version' in ((schema['properties'] ?? {}) as Schema)
    )
      response['headers'] = { ETag: { description: 'The new version, quoted.', schema: { type: 'string' } } };
  }
  operation.responses['4XX'] = PROBLEM_RESPONSE;
}

function schemasOf(document: OpenAPIObject, { answers, dtos }: Sources): Schema {
  const taken = new Map(Object.entries((document.components?.schemas ?? {}) as Record<string, Schema>));
  for (const [name, schema] of taken) {
    const dto = dtos.get(name);
    const bounds = dto ? boundsOf(dto) : new Map<string, Schema>();
    const properties = (schema['properties'] ?? {}) as Record<string, Schema>;
    for (const [property, bound] of bounds)
      properties[property] = narrowed(properties[property] ?? {}, bound);
    // Unknown fields are refused.
    taken.set(name, { ...schema, ...(dto ? { properties, additionalProperties: false } : {}) });
  }
  for (const [name, schema] of answers.components) {
    if (taken.has(name)) throw new Error(`Two things are called ${name} in the document`);
    taken.set(name, schema);
  }
  taken.set('Problem', PROBLEM);
  return Object.fromEntries([...taken].sort(byName));
}

function sorted(document: OpenAPIObject, components: Schema): Schema {
  const { openapi, info, paths } = document;
  const tags = new Set(
    operationsOf(document).map(({ operation }) => String((operation['tags'] as unknown[])[0])),
  );
  return {
    openapi,
    info,
    servers: [{ url: '/' }],
    tags: [...tags].sort().map((name) => ({ name })),
    paths: Object.fromEntries(Object.entries(paths).sort(byName)),
    components,
  };
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);
