import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Permissions } from '#access';
import { openDatabase, type ConcordDatabase } from '#platform/database';
import { HostileClient, type Got } from '#testing/hostile-client';
import { dice, HostileRequests, told, type Hostile, type Target } from '#testing/hostile-requests';
import { routesOf, type Route } from '#testing/routes';
import { openWorld } from '#testing/world';
import { changed, Fingerprints } from '../access/fingerprint.js';
import { InputHouse, PRIVATE_WORDS } from './input-house.js';

const LONG = process.env['LONG'] === '1';
const SEED = Number(process.env['SEED'] ?? 20_261_122);
const PER_ROUTE = LONG ? 45 : 10;
const AT_LEAST = LONG ? 5_000 : 1_200;
const PATIENCE_MS = LONG ? 1_800_000 : 240_000;
/** What one request may take, on a machine that others use too. */
const SLOWEST_MS = 8_000;
const MOST_MEMORY_KIB = 400 * 1024;
/** Written by what runs beside the requests, at its own time. */
const OF_THE_WORKERS = /^(?:audit_|outbox|checkpoints|deadline|idempotency|leases|streams|calendar_alerts)/;

/** Bad input gets a clear problem in the asker's language, within bounds, and nothing of it is stored. */
describe('input', () => {
  let house: InputHouse;
  let database: ConcordDatabase;
  let client: HostileClient;
  let prints: Fingerprints;
  let routes: Route[];
  let permissions: Permissions;
  const faults: string[] = [];
  let memory = 0;

  beforeAll(async () => {
    const world = await openWorld({ workers: false });
    routes = routesOf(world.app);
    permissions = world.app.get(Permissions, { strict: false });
    await world.close();
    house = await InputHouse.open();
    database = await openDatabase({ url: house.place.databaseUrl, entities: [], migrations: [] });
    prints = new Fingerprints(database.reads);
    client = new HostileClient(house.process.port);
  }, 180_000);
  afterAll(async () => {
    client.close();
    await database.close();
    await house.close();
  });
  beforeEach(() => {
    faults.length = 0;
  });

  const targetOf = (route: Route): Promise<Target> => {
    if (route.action === undefined) return house.target(route, []);
    const { standings, office, house: atTop } = permissions.of(route.action);
    return house.target(route, [...standings, ...office, ...atTop]);
  };

  const look = (asked: Hostile, got: Got): void => {
    for (const fault of faultsOf(asked, got)) faults.push(`${told(asked)} → ${got.status}: ${fault}`);
  };

  const weigh = async (): Promise<void> => {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(house.process.pid)]);
    memory = Math.max(memory, Number(stdout));
  };

  it(
    `answers whatever is sent to every route, seed ${SEED}`,
    async () => {
      const requests = new HostileRequests(house.document, dice(SEED));
      let sent = 0;
      for (const route of routes) {
        const target = await targetOf(route);
        const before = await prints.take();
        let accepted = 0;
        for (const asked of requests.to(target, PER_ROUTE)) {
          const got = await client.send(asked).catch((error: unknown) => String(error));
          if (typeof got === 'string') faults.push(`${told(asked)}: ${got}`);
          else {
            look(asked, got);
            if (got.status < 400) accepted += 1;
          }
          sent += 1;
        }
        const after = await prints.take();
        const stored = changed(before, after).filter((table) => !OF_THE_WORKERS.test(table));
        if (accepted === 0 && stored.length > 0)
          faults.push(`${route.path}: all refused, yet ${stored.join()} changed`);
        await weigh();
      }

      expect(faults).toEqual([]);
      expect(sent).toBeGreaterThanOrEqual(AT_LEAST);
      expect(memory).toBeLessThan(MOST_MEMORY_KIB);
    },
    PATIENCE_MS,
  );

  it(
    'takes every body that its own document calls valid, as far as its form goes',
    async () => {
      for (const route of routes.filter(({ method, isPublic }) => method !== 'GET' && !isPublic)) {
        const target = await targetOf(route);
        if (target.schema === undefined || target.headers['authorization'] === '') continue;
        const { method } = route;
        const headers = { ...target.headers, 'if-match': '"0"' };
        const got = await client.send({
          method,
          path: target.path,
          headers,
          body: JSON.stringify(target.body),
        });
        if (got.status === 400 && got.text.includes('"input.'))
          faults.push(`${method} ${route.path}: ${got.text} ${JSON.stringify(target.body)}`);
      }
      expect(faults).toEqual([]);
    },
    PATIENCE_MS,
  );

  it('kept running, and wrote nobody’s words into its log', async () => {
    expect((await fetch(`${house.process.url}/healthz`)).status).toBe(200);
    const log = house.process.log();
    expect(log).not.toContain(PRIVATE_WORDS);
    expect(log).not.toMatch(/1548000000[12]/);
    expect(log.split('\n').filter((line) => line.includes('"stack"'))).toEqual([]);
  });
});

const HAN = /\p{Script=Han}/u;

/** What is wrong with an answer, whatever was asked. */
function* faultsOf(
  { language, headers }: Hostile,
  { status, headers: said, text, ms }: Got,
): Generator<string> {
  if (ms > SLOWEST_MS) yield `took ${Math.round(ms)} ms`;
  if (status >= 500) yield text.slice(0, 300);
  if (status < 400 || status >= 500) return;
  const type = String(said['content-type']);
  if (!type.startsWith('application/problem+json')) {
    yield `is ${type}: ${text.slice(0, 200)}`;
    return;
  }
  const problem = JSON.parse(text) as Partial<Record<string, unknown>> & { errors?: { message: string }[] };
  for (const field of ['code', 'traceId', 'title', 'detail', 'type'])
    if (typeof problem[field] !== 'string' || problem[field] === '') yield `has no ${field}`;
  if (problem['status'] !== status) yield `says ${String(problem['status'])}`;
  const sentences = [
    problem['title'],
    problem['detail'],
    ...(problem.errors ?? []).map(({ message }) => message),
  ];
  const english = headers['accept-language'] === language && language === 'en';
  for (const sentence of sentences.map(String)) {
    if (/^[a-z]+\.[a-z.-]+$/.test(sentence) || sentence.includes('{{')) yield `tells ${sentence}`;
    // Over-long headers are not read, so nobody's language is known.
    if (status !== 431 && headers['accept-language'] === language && HAN.test(sentence) === english)
      yield `in ${language}: ${sentence}`;
  }
  if (text.length > 20_000) yield `is ${text.length} long`;
}
