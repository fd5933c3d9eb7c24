import { KnownEvents } from '#live';
import { key, routesOf, type Route } from '#testing/routes';
import { until } from '#testing/until';
import { NO_SUCH_ID, type Told } from './access-calls.js';
import { LONG, toldBy } from './access-judge.js';
import { Listeners } from './listeners.js';
import { FREE_TEXT, Looks, type Look } from './looks.js';
import { leaked, type Marker } from './marker.js';
import type { Somebody } from './personas.js';
import { offerInCaucus, seal, tellMediator } from './planted-secrets.js';
import { openSecretWorld, rest, secretsOf, type SecretWorld } from './secret-world.js';
import { maySee } from './sight-oracle.js';

/** In the short form one look in so many is taken of what is far from any matter, and one call in so many is sent. */
const [FEWER_LOOKS, FEWER_CALLS] = LONG ? [1, 1] : [7, 41];
/** Looked at by everybody in the short form too: what is about a matter, or lists what somebody has to do with. */
const NEAR = /:|disputes|drafts|work|desk|messages|metrics/;
const PATIENCE_MS = LONG ? 3_600_000 : 240_000;

/** Told to everybody who takes part in it, and to whoever reads the place: what is said can be read and heard. */
const HEARD: readonly Marker['kind'][] = ['caucus-words', 'lobby-words'];
const READ: readonly Marker['kind'][] = [...HEARD, 'held-offer', 'told-draft'];

/** Pages and their files: the same bytes for everybody, and nothing of any matter. */
const NOT_READ: readonly string[] = ['GET /api/docs/:file'];

/**
 * What is said in a caucus, written to the mediator, sealed or only drafted: it is found by those it was meant for, and by
 * nobody else, whichever way they look. Routes and events are those of the running house.
 */
