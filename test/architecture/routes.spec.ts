/** Every route says who may call it, and every permission is somebody's route: both lists are read, none is written here. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Permissions } from '#access';
import { SystemClock } from '#kernel';
import { loadSettings, rootDir } from '#platform/config';
import { HouseModule } from '../../apps/api/src/house.module.js';
import { routesOf } from '../../apps/cli/src/openapi/routes.js';

const routes = routesOf(HouseModule.of({ settings: loadSettings({}), clock: new SystemClock() }));
const { table } = new Permissions();
const named = routes.map((route) => `${route.verb} ${route.path}`);

const sources = readdirSync(join(rootDir(), 'libs'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('spec.ts'))
  .map((path) => readFileSync(join(rootDir(), 'libs', path), 'utf8'));

describe('routes', () => {
  it('are found: the whole house is looked at', () => {
    expect(routes.length).toBeGreaterThan(120);
    expect(named).toContain('POST disputes/:disputeId/gates');
  });

  it('answer at one place each', () => {
    expect(named.filter((name, index) => named.indexOf(name) !== index)).toEqual([]);
  });

  it('say whether anybody may call them or which action they are, never both', () => {
    const undecided = routes.filter(({ isPublic, action }) => isPublic === (action !== undefined));
    expect(undecided.map(({ operationId }) => operationId)).toEqual([]);
  });

  it('name actions that config/permissions knows', () => {
    const unknown = routes.flatMap(({ action }) =>
      action !== undefined && !table.has(action) ? [action] : [],
    );
    expect(unknown).toEqual([]);
  });

  it('use every permission, or the house asks for it by name elsewhere', () => {
    const used = new Set(routes.map(({ action }) => action));
    const idle = [...table.keys()].filter(
      (action) => !used.has(action) && !sources.some((text) => text.includes(`'${action}'`)),
    );
    expect(idle).toEqual([]);
  });

  it('are open to nobody without a session but to sign in, to read what is published, and for machines', () => {
    const open = routes.filter(({ isPublic }) => isPublic).map(({ verb, path }) => `${verb} ${path}`);
    const forMachines =
      /^GET (?:healthz|readyz|metrics|api\/(?:(?:openapi|asyncapi)\.json|docs(?:\/:file)?))$/;
    const published =
      /^GET (?:house$|causes|codes$|calendars|courts$|consent-texts$|deadlines\/rules$|mediation-bodies|mediators|demo\/[\w-]+)/;
    const expected = [/^POST (?:auth|invitations)\//, /^POST deadlines\/preview$/, forMachines, published];
    expect(open.filter((name) => !expected.some((form) => form.test(name)))).toEqual([]);
  });

  it('carry the version their staff decided on wherever the permission asks for it', () => {
    const reading = routes.filter(
      ({ verb, action }) => verb === 'GET' && action !== undefined && table.get(action)?.ifMatch === true,
    );
    expect(reading.map(({ operationId }) => operationId)).toEqual([]);
  });
});

describe('commands on a dispute', () => {
  const changing = routes.filter(
    ({ verb, path }) => verb !== 'GET' && path.startsWith('disputes/:disputeId'),
  );
  const controllers = readdirSync(join(rootDir(), 'libs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.controller.ts'))
    .map((path) => readFileSync(join(rootDir(), 'libs', path), 'utf8'));

  it.each(changing.map((route) => [route.operationId, route] as const))(
    '%s runs through the one runner, under its own action',
    (_name, { controller, handler, action }) => {
      const holding = controllers.find((text) => text.includes(`class ${controller.name} `)) ?? '';
      const file = holding.slice(holding.indexOf(`class ${controller.name} `));
      const body = bodyOf(file, handler);
      expect(body).toMatch(/this\.(?:commands\.)?run\(/);
      if (body.includes('this.run(')) expect(file).toContain('this.commands.run(');
      expect(body).toContain(`'${action ?? ''}'`);
    },
  );
});

/** From the handler's name to the next decorated member. */
function bodyOf(file: string, handler: string): string {
  const start = new RegExp(`^  (?:async )?${handler}\\(`, 'm').exec(file)?.index ?? file.length;
  const rest = file.slice(start);
  const end = /^  }$/m.exec(rest)?.index ?? rest.length;
  return rest.slice(0, end);
}
