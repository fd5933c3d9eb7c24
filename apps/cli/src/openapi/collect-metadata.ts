import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ReadonlyVisitor } from '@nestjs/swagger/plugin';
import ts from 'typescript';
import type { Class } from './bounds.js';

/** What Swagger's plugin reads from the sources: per module its classes and what is known of their properties. */
export interface Metadata {
  readonly '@nestjs/swagger': {
    readonly models: readonly (readonly [Promise<Record<string, Class>>, Record<string, unknown>])[];
  };
}

type Read = Metadata & Record<string, unknown>;

/** @returns every file of the house as the compiler sees it */
export const programOf = (root: string): ts.Program =>
  ReadonlyVisitor.createTsProgram(join(root, 'tsconfig.json'));

/**
 * Reads field types and descriptions out of the sources (swc keeps no types), so that DTOs need no decorators that
 * say the same again. The result is a module beside the build which Swagger loads before it makes the document.
 */
export async function collectMetadata(program: ts.Program, root: string): Promise<Read> {
  const out = join(root, 'dist');
  const visitor = new ReadonlyVisitor({
    esmCompatible: true,
    classValidatorShim: false,
    introspectComments: true,
    // The module lies in the output folder, which mirrors the root.
    pathToSource: root,
    rootDir: root,
    outDir: out,
    dtoFileNameSuffix: ['.dto.ts', '-params.ts', 'page.ts', 'validation.ts'],
    controllerFileNameSuffix: ['.controller.ts'],
  });
  for (const file of program.getSourceFiles())
    if (!file.isDeclarationFile && !file.fileName.includes('node_modules')) visitor.visit(program, file);
  const path = join(out, `openapi-metadata-${process.pid}.js`);
  writeFileSync(path, moduleText(visitor));
  const loaded = (await import(pathToFileURL(path).href)) as { default: () => Promise<Read> };
  rmSync(path);
  return loaded.default();
}

/** The DTO classes themselves, by name. */
export async function dtosOf(metadata: Metadata): Promise<Map<string, Class>> {
  const found = new Map<string, Class>();
  for (const [module, classes] of metadata['@nestjs/swagger'].models) {
    const exported = await module;
    for (const name of Object.keys(classes)) {
      const dto = exported[name];
      if (dto) found.set(name, dto);
    }
  }
  return found;
}

function moduleText(visitor: ReadonlyVisitor): string {
  const { factory } = ts;
  const collected = visitor.collect() as unknown as Record<
    string,
    [ts.Expression, Record<string, unknown>][]
  >;
  const lists = Object.entries(collected).map(([kind, entries]) =>
    factory.createPropertyAssignment(
      kind,
      factory.createArrayLiteralExpression(
        entries.map(([from, found]) => factory.createArrayLiteralExpression([from, literal(found)])),
      ),
    ),
  );
  const file = ts.createSourceFile('metadata.js', '', ts.ScriptTarget.ES2022);
  const print = (node: ts.Node): string => ts.createPrinter().printNode(ts.EmitHint.Unspecified, node, file);
  const imports = Object.entries(visitor.typeImports).map(
    ([name, source]) => `[${JSON.stringify(name)}]: ${source}`,
  );
  const body = print(factory.createObjectLiteralExpression(lists, true));
  return `export default async () => { const t = { ${imports.join(',\n')} }; return { '@nestjs/swagger': ${body} }; };\n`;
}

/** The visitor hands out nested records whose leaves are expressions. */
function literal(value: Record<string, unknown> | ts.Expression): ts.Expression {
  if ('kind' in value) return value as ts.Expression;
  const properties = Object.entries(value).map(([name, inner]) =>
    ts.factory.createPropertyAssignment(
      ts.factory.createStringLiteral(name),
      literal(inner as Record<string, unknown>),
    ),
  );
  return ts.factory.createObjectLiteralExpression(properties, true);
}
