import { Permissions } from '#access';
import { key, routesOf, type Route } from '#testing/routes';
import { RoutesDocument } from '#testing/routes-document';
import { liveActions } from '#room';
import { openWorld, type World } from '#testing/world';

/** Answered with pages and their files, not with data. */
const SCREENS = ['/', '/*', '/console', '/console/*'];

/** What every route must say about itself, asked of the running house. */
describe('every route', () => {
  let world: World;
  let routes: Route[];
  beforeAll(async () => {
    world = await openWorld({ workers: false });
    routes = routesOf(world.app);
  });
  afterAll(() => world.close());

  const missing = (fault: (route: Route) => boolean) => routes.filter(fault).map(key);

  it('is found in the running house, and answers there', () => {
    const fastify = world.app.getHttpAdapter().getInstance();
    expect(routes.length).toBeGreaterThan(140);
    expect(missing(({ method, path }) => !fastify.hasRoute({ method, url: path }))).toEqual([]);
    const listening = fastify.printRoutes({ commonPrefix: false }).match(/\((?:[A-Z, ]+)\)/g) ?? [];
    const methods = listening.flatMap((methods) => methods.slice(1, -1).split(', '));
    const answered = methods.filter((method) => !['HEAD', 'OPTIONS'].includes(method));
    const screens = SCREENS.filter((url) => fastify.hasRoute({ method: 'GET', url }));
    expect(answered).toHaveLength(new Set(routes.map(key)).size + screens.length);
  });

  it('is public or names an action that config/permissions knows, never both and never neither', () => {
    const { table } = world.app.get(Permissions, { strict: false });
    expect(missing(({ isPublic, action }) => isPublic === (action !== undefined))).toEqual([]);
    expect(missing(({ action }) => action !== undefined && !table.has(action))).toEqual([]);
  });

  it('that may be called by anybody is one of these', () => {
    const open = routes.filter(({ isPublic }) => isPublic).map(({ path }) => path.replace('/api/v1', ''));
    expect(open.sort()).toMatchInlineSnapshot(`
     [
       "/api/asyncapi.json",
       "/api/docs",
       "/api/docs/:file",
       "/api/openapi.json",
       "/auth/join",
       "/auth/login",
       "/auth/persons/:personId/choice",
       "/auth/phone-code",
       "/auth/phone-login",
       "/calendars",
       "/causes",
       "/codes",
       "/consent-texts",
       "/courts",
       "/deadlines/preview",
       "/deadlines/rules",
       "/demo/accounts",
       "/demo/messages",
       "/healthz",
       "/house",
       "/invitations/look",
       "/invitations/renewal",
       "/mediation-bodies",
       "/mediators",
       "/metrics",
       "/readyz",
     ]
    `);
  });

  it('changes something only by POST, PUT or DELETE, and takes a described body', async () => {
    const document = await RoutesDocument.of(world.url);
    expect(missing(({ method, body }) => method === 'GET' && body !== undefined)).toEqual([]);
    const versioned = routes.filter(({ path }) => path.startsWith('/api/v1/'));
    expect(versioned.filter(({ method, path }) => !document.has(method, path)).map(key)).toEqual([]);
  });

  it('has an action of config/permissions used by a route, or asked for inside one or on the live line', () => {
    const used = new Set([...routes.map(({ action }) => action), ...liveActions]);
    const { table } = world.app.get(Permissions, { strict: false });
    expect([...table.keys()].filter((action) => !used.has(action))).toEqual([]);
  });
});
