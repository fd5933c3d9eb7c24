import { key, type Route } from '#testing/routes';
import { AccessCalls, NO_SUCH_ID, type Call } from './access-calls.js';
import { AccessJudge, LONG, nameOf, REAL_RECORDS, toldBy } from './access-judge.js';
import { ENDED, openAccessWorld, type AccessWorld, type Planted } from './access-world.js';
import { changed, Fingerprints } from './fingerprint.js';
import { leaked } from './marker.js';
import { maySee } from './sight-oracle.js';
import type { Somebody } from './personas.js';
import { standingIn } from './standing-oracle.js';

/** Records from which foreign parts are taken, and which are read to the end. */
const OTHERS = ['other', ...ENDED] as const;

/** In the short form one of so many commands is tried on what has ended; every reading is. */
const SOME = 3;

const PATIENCE_MS = LONG ? 3_600_000 : 240_000;

/**
 * Every route of the running house, called by everybody the county has, about what is theirs, other people's,
 * another court's, and what does not exist.
 */
describe('access', () => {
  let house: AccessWorld;
  let calls: AccessCalls;
  let judge: AccessJudge;
  let prints: Fingerprints;
  const faults: string[] = [];

  beforeAll(async () => {
    house = await openAccessWorld();
    calls = await AccessCalls.of(house);
    judge = new AccessJudge(house, calls);
    prints = new Fingerprints(house.world.database.reads);
  }, PATIENCE_MS);
  afterAll(() => house.world.close());
  beforeEach(() => {
    faults.length = 0;
  });

  /** Tries what must be refused on one route; answers how often. */
  const tryRoute = async (route: Route, at: number): Promise<number> => {
    let tried = 0;
    for (const call of judge.callsOf(route, at)) {
      if (calls.expected(call) === 'permitted') continue;
      const answer = await calls.send(call);
      const fault = await judge.refusalFault(call, answer);
      if (fault !== undefined) faults.push(`${nameOf(call)}: ${fault}`);
      faults.push(...judge.leaks(call, answer));
      tried += 1;
    }
    return tried;
  };

  it(
    'is refused where neither permission nor standing allows, and leaves everything as it was',
    async () => {
      let [tried, before] = [0, await prints.take()];
      for (const [at, route] of calls.routes.entries()) {
        tried += await tryRoute(route, at);
        const after = await prints.take();
        for (const table of changed(before, after))
          faults.push(`${key(route)} refused, yet changed ${table}`);
        before = after;
      }
      expect(faults).toEqual([]);
      expect(tried).toBeGreaterThan(LONG ? 25_000 : 900);
    },
    PATIENCE_MS,
  );

  it(
    'shows every dispute to those who stand in it, each value to whom the barrier gives it',
    async () => {
      for (const who of house.personas)
        for (const record of REAL_RECORDS) {
          const { status, body } = await who.persona.get(`/disputes/${house.matters[record].id}`);
          const visible = standingIn(record, who) !== undefined;
          const wanted = visible ? 200 : who.kind === 'nobody' ? 401 : 404;
          if (status !== wanted) faults.push(`${who.key} on ${record}: ${status}, wanted ${wanted}`);
          const forbidden = house.markers.filter((marker) => !maySee(who, marker));
          for (const { kind, record: of } of leaked(JSON.stringify(body), forbidden))
            faults.push(`${who.key} reads ${kind} of ${of}`);
        }
      expect(faults).toEqual([]);
    },
    PATIENCE_MS,
  );

  it('lists to each only what each may open', async () => {
    for (const who of house.personas.filter(({ kind }) => kind !== 'nobody')) {
      const { items } = await who.persona.must<{ items: { id: string }[] }>('GET', '/disputes?limit=100');
      const listed = new Set(items.map(({ id }) => id));
      for (const record of REAL_RECORDS)
        if (listed.has(house.matters[record].id) !== (standingIn(record, who) !== undefined))
          faults.push(`${who.key}: the list is wrong about ${record}`);
    }
    expect(faults).toEqual([]);
  });

  const permitted = (route: Route, record: Planted = 'own'): Somebody[] =>
    house.personas.filter((who) => calls.expected({ route, who, record }) === 'permitted');

  it(
    'takes a part of another dispute for a part that does not exist',
    async () => {
      const before = await prints.take();
      const nested = calls.routes.filter(({ params }) => params.includes('disputeId') && params.length > 1);
      for (const route of nested) {
        const part = route.params.find((param) => param !== 'disputeId') ?? '';
        const foreign = OTHERS.flatMap((record) => house.matters[record].ids[part] ?? [])[0];
        const who = permitted(route)[0];
        if (foreign === undefined || !who) continue;
        const ifMatch = (await who.persona.dispute(house.matters.own.id)).version;
        const call: Call = { route, who, record: 'own' };
        const theirs = await calls.send({ ...call, ids: { [part]: foreign } }, { ifMatch });
        const absent = await calls.send({ ...call, ids: { [part]: NO_SUCH_ID } }, { ifMatch });
        if (toldBy(theirs) !== toldBy(absent) || theirs.status < 400)
          faults.push(
            `${nameOf(call)}: ${theirs.status} ${String(theirs.body['code'])}, absent ${absent.status}`,
          );
      }
      expect(faults).toEqual([]);
      expect(changed(before, await prints.take())).toEqual([]);
    },
    PATIENCE_MS,
  );

  /** What takes the ground from under the calls after it comes last. */
  const ENDS =
    /withdrawal|insistence|ending|return|revision|refusal|void|sessions\/:id|password|disable|reset/;

  const lateness = ({ path }: Route): number => (path.endsWith('/logout') ? 2 : Number(ENDS.test(path)));

  const order = (route: Route): number => (route.method === 'GET' ? 0 : 1 + lateness(route));

  const letIn = async (call: Call): Promise<void> => {
    const { route, who, record } = call;
    if (record === 'absent') return;
    const { status, body } = await who.persona.get(`/disputes/${house.matters[record].id}`);
    // An earlier call may have ended this person's part in it, rightly.
    if (calls.isOnDispute(route) && status !== 200) return;
    const ifMatch = (body as { version?: number }).version;
    const before = await prints.take();
    const answer = await calls.send(call, ifMatch === undefined ? {} : { ifMatch });
    const code = String(answer.body['code']);
    // The demo's clock stays where it is: that call says nothing, and is told so.
    const formFault = code === 'input.invalid' && !route.path.endsWith('/demo/clock');
    if (['access.not-signed-in', 'access.forbidden'].includes(code) || answer.status >= 500 || formFault)
      faults.push(`${nameOf(call)}: ${answer.status} ${answer.text.slice(0, 300)}`);
    for (const table of answer.status < 400 ? [] : changed(before, await prints.take()))
      faults.push(`${nameOf(call)}: ${answer.status} ${code}, yet changed ${table}`);
    if (!route.path.endsWith('/unmask')) faults.push(...judge.leaks(call, answer));
  };

  it(
    'lets in whom permission and standing allow, and shows them no more than is theirs',
    async () => {
      const ordered = [...calls.routes].sort((a, b) => lateness(a) - lateness(b));
      for (const [at, route] of ordered.entries()) {
        const all = permitted(route);
        expect(all).not.toEqual([]);
        for (const who of LONG ? all : all.filter((_, i) => i === at % all.length))
          await letIn({ route, who, record: 'own' });
      }
      expect(faults).toEqual([]);
    },
    PATIENCE_MS,
  );

  it.each(ENDED)(
    'shows of what is %s, whatever is asked, no more than the barrier gives',
    async (record) => {
      const about = calls.routes.filter(({ params }) => params.includes('disputeId'));
      // Readings first: what is done afterwards may end somebody's part in it.
      const ordered = [...about].sort((a, b) => order(a) - order(b));
      for (const [at, route] of ordered.entries()) {
        const all = permitted(route, record);
        const few = route.method === 'GET' ? all : all.filter((_, i) => i === at % (SOME * all.length));
        for (const who of LONG ? all : few) await letIn({ route, who, record });
      }
      expect(faults).toEqual([]);
    },
    PATIENCE_MS,
  );

  it('kept every planted value out of the log', () => {
    expect(leaked(house.log.join('\n'), house.markers)).toEqual([]);
  });
});
