/**
 * The forms of the commands on a dispute, and of those of the house, read from the OpenAPI document: the screens draw them, so a field that the
 * interface gains or loses is gained or lost on the screens too.
 */
import type { OpenAPIObject } from '@nestjs/swagger';
import type { Schema } from './type-schemas.js';

/** One thing that a command asks. `min` and `max` bound the value, the length, or the count, as the kind says. */
export interface FormField {
  readonly name: string;
  readonly kind: FieldKind;
  readonly required?: true;
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: string;
  readonly options?: readonly string[];
  readonly fields?: readonly FormField[];
}

export type FieldKind =
  | 'text'
  | 'number'
  | 'yesNo'
  | 'choice'
  | 'choices'
  | 'instant'
  | 'day'
  | 'id'
  | 'ids'
  | 'texts'
  | 'numbers'
  | 'group'
  | 'list';

export interface ActionForm {
  readonly action: string;
  readonly fields: readonly FormField[];
}

const UNDER_A_DISPUTE = '/api/v1/disputes/{disputeId}/';
const DAY = String.raw`^\d{4}-\d{2}-\d{2}$`;

/** What the console's clerks and administrators do outside of a dispute. */
const OF_THE_HOUSE =
  /^\/api\/v1\/(?=disputes$|(?:accounts|organisations|roster|calendars)(?:\/|$)|demo\/clock$)/;

const linkOf = (path: string): string | undefined => {
  const start = path.startsWith(UNDER_A_DISPUTE) ? UNDER_A_DISPUTE : OF_THE_HOUSE.exec(path)?.[0];
  return start === undefined ? undefined : path.slice(start.length).replaceAll(/\{\w+\}/g, '{}');
};

/** Forms by the command's link without its ids: `settlements/{}/opening`, `accounts/{}/reset`. */
export function actionForms(document: OpenAPIObject): Record<string, ActionForm> {
  const schemas = (document.components?.schemas ?? {}) as Record<string, Schema>;
  const forms = Object.entries(document.paths)
    .filter(([, item]) => item.post !== undefined)
    .flatMap(([path, item]) => {
      const operation = item.post as unknown as Schema;
      const action = operation['x-action'] as string | undefined;
      const link = linkOf(path);
      if (action === undefined || link === undefined) return [];
      return [[link, { action, fields: fieldsOf(bodyOf(operation), schemas) }] as const];
    });
  return Object.fromEntries(forms.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function bodyOf(operation: Schema): Schema {
  const body = operation['requestBody'] as { content?: Record<string, { schema?: Schema }> } | undefined;
  return body?.content?.['application/json']?.schema ?? {};
}

function fieldsOf(reference: Schema, schemas: Record<string, Schema>): FormField[] {
  const schema = resolved(reference, schemas);
  const properties = (schema['properties'] ?? {}) as Record<string, Schema>;
  const required = new Set((schema['required'] ?? []) as string[]);
  return Object.entries(properties).map(([name, property]) => ({
    name,
    ...fieldOf(resolved(property, schemas), schemas),
    ...(required.has(name) ? { required: true as const } : {}),
  }));
}

function fieldOf(schema: Schema, schemas: Record<string, Schema>): Omit<FormField, 'name'> {
  if (schema['type'] === 'array') return listOf(schema, schemas);
  if (schema['properties'] !== undefined) return { kind: 'group', fields: fieldsOf(schema, schemas) };
  const bounds = numbers({
    min: schema['minimum'] ?? schema['minLength'],
    max: schema['maximum'] ?? schema['maxLength'],
  });
  if (schema['enum'] !== undefined) return { kind: 'choice', options: schema['enum'] as string[] };
  if (schema['type'] === 'boolean') return { kind: 'yesNo' };
  if (schema['type'] === 'integer' || schema['type'] === 'number') return { kind: 'number', ...bounds };
  if (schema['format'] === 'uuid') return { kind: 'id' };
  if (schema['format'] === 'date-time') return { kind: 'instant' };
  if (schema['pattern'] === DAY || schema['format'] === 'date') return { kind: 'day' };
  const pattern = schema['pattern'] as string | undefined;
  return { kind: 'text', ...bounds, ...(pattern === undefined ? {} : { pattern }) };
}

function listOf(schema: Schema, schemas: Record<string, Schema>): Omit<FormField, 'name'> {
  const item = resolved((schema['items'] ?? {}) as Schema, schemas);
  const bounds = numbers({ min: schema['minItems'], max: schema['maxItems'] });
  if (item['properties'] !== undefined) return { kind: 'list', ...bounds, fields: fieldsOf(item, schemas) };
  if (item['enum'] !== undefined) return { kind: 'choices', ...bounds, options: item['enum'] as string[] };
  if (item['format'] === 'uuid') return { kind: 'ids', ...bounds };
  return { kind: item['type'] === 'integer' ? 'numbers' : 'texts', ...bounds };
}

/** What a reference stands for; a described reference comes as `allOf` of one. */
function resolved(schema: Schema, schemas: Record<string, Schema>): Schema {
  const reference = schema['$ref'] ?? (schema['allOf'] as Schema[] | undefined)?.[0]?.['$ref'];
  if (typeof reference !== 'string') return schema;
  return resolved(schemas[reference.split('/').at(-1) ?? ''] ?? {}, schemas);
}

function numbers(bounds: { min: unknown; max: unknown }): { min?: number; max?: number } {
  return {
    ...(typeof bounds.min === 'number' ? { min: bounds.min } : {}),
    ...(typeof bounds.max === 'number' ? { max: bounds.max } : {}),
  };
}
