/** JSON Schemas of TypeScript types, for what routes answer: interfaces leave nothing behind in compiled code. */
import ts from 'typescript';

export type Schema = Record<string, unknown>;

const DEEPEST = 12;

/** Turns types into schemas; interfaces with a name of their own become shared components. */
export class TypeSchemas {
  readonly components = new Map<string, Schema>();
  private readonly named = new Map<string, ts.Type>();

  constructor(private readonly checker: ts.TypeChecker) {}

  of(type: ts.Type, depth = 0): Schema {
    if (depth > DEEPEST) return {};
    return this.simple(type) ?? this.composed(type, depth) ?? this.shared(type, depth);
  }

  private simple(type: ts.Type): Schema | undefined {
    const { flags } = type;
    if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.TypeParameter)) return {};
    if (flags & ts.TypeFlags.NonPrimitive) return { type: 'object' };
    if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
    if (flags & ts.TypeFlags.BooleanLiteral) return { const: this.checker.typeToString(type) === 'true' };
    if (flags & ts.TypeFlags.StringLike) return { type: 'string' };
    if (flags & ts.TypeFlags.NumberLike) return { type: 'number' };
    if (flags & ts.TypeFlags.BooleanLike && !type.isUnion()) return { type: 'boolean' };
    if (flags & ts.TypeFlags.Null) return { type: 'null' };
    if (type.getSymbol()?.name === 'Date') return { type: 'string', format: 'date-time' };
    return undefined;
  }

  private composed(type: ts.Type, depth: number): Schema | undefined {
    if (type.isUnion()) return this.union(type.types, depth);
    if (this.checker.isArrayType(type)) {
      const [item] = this.checker.getTypeArguments(type as ts.TypeReference);
      return { type: 'array', items: item ? this.of(item, depth + 1) : {} };
    }
    if (this.checker.isTupleType(type)) {
      const items = this.checker.getTypeArguments(type as ts.TypeReference);
      return { type: 'array', prefixItems: items.map((item) => this.of(item, depth + 1)) };
    }
    // A branded string such as a calendar day is a string on the wire.
    if (type.isIntersection())
      return type.types.map((part) => this.simple(part)).find((part) => part?.['type']);
    return undefined;
  }

  private union(types: readonly ts.Type[], depth: number): Schema {
    const told = types.filter(({ flags }) => !(flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void)));
    const schemas = told.map((part) => this.of(part, depth + 1));
    const values = schemas.flatMap((schema) => ('const' in schema ? [schema['const']] : []));
    const rest = schemas.filter((schema) => !('const' in schema));
    const both = values.length === 2 && values.every((value) => typeof value === 'boolean');
    if (both) rest.unshift({ type: 'boolean' });
    else if (values.length > 0) rest.unshift(values.length === 1 ? { const: values[0] } : enumOf(values));
    const [only] = rest;
    if (rest.length === 1 && only) return only;
    if (rest.some((schema) => Object.keys(schema).length === 0)) return {};
    return { anyOf: rest };
  }

  private shared(type: ts.Type, depth: number): Schema {
    const frame = this.frameOf(type);
    if (frame) return this.framed(frame, type as ts.TypeReference);
    const name = this.nameOf(type);
    if (name === undefined) return this.object(type, depth);
    const known = this.named.get(name);
    if (known !== undefined && known !== type) return this.object(type, depth);
    if (known === undefined) {
      this.named.set(name, type);
      this.components.set(name, this.object(type, 0));
    }
    return { $ref: `#/components/schemas/${name}` };
  }

  /** Interfaces and classes of ours; a generic one only where nothing is known of what it holds. */
  private nameOf(type: ts.Type): string | undefined {
    const file = type.getSymbol()?.declarations?.[0]?.getSourceFile().fileName ?? '';
    if (file.includes('node_modules') || !type.isClassOrInterface()) {
      const generic = (type as ts.TypeReference).target as ts.Type | undefined;
      const ours = generic?.isClassOrInterface() === true && !file.includes('node_modules');
      if (!ours || !this.checker.getTypeArguments(type as ts.TypeReference).every(isUnknown))
        return undefined;
    }
    return type.symbol.name;
  }

  /** A frame around what differs, such as the answer of every command. */
  private frameOf(type: ts.Type): ts.InterfaceType | undefined {
    const frame = (type as Partial<ts.TypeReference>).target;
    const ours = frame?.symbol.name === 'CommandAnswer' && frame !== type;
    return ours ? frame : undefined;
  }

  private framed(frame: ts.InterfaceType, type: ts.TypeReference): Schema {
    const { name } = frame.symbol;
    if (!this.components.has(name)) this.components.set(name, this.object(frame, 0));
    const [inner] = this.checker.getTypeArguments(type);
    const told =
      inner && !(inner.flags & (ts.TypeFlags.Void | ts.TypeFlags.Unknown | ts.TypeFlags.Undefined));
    const $ref = { $ref: `#/components/schemas/${name}` };
    return told ? { allOf: [$ref, { type: 'object', properties: { result: this.of(inner, 1) } }] } : $ref;
  }

  private object(type: ts.Type, depth: number): Schema {
    const properties: Record<string, Schema> = {};
    const required: string[] = [];
    for (const property of this.checker.getPropertiesOfType(type)) {
      const told = this.checker.getTypeOfSymbol(property);
      if (told.getCallSignatures().length > 0) continue;
      properties[property.name] = this.described(property, this.of(told, depth + 1));
      if (!(property.flags & ts.SymbolFlags.Optional) && !mayBeAbsent(told)) required.push(property.name);
    }
    const others = this.checker.getIndexTypeOfType(type, ts.IndexKind.String);
    return {
      type: 'object',
      ...(Object.keys(properties).length > 0 ? { properties } : {}),
      ...(required.length > 0 ? { required: required.sort() } : {}),
      ...(others ? { additionalProperties: this.of(others, depth + 1) } : {}),
    };
  }

  private described(property: ts.Symbol, schema: Schema): Schema {
    const text = ts.displayPartsToString(property.getDocumentationComment(this.checker));
    return text === '' ? schema : { ...schema, description: text };
  }
}

const enumOf = (values: readonly unknown[]): Schema => ({
  ...(values.every((value) => typeof value === 'string') ? { type: 'string' } : {}),
  enum: [...values].sort(),
});

const isUnknown = ({ flags }: ts.Type): boolean => (flags & ts.TypeFlags.Unknown) !== 0;

const mayBeAbsent = (type: ts.Type): boolean =>
  (type.flags & ts.TypeFlags.TypeParameter) !== 0 ||
  (type.isUnion() && type.types.some(({ flags }) => flags & ts.TypeFlags.Undefined));