describe('what is said behind closed doors', () => {
  let house: SecretWorld;
  let looks: Looks;
  let listeners: Listeners | undefined;
  let routes: Route[];
  const known = new Map<string, readonly Marker[]>();
  const shown = new Set<string>();
  const read = new Set<string>();
  const faults: string[] = [];

  beforeAll(async () => {
    house = await openSecretWorld();
    await rest(house);
    routes = routesOf(house.world.app);
    looks = await Looks.of(house, routes);
  }, PATIENCE_MS);
  afterAll(async () => {
    listeners?.close();
    house.room.leave();
    await house.world.close();
  });
  beforeEach(() => {
    faults.length = 0;
  });

  const judge = (who: Somebody, what: string, { text, headers }: Told): void => {
    for (const marker of [...secretsIn(text), ...leaked(JSON.stringify(headers), secretsOf(house))]) {
      shown.add(`${who.key} ${marker.value}`);
      if (!maySee(who, marker)) faults.push(`${what} shows ${who.key} ${marker.kind} (${marker.value})`);
    }
  };

  /** Many are told the same; it is gone through once. */
  const secretsIn = (text: string): readonly Marker[] => {
    const found = known.get(text) ?? leaked(text, secretsOf(house));
    known.set(text, found);
    return found;
  };

  const take = async (who: Somebody, look: Look): Promise<void> => {
    const told = await looks.look(who, look);
    read.add(key(look.route));
    if (told.status >= 500) faults.push(`${key(look.route)} as ${who.key}: ${told.text.slice(0, 300)}`);
    judge(who, `${key(look.route)}?${look.query}`, told);
  };

  it(
    'is on no page, list, count, export, metric or audit view but those of the people it was meant for',
    async () => {
      const wanted = looks.routes.filter((route) => !NOT_READ.includes(key(route)));
      let at = 0;
      for (const route of wanted)
        for (const look of [...looks.plain(route), ...looks.asked(route)]) {
          const fewer = NEAR.test(route.path) && look.isPlain ? 1 : FEWER_LOOKS;
          for (const who of house.personas) if ((at += 1) % fewer === 0) await take(who, look);
        }
      expect(faults).toEqual([]);
      expect(read.size).toBe(looks.routes.length - NOT_READ.length);
    },
    PATIENCE_MS,
  );

  it('was found by everybody it was meant for', () => {
    const meant = house.personas.flatMap((who) =>
      secretsOf(house)
        .filter((marker) => READ.includes(marker.kind) && isAsStored(marker) && maySee(who, marker))
        .map(({ value }) => `${who.key} ${value}`),
    );
    expect(meant.length).toBeGreaterThan(40);
    expect(meant.filter((one) => !shown.has(one))).toEqual([]);
  });

  it(
    'is not found by searching for it: the answer is that to a word which means nothing',
    async () => {
      expect(looks.searches.length).toBeGreaterThan(0);
      const secrets = secretsOf(house);
      let at = 0;
      for (const route of looks.searches)
        for (const who of house.personas) {
          at += 1;
          const tried = LONG
            ? secrets
            : [secrets[(7 * at) % secrets.length]].filter((one) => one !== undefined);
          for (const { kind, value } of tried) {
            const found = await searched(who, route, value);
            if (found !== (await searched(who, route, meaningless(value))))
              faults.push(`${key(route)} answers ${who.key} otherwise when asked for ${kind}`);
          }
        }
      expect(faults).toEqual([]);
      const [complaint] = house.matters.own.markers.filter(({ kind }) => kind === 'complaint');
      const officer = house.personas.filter(({ key: name }) => name === 'fenliu1');
      const otherwise = officer.flatMap((who) =>
        looks.searches.map(
          async (route) =>
            (await searched(who, route, complaint?.value ?? '')) !==
            (await searched(who, route, meaningless(complaint?.value ?? ''))),
        ),
      );
      // What the desk does search in is found, so that not finding says something.
      expect(await Promise.all(otherwise)).toContain(true);
    },
    PATIENCE_MS,
  );

  const searched = async (who: Somebody, route: Route, words: string): Promise<string> => {
    const query = `${FREE_TEXT}=${encodeURIComponent(words)}`;
    return toldBy(await looks.look(who, { route, ids: {}, query })).replaceAll(words, '');
  };

  it(
    'is heard on the live line by those who are there, and by nobody else',
    async () => {
      const all = (listeners = await Listeners.of(house));
      const known = house.world.app.get(KnownEvents, { strict: false }).all;
      expect([...known].sort()).toEqual(all.events.sort());
      const { caucus, matter } = house.room;
      await all.send(all.coming, [caucus.a1, caucus.r1, NO_SUCH_ID]);
      const before = matter.markers.length;
      await house.room.speakApart();
      await offerInCaucus(house.room);
      await seal(house.room, matter.ids['rangeId'] ?? '', 'a1');
      await tellMediator(matter);
      const fresh = matter.markers.slice(before).filter(({ kind }) => HEARD.includes(kind));
      const meant = all.all.flatMap((one) =>
        fresh.filter((marker) => maySee(one.who, marker)).map((marker) => [one, marker] as const),
      );
      expect(meant.length).toBeGreaterThan(15);
      await until(() => Promise.resolve(meant.every(([one, marker]) => one.hears(marker))));
      await all.send(all.going, [caucus.a1, caucus.r1]);
      await all.settled();
      expect(all.faults()).toEqual([]);
    },
    PATIENCE_MS,
  );

  /** What takes the ground from under the calls after it comes last. */
  const ENDS =
    /withdrawal|insistence|ending|return|revision|refusal|void|closing|sessions\/:id|password|disable|reset/;
  const lateness = ({ path }: Route): number => (path.endsWith('/logout') ? 2 : Number(ENDS.test(path)));

  it(
    'is in no answer and no error to whatever is sent',
    async () => {
      const sent = routes
        .filter(({ method, isPublic }) => method !== 'GET' && !isPublic)
        .sort((a, b) => lateness(a) - lateness(b));
      let at = 0;
      for (const route of sent) {
        const { version: ifMatch } = await house.room.mediator.dispute(house.matters.own.id);
        for (const who of house.personas)
          if ((at += 1) % FEWER_CALLS === 0) {
            // What is only told is not handed in by anybody, so that it stays a secret.
            const call = { route, who, record: 'own', ids: { draftId: NO_SUCH_ID } } as const;
            judge(who, key(route), await looks.calls.send(call, { ifMatch }));
          }
      }
      expect(at).toBe(sent.length * house.personas.length);
      expect(faults).toEqual([]);
    },
    PATIENCE_MS,
  );

  it('is in no entry of the log, and nobody has heard of it since', () => {
    expect(leaked(house.log.join('\n'), secretsOf(house))).toEqual([]);
    expect(listeners?.faults()).toEqual([]);
  });
});

/** Figures are told in fen; how people write them is what they must not be found by. */
const isAsStored = ({ value }: Marker): boolean => !/[.,]/.test(value);

/** A word like it, which nobody ever said. */
const meaningless = (value: string): string =>
  value.replace(/[a-z]/g, 'x').replace(/\d/g, (digit) => String(9 - Number(digit)));
