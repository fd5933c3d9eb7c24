import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ReadonlyVisitor } from '@nestjs/swagger/plugin';
import ts from 'typescript';

/**
 * Reads constraints and answer types out of the sources (swc keeps no types), so that DTOs need no decorators that
 * say the same again. The result is a module beside the build which Swagger loads before it makes the document.
 */
export async function collectMetadata(root: string): Promise<() => Promise<Record<string, unknown>>> {
  const out = join(root, 'dist');
  const visitor = new ReadonlyVisitor({
    esmCompatible: true,
    classValidatorShim: true,
    introspectComments: true,
    pathToSource: out,
    rootDir: root,
    outDir: out,
    dtoFileNameSuffix: ['.dto.ts', '-params.ts', 'page.ts'],
    controllerFileNameSuffix: ['.controller.ts'],
  });
  const program = ReadonlyVisitor.createTsProgram(join(root, 'tsconfig.json'));
  for (const file of program.getSourceFiles())
    if (!file.isDeclarationFile && !file.fileName.includes('node_modules')) visitor.visit(program, file);
  const path = join(out, 'openapi-metadata.js');
  writeFileSync(path, moduleText(visitor));
  const loaded = (await import(pathToFileURL(path).href)) as {
    default: () => Promise<Record<string, unknown>>;
  };
  return loaded.default;
}

function moduleText(visitor: ReadonlyVisitor): string {
  const { factory } = ts;
  const collected = visitor.collect() as Record<string, [ts.Expression, Record<string, unknown>][]>;
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
