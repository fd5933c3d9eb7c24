import { RequestMethod, type INestApplicationContext } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import { ALLOWED_ACTION, API_PREFIX, OUTSIDE_PREFIX, PUBLIC_ROUTE } from '#platform/http';

/** Every route the running house answers, told by its controllers, so that a new one is in without being listed. */
export interface Route {
  readonly method: string;
  /** With the prefix and `:names`, as Fastify knows it. */
  readonly path: string;
  readonly params: readonly string[];
  readonly isPublic: boolean;
  /** Name in `config/permissions`. */
  readonly action: string | undefined;
  /** DTO of the body; undefined where the handler takes none. */
  readonly body: Class | undefined;
  /** `Controller.handler`, for messages. */
  readonly name: string;
}

type Class = new (...args: never[]) => object;

/** Places of Nest's own enumeration of route arguments. */
const BODY_ARGUMENT = 3;

export function routesOf(app: INestApplicationContext): Route[] {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [
    ...module.controllers.values(),
  ]);
  const routes = controllers.flatMap(({ metatype }) => routesOfController(metatype as Class));
  return routes.sort((a, b) => key(a).localeCompare(key(b)));
}

/** `POST /api/v1/…`: what names a route everywhere. */
export const key = ({ method, path }: Pick<Route, 'method' | 'path'>): string => `${method} ${path}`;

function routesOfController(controller: Class): Route[] {
  const base = (metadata(PATH_METADATA, controller) ?? '') as string;
  return Object.getOwnPropertyNames(controller.prototype).flatMap((name) => {
    const handler = (controller.prototype as Record<string, unknown>)[name];
    if (typeof handler !== 'function') return [];
    const method = metadata(METHOD_METADATA, handler) as number | undefined;
    const own = metadata(PATH_METADATA, handler) as string | string[] | undefined;
    if (method === undefined || own === undefined) return [];
    const paths = [own].flat().map((path) => whole(base, path));
    return paths.map((path) => ({
      ...{ method: RequestMethod[method] ?? 'GET', path, name: `${controller.name}.${name}` },
      params: [...path.matchAll(/:(\w+)/g)].map(([, param]) => param ?? ''),
      isPublic: mark(PUBLIC_ROUTE, handler, controller) === true,
      action: mark(ALLOWED_ACTION, handler, controller) as string | undefined,
      body: bodyOf(controller, name),
    }));
  });
}

function whole(base: string, own: string): string {
  const path = [base, own]
    .flatMap((part) => part.split('/'))
    .filter((part) => part !== '')
    .join('/');
  return OUTSIDE_PREFIX.some((outside) => outside.path === path) ? `/${path}` : `/${API_PREFIX}/${path}`;
}

function bodyOf(controller: Class, name: string): Class | undefined {
  const args = (metadata(ROUTE_ARGS_METADATA, controller, name) ?? {}) as Record<string, { index: number }>;
  const body = Object.entries(args).find(([place]) => place.startsWith(`${BODY_ARGUMENT}:`))?.[1];
  if (!body) return undefined;
  const types = Reflect.getMetadata('design:paramtypes', controller.prototype as object, name) as Class[];
  return types[body.index];
}

const metadata = (what: string | symbol, target: object, property?: string): unknown =>
  property === undefined ? Reflect.getMetadata(what, target) : Reflect.getMetadata(what, target, property);

const mark = (what: symbol, handler: object, controller: Class): unknown =>
  metadata(what, handler) ?? metadata(what, controller);
