/** Parts of `GET /disputes/:id` that rooms add at run time: their names and types, read from the sections' sources. */
import ts from 'typescript';
import type { Schema, TypeSchemas } from './type-schemas.js';

const OF = 'DisputeDetail';

/** Adds every section to the component of the whole answer. @throws Error for a section nobody can be typed by. */
export function addSections(program: ts.Program, schemas: TypeSchemas): void {
  const whole = schemas.components.get(OF);
  if (!whole) throw new Error(`No route answers ${OF}`);
  const sections = program.getSourceFiles().flatMap((file) => sectionsIn(program.getTypeChecker(), file));
  sections.sort((a, b) => (a.name < b.name ? -1 : 1));
  const properties = whole['properties'] as Record<string, Schema>;
  for (const { name, type } of sections) {
    if (name in properties) throw new Error(`Two parts of a dispute are called ${name}`);
    const schema = schemas.of(type);
    if (!tellsSomething(schema))
      throw new Error(`The part ${name} of a dispute says nothing of what is in it`);
    properties[name] = schema;
  }
  whole['required'] = [...(whole['required'] as string[]), ...sections.map(({ name }) => name)].sort();
}

interface Section {
  readonly name: string;
  readonly type: ts.Type;
}

function sectionsIn(checker: ts.TypeChecker, file: ts.SourceFile): Section[] {
  if (!file.fileName.endsWith('.section.ts')) return [];
  return file.statements.filter(ts.isClassDeclaration).flatMap((node) => {
    const self = checker.getTypeAtLocation(node);
    const [section, read] = ['section', 'read'].map((name) => self.getProperty(name));
    if (!section || !read) return [];
    const name = checker.getTypeOfSymbol(section);
    const [signature] = checker.getTypeOfSymbol(read).getCallSignatures();
    const type = signature && checker.getAwaitedType(signature.getReturnType());
    if (!name.isStringLiteral() || !type) throw new Error(`${file.fileName} does not say which part it is`);
    return [{ name: name.value, type }];
  });
}

const tellsSomething = (schema: Schema): boolean =>
  ['$ref', 'anyOf', 'items', 'properties'].some((key) => key in schema);
