/** Says of each operation who may call it, on which proof, and with which headers. */
import type { OpenAPIObject } from '@nestjs/swagger';
import type { Permission } from '#access';
import type { Route } from './routes.js';
import type { Schema } from './type-schemas.js';

export type Operation = Schema & {
  operationId: string;
  parameters?: Schema[];
  responses: Record<string, Schema>;
};

export const VERBS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Every operation of the document with its verb, in the document's order. */
export function operationsOf(document: OpenAPIObject): { verb: string; operation: Operation }[] {
  return Object.values(document.paths).flatMap((item) =>
    VERBS.flatMap((verb) => {
      const operation = item[verb] as unknown as Operation | undefined;
      return operation ? [{ verb, operation }] : [];
    }),
  );
}

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'Kept for 24 hours: the same key and body get the first answer, the same key and another body 422.',
  schema: { type: 'string', minLength: 1, maxLength: 200 },
};

const IF_MATCH = {
  name: 'If-Match',
  in: 'header',
  required: true,
  description: 'The ETag of what the decision was made on. Absent: 428. Not the newest any more: 412.',
  schema: { type: 'string', pattern: '^"\\d{1,15}"$' },
};

/** @throws Error for an action no file of permissions knows. */
export function markOperation(
  { verb, operation }: { verb: string; operation: Operation },
  { action, isPublic }: Route,
  permissionOf: (action: string) => Permission,
): void {
  operation['tags'] = [isPublic || action === undefined ? 'public' : (action.split('.')[0] ?? 'public')];
  operation['security'] = isPublic ? [] : [{ bearer: [] }, { cookie: [] }];
  if (action === undefined || isPublic) return;
  const { standings, office, own, level, ifMatch } = permissionOf(action);
  operation['x-action'] = action;
  operation['x-standings'] = standings;
  if (office.length > 0) operation['x-offices'] = office;
  if (own) operation['x-own'] = true;
  operation['x-level'] = level;
  if (verb === 'get') return;
  const headers = ifMatch ? [IDEMPOTENCY_KEY, IF_MATCH] : [IDEMPOTENCY_KEY];
  operation.parameters = [...(operation.parameters ?? []), ...headers];
}
