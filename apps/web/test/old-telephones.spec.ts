/** What the build cannot translate for telephones of 2021: methods that came to browsers later. */
import ts from 'typescript';
import { nodesOf, parsed, screenSources } from './screen-sources.js';

const YOUNGER = /^(?:at|findLast|findLastIndex|toReversed|toSorted|toSpliced|hasOwn|groupBy|withResolvers)$/;

const youngerIn = (file: ts.SourceFile): string[] =>
  [...nodesOf(file)].flatMap((node) =>
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    YOUNGER.test(node.expression.name.text)
      ? [node.expression.name.text]
      : [],
  );

describe('what telephones load', () => {
  it('would be caught calling a younger method', () => {
    expect(
      youngerIn(parsed('probe.ts', 'list.filter(Boolean).at(-1); list.toSorted(); list.map(String)')),
    ).toEqual(['at', 'toSorted']);
  });

  it('calls only methods that browsers of 2021 have', () => {
    const loaded = screenSources.filter(({ path }) => /^(?:portal|shared)\//.test(path));
    expect(loaded.length).toBeGreaterThan(60);
    expect(loaded.flatMap(({ path, file }) => youngerIn(file).map((name) => `${path}: ${name}`))).toEqual([]);
  });
});
