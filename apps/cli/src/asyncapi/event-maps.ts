/** Reads the typed event maps of the live line: what each event carries, and what answers it. */
import { join } from 'node:path';
import ts from 'typescript';
import { TypeSchemas, type Schema } from '../openapi/type-schemas.js';

export interface LiveEvent {
  readonly name: string;
  readonly payload: Schema;
  /** What its payload is for, as its type says. */
  readonly description: string;
  /** Absent where nothing is answered. */
  readonly answer?: Schema;
}

export interface EventMaps {
  readonly fromClients: readonly LiveEvent[];
  readonly fromServer: readonly LiveEvent[];
  readonly schemas: ReadonlyMap<string, Schema>;
  readonly description: string;
}

export function eventMapsOf(program: ts.Program, root: string): EventMaps {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(join(root, 'libs/contracts/src/live.ts'));
  if (!file) throw new Error('libs/contracts/src/live.ts is not part of the program');
  const schemas = new TypeSchemas(checker);
  const read = (name: string): LiveEvent[] => eventsOf(checker, schemas, file, name);
  const fromClients = read('LiveClientEvents');
  const fromServer = read('LiveServerEvents');
  const [comment = ''] = /\/\*\*[^]*?\*\//.exec(file.text) ?? [];
  return { fromClients, fromServer, schemas: schemas.components, description: plain(comment) };
}

function eventsOf(
  checker: ts.TypeChecker,
  schemas: TypeSchemas,
  file: ts.SourceFile,
  map: string,
): LiveEvent[] {
  const declared = file.statements.filter(ts.isInterfaceDeclaration).find(({ name }) => name.text === map);
  if (!declared) throw new Error(`live.ts has no ${map}`);
  return checker.getPropertiesOfType(checker.getTypeAtLocation(declared)).map((event) => {
    const [payload, acknowledge] = parametersOf(checker, checker.getTypeOfSymbol(event));
    if (!payload) throw new Error(`${map} says nothing of what ${event.name} carries`);
    const [answer] = acknowledge ? parametersOf(checker, acknowledge) : [];
    const symbol = payload.aliasSymbol ?? payload.getSymbol();
    return {
      name: event.name,
      payload: schemas.of(payload),
      description: ts.displayPartsToString(symbol?.getDocumentationComment(checker)),
      ...(answer ? { answer: schemas.of(answer) } : {}),
    };
  });
}

function parametersOf(checker: ts.TypeChecker, type: ts.Type): ts.Type[] {
  const [signature] = type.getCallSignatures();
  return (signature?.getParameters() ?? []).map((parameter) => checker.getTypeOfSymbol(parameter));
}

const plain = (comment: string): string =>
  comment
    .replace(/^\/\*\*|\*\/$/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\*\s?/, '').trim())
    .filter((line) => line !== '')
    .join(' ');
