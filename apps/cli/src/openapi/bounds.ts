/** Bounds of what comes in, from the very rules that refuse it: class-validator's metadata, as JSON Schema. */
import { getMetadataStorage } from 'class-validator';
import type { Schema } from './type-schemas.js';

export type Class = abstract new (...args: never[]) => object;

interface Constraint {
  readonly name?: string;
  readonly propertyName: string;
  readonly constraints?: readonly unknown[];
  readonly each: boolean;
}

const BOUND: Readonly<Record<string, (values: readonly never[]) => Schema>> = {
  isIn: ([values]: readonly (readonly unknown[])[]) => ({ enum: values }),
  isInt: () => ({ type: 'integer' }),
  isString: () => ({ type: 'string' }),
  isBoolean: () => ({ type: 'boolean' }),
  isObject: () => ({ type: 'object' }),
  min: ([least]) => ({ minimum: least }),
  max: ([most]) => ({ maximum: most }),
  minLength: ([least]) => ({ minLength: least }),
  maxLength: ([most]) => ({ maxLength: most }),
  isLength: ([least, most]) => ({ minLength: least, maxLength: most }),
  matches: ([pattern]: readonly RegExp[]) => ({ type: 'string', pattern: pattern?.source }),
  isUuid: () => ({ type: 'string', format: 'uuid' }),
  isUrl: () => ({ type: 'string', format: 'uri' }),
  isIso8601: () => ({ type: 'string', format: 'date-time' }),
  isRFC3339: () => ({ type: 'string', format: 'date-time' }),
  equals: ([value]) => ({ const: value }),
};

/** About the list itself, also where a rule says `each`. */
const BOUND_OF_LIST: Readonly<Record<string, (values: readonly never[]) => Schema>> = {
  isArray: () => ({ type: 'array' }),
  arrayMinSize: ([least]) => ({ minItems: least }),
  arrayMaxSize: ([most]) => ({ maxItems: most }),
  arrayUnique: () => ({ uniqueItems: true }),
};

/** Bounds by property. Rules of our own carry theirs as `constraints: [{ schema }]`. */
export function boundsOf(dto: Class): Map<string, Schema> {
  const rules = getMetadataStorage().getTargetValidationMetadatas(dto, '', false, false) as Constraint[];
  const bounds = new Map<string, Schema>();
  for (const { name = '', propertyName, constraints = [], each } of rules) {
    const before = bounds.get(propertyName) ?? {};
    const own = (constraints[0] as { schema?: Schema } | null | undefined)?.schema;
    const found = BOUND_OF_LIST[name]?.(constraints as never[]);
    const inner = own ?? BOUND[name]?.(constraints as never[]) ?? {};
    const next = found ?? (each ? { items: { ...(before['items'] as Schema), ...inner } } : inner);
    bounds.set(propertyName, { ...before, ...next });
  }
  return bounds;
}

/** A property as the sources describe it, narrowed by its bounds. */
export function narrowed(property: Schema, bound: Schema): Schema {
  if ('$ref' in property || 'allOf' in property) return property;
  const { items, ...rest } = bound;
  const merged = { ...property, ...rest };
  if (items === undefined && !('items' in property)) return merged;
  const inner = (property['items'] ?? {}) as Schema;
  return { ...merged, items: '$ref' in inner ? inner : { ...inner, ...(items as Schema | undefined) } };
}
