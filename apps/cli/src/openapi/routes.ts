/** Every route of a module tree with what it says about itself, read from the decorators: nothing is instantiated. */
import 'reflect-metadata';
import { RequestMethod } from '@nestjs/common';
import { ALLOWED_ACTION, PUBLIC_ROUTE } from '#platform/http';

type Class = abstract new (...args: never[]) => object;
type Handler = (...args: never[]) => unknown;

export interface Route {
  /** As Nest's document names it. */
  readonly operationId: string;
  readonly controller: Class;
  readonly handler: string;
  /** `GET`, `POST`, … */
  readonly verb: string;
  /** Below the prefix, e.g. `disputes/:disputeId/gates`. */
  readonly path: string;
  readonly action?: string;
  readonly isPublic: boolean;
  /** Classes of its parameters, DTOs among them. */
  readonly takes: readonly Class[];
}

interface ModuleLike {
  readonly module?: Class;
  readonly imports?: readonly unknown[];
  readonly controllers?: readonly Class[];
}

/** Controllers of a module and of everything it imports, each once. */
export function controllersOf(root: unknown, seen = new Set<unknown>()): Class[] {
  const { module = root, imports = [], controllers = [] } = root as ModuleLike;
  if (seen.has(module)) return [];
  seen.add(module);
  const below = [...imports, ...listed('imports', module)];
  return [
    ...controllers,
    ...(listed('controllers', module) as Class[]),
    ...below.flatMap((inner) => controllersOf(inner, seen)),
  ];
}

export const routesOf = (root: unknown): Route[] => controllersOf(root).flatMap(routesOfController);

function routesOfController(controller: Class): Route[] {
  const base = pathOf(controller);
  return Object.getOwnPropertyNames(controller.prototype).flatMap((handler) => {
    const method = handlerOf(controller, handler);
    const verb = method && (metadata('method', method) as RequestMethod | undefined);
    if (method === undefined || verb === undefined) return [];
    const own = pathOf(method);
    const action = (metadata(ALLOWED_ACTION, method) ?? metadata(ALLOWED_ACTION, controller)) as
      string | undefined;
    return [
      {
        operationId: `${controller.name}_${handler}`,
        controller,
        handler,
        verb: RequestMethod[verb],
        path: [base, own]
          .flat()
          .filter((part) => part !== '' && part !== '/')
          .join('/'),
        ...(action === undefined ? {} : { action }),
        isPublic: metadata(PUBLIC_ROUTE, method) === true || metadata(PUBLIC_ROUTE, controller) === true,
        takes: (Reflect.getMetadata('design:paramtypes', controller.prototype as object, handler) ??
          []) as Class[],
      },
    ];
  });
}

function handlerOf(controller: Class, name: string): Handler | undefined {
  const value: unknown = Object.getOwnPropertyDescriptor(controller.prototype, name)?.value;
  return name !== 'constructor' && typeof value === 'function' ? (value as Handler) : undefined;
}

const pathOf = (target: object): string | readonly string[] =>
  (metadata('path', target) as string | string[] | undefined) ?? '';

const metadata = (key: string | symbol, target: object): unknown => Reflect.getMetadata(key, target);

const listed = (key: string, module: unknown): readonly unknown[] =>
  typeof module === 'function' ? ((metadata(key, module) as unknown[] | undefined) ?? []) : [];
