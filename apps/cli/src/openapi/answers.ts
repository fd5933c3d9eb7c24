/** What each route answers, by operation id, read from the sources of the controllers. */
import ts from 'typescript';
import { addSections } from './sections.js';
import { TypeSchemas, type Schema } from './type-schemas.js';

export interface Answers {
  /** Absent: nothing comes back (204). */
  readonly byOperation: ReadonlyMap<string, Schema>;
  readonly components: ReadonlyMap<string, Schema>;
}

export function answersOf(program: ts.Program): Answers {
  const checker = program.getTypeChecker();
  const schemas = new TypeSchemas(checker);
  const byOperation = new Map<string, Schema>();
  const files = program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.endsWith('.controller.ts') && !fileName.includes('node_modules'))
    .sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
  for (const file of files)
    for (const node of file.statements) {
      if (!ts.isClassDeclaration(node) || !node.name) continue;
      for (const method of node.members.filter(ts.isMethodDeclaration)) {
        if (!ts.getDecorators(method)?.length) continue;
        const type = answerType(checker, method);
        if (type && !isNothing(type))
          byOperation.set(`${node.name.text}_${method.name.getText()}`, schemas.of(type));
      }
    }
  addSections(program, schemas);
  return { byOperation, components: schemas.components };
}

/**
 * The declared answer, or what the body returns where the declaration leaves the result open: the runner of commands
 * knows it from the use case.
 */
function answerType(checker: ts.TypeChecker, method: ts.MethodDeclaration): ts.Type | undefined {
  const signature = checker.getSignatureFromDeclaration(method);
  const declared = signature && checker.getAwaitedType(signature.getReturnType());
  if (!declared || !isOpen(checker, declared)) return declared;
  const returned = method.body?.statements.find(ts.isReturnStatement);
  return returned?.expression
    ? checker.getAwaitedType(checker.getTypeAtLocation(returned.expression))
    : declared;
}

const isOpen = (checker: ts.TypeChecker, type: ts.Type): boolean =>
  type.getSymbol()?.name === 'CommandAnswer' &&
  checker
    .getTypeArguments(type as ts.TypeReference)
    .some(({ flags }) => (flags & ts.TypeFlags.Unknown) !== 0);

const isNothing = ({ flags }: ts.Type): boolean =>
  (flags & (ts.TypeFlags.Void | ts.TypeFlags.Undefined)) !== 0;
