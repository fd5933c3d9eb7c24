/** The sources of the screens as the compiler reads them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export const webDirectory = join(import.meta.dirname, '..');

export const parsed = (path: string, text: string): ts.SourceFile =>
  ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.ESNext,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );

export interface Source {
  readonly path: string;
  readonly file: ts.SourceFile;
}

export const screenSources: readonly Source[] = readdirSync(join(webDirectory, 'src'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((path) => /\.tsx?$/.test(path) && !path.includes('.generated.'))
  .sort()
  .map((path) => ({ path, file: parsed(path, readFileSync(join(webDirectory, 'src', path), 'utf8')) }));

export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  node.forEachChild((child) => void children.push(child));
  for (const child of children) yield* nodesOf(child);
}

/** Whole strings, and the fixed beginning of those that are put together. */
export interface Said {
  readonly text: string;
  readonly whole: boolean;
  readonly node: ts.Node;
}

export function saidIn(file: ts.SourceFile): Said[] {
  return [...nodesOf(file)].flatMap((node): Said[] => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
      return [{ text: node.text, whole: true, node }];
    return ts.isTemplateExpression(node) ? [{ text: node.head.text, whole: false, node }] : [];
  });
}
