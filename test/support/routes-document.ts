/** Valid bodies made from the house's own OpenAPI document, so that a new field or route is tried at once. */
export interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

interface Operation {
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> };
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema?: Schema }[];
}

/** A value the test knows better than the schema: ids that exist, a date that lies ahead. */
export type Knowing = (field: string, schema: Schema) => unknown;

/** Signs of each form of text that the house asks for, tried in turn. */
const FORMS = [
  ...['a1', '1', '13', '108.3', '2026', '2027-03-01', '000000', '1234', '30d', 'v1', 'DE', 'zh', '339921'],
  ...[
    '110105199001011237',
    '91310000MA1K35HE2Q',
    '（2026）浙9921民初12号',
    'ADMIN',
    'a'.repeat(24),
    '0'.repeat(64),
  ],
  ...[
    '2026-12-01T01:00:00.000Z',
    '2026-00001-00001',
    '望司人调备〔2019〕003号',
    'https://example.org',
    'A1-B2',
    'DL-07',
  ],
];

export class RoutesDocument {
  private constructor(
    private readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>,
    private readonly schemas: Readonly<Record<string, Schema>>,
  ) {}

  static async of(url: string): Promise<RoutesDocument> {
    const answer = await fetch(`${url}/api/openapi.json`);
    const { paths, components } = (await answer.json()) as {
      paths: Record<string, Record<string, Operation>>;
      components: { schemas: Record<string, Schema> };
    };
    return new RoutesDocument(paths, components.schemas);
  }

  /** Of values alone, for what is described elsewhere in the same words. */
  static about(schemas: Readonly<Record<string, Schema>>): RoutesDocument {
    return new RoutesDocument({}, schemas);
  }

  has(method: string, path: string): boolean {
    return this.operation(method, path) !== undefined;
  }

  bodySchema(method: string, path: string): Schema | undefined {
    const schema = this.operation(method, path)?.requestBody?.content?.['application/json']?.schema;
    return schema && this.resolve(schema);
  }

  queryOf(method: string, path: string): readonly { name: string; schema: Schema }[] {
    const parameters = this.operation(method, path)?.parameters ?? [];
    return parameters
      .filter((parameter) => parameter.in === 'query')
      .map(({ name, schema }) => ({ name, schema: this.resolve(schema ?? {}) }));
  }

  /** `whole`: with every optional field too. */
  valid(schema: Schema, knowing: Knowing = () => undefined, whole = false): unknown {
    return this.value('', schema, { knowing, whole, depth: 0 });
  }

  resolve(schema: Schema): Schema {
    if (schema.$ref !== undefined)
      return this.resolve(this.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {});
    const parts = schema.allOf ?? schema.oneOf?.slice(0, 1) ?? schema.anyOf?.slice(0, 1);
    return parts
      ? parts.reduce<Schema>((all, part) => ({ ...all, ...this.resolve(part) }), { ...schema })
      : schema;
  }

  private operation(method: string, path: string): Operation | undefined {
    return this.paths[path.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];
  }

  private value(field: string, given: Schema, how: How): unknown {
    const schema = this.resolve(given);
    const known = how.knowing(field, schema);
    if (known !== undefined) return known;
    if (schema.enum) return schema.enum[0];
    const type = [schema.type].flat()[0] ?? (schema.properties ? 'object' : 'string');
    if (type === 'object') return this.object(schema, how);
    if (type === 'array') return this.list(field, schema, how);
    if (type === 'boolean') return true;
    if (type === 'integer' || type === 'number') return Math.max(1, schema.minimum ?? 1);
    return text(schema);
  }

  private object(schema: Schema, how: How): Record<string, unknown> {
    const required = new Set(schema.required ?? []);
    const fields = Object.entries(schema.properties ?? {}).filter(
      ([name]) => required.has(name) || (how.whole && how.depth < 3),
    );
    const deeper = { ...how, depth: how.depth + 1 };
    return Object.fromEntries(fields.map(([name, field]) => [name, this.value(name, field, deeper)]));
  }

  private list(field: string, { items = {}, minItems = 0 }: Schema, how: How): unknown[] {
    const count = Math.max(how.whole ? 1 : 0, minItems);
    const values = Array.from({ length: count }, () => this.value(field.replace(/s$/, ''), items, how));
    return values;
  }
}

interface How {
  readonly knowing: Knowing;
  readonly whole: boolean;
  readonly depth: number;
}

const UNKNOWN_ID = '01900000-0000-7000-8000-0000000000ff';

function text({ format, pattern, minLength = 1, maxLength = 1000 }: Schema): string {
  if (format === 'uuid') return UNKNOWN_ID;
  if (format === 'date-time') return '2026-12-01T01:00:00.000Z';
  if (format === 'date') return '2026-12-01';
  if (pattern !== undefined) return FORMS.find((form) => new RegExp(pattern, 'u').test(form)) ?? '0';
  return '说明事情的经过'.repeat(Math.ceil(minLength / 7)).slice(0, maxLength);
}
