import { KnownEvents } from '#live';
import { key, routesOf, type Route } from '#testing/routes';
import { until } from '#testing/until';
import { NO_SUCH_ID } from './access-calls.js';
import { LONG } from './access-judge.js';
import { Listeners } from './listeners.js';
import { Looks } from './looks.js';
import { leaked, type Marker } from './marker.js';
import { offerInCaucus, seal, tellMediator } from './planted-secrets.js';
import { SecretJudge } from './secret-judge.js';
import { openSecretWorld, rest, secretsOf, type SecretWorld } from './secret-world.js';
import { maySee } from './sight-oracle.js';

/** In the short form one look in so many is taken of what is far from any matter, and one call in so many is sent. */
const [FEWER_LOOKS, FEWER_CALLS] = LONG ? [1, 1] : [7, 41];
/** Looked at by everybody in the short form too: what is about a matter, or lists what somebody has to do with. */
const NEAR = /:|disputes|drafts|work|desk|messages|metrics/;
const PATIENCE_MS = LONG ? 3_600_000 : 240_000;

/** Across the table, or beside it. */
const CLOSEST = ['r1', 'a2', 'helper'];

/** Told to everybody who takes part in it, and to whoever reads the place: what is said can be read and heard. */
const HEARD: readonly Marker['kind'][] = ['caucus-words', 'lobby-words'];
const READ: readonly Marker['kind'][] = [...HEARD, 'written-words', 'held-offer', 'told-draft'];

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
  let judge: SecretJudge;

  beforeAll(async () => {
    house = await openSecretWorld();
    await rest(house);
    routes = routesOf(house.world.app);
    looks = await Looks.of(house, routes);
    judge = new SecretJudge(house, looks);
  }, PATIENCE_MS);
  afterAll(async () => {
    listeners?.close();
    house.room.leave();
    await house.world.close();
  });
  it(
    'is on no page, list, count, export, metric or audit view but those of the people it was meant for',
    async () => {
      const wanted = looks.routes.filter((route) => !NOT_READ.includes(key(route)));
      let at = 0;
      for (const route of wanted)
        for (const look of [...looks.plain(route), ...looks.asked(route)]) {
          const fewer = NEAR.test(route.path) && look.isPlain ? 1 : FEWER_LOOKS;
          for (const who of house.personas) if ((at += 1) % fewer === 0) await judge.take(who, look);
        }
      expect(judge.faults).toEqual([]);
      expect(judge.called.size).toBe(looks.routes.length - NOT_READ.length);
    },
    PATIENCE_MS,
  );

  it('was found by everybody it was meant for', () => {
    const secrets = secretsOf(house).filter((marker) => READ.includes(marker.kind) && isAsStored(marker));
    const meant = house.personas.flatMap((who) =>
      secrets.filter((marker) => maySee(who, marker)).map((marker) => [who, marker] as const),
    );
    expect(meant.length).toBeGreaterThan(40);
    const missed = meant.filter(([who, marker]) => !judge.wasShown(who, marker));
    expect(missed.map(([who, { value }]) => `${who.key} ${value}`)).toEqual([]);
  });

  it(
    'is not found by searching for it: the answer is that to a word which means nothing',
    async () => {
      const [secrets, faults] = [secretsOf(house), [] as string[]];
      let at = 0;
      for (const route of looks.searches)
        for (const who of house.personas) {
          at += 7;
          for (const { kind, value } of LONG ? secrets : secrets.slice(at % secrets.length).slice(0, 1))
            if (!(await judge.findsNothing(who, route, value)))
              faults.push(`${key(route)} answers ${who.key} otherwise when asked for ${kind}`);
        }
      expect(faults).toEqual([]);
      expect(at).toBe(7 * looks.searches.length * house.personas.length);
    },
    PATIENCE_MS,
  );

  it('would be found, were it among what the desk searches', async () => {
    const complaint = house.matters.own.markers.find(({ kind }) => kind === 'complaint')?.value ?? '';
    const officer = house.personas.filter(({ key: name }) => name === 'fenliu1');
    const searches = officer.flatMap((who) =>
      looks.searches.map((route) => judge.findsNothing(who, route, complaint)),
    );
    expect(await Promise.all(searches)).toContain(false);
  });

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
      await lookAgain();
    },
    PATIENCE_MS,
  );

  /** When figures were compared and more was said: each near page by some, all of them by whom it was kept from most. */
  const lookAgain = async (): Promise<void> => {
    let at = 0;
    for (const route of looks.routes.filter(({ path }) => NEAR.test(path)))
      for (const look of looks.plain(route))
        for (const who of house.personas)
          if ((at += 1) % FEWER_LOOKS === 0 || CLOSEST.includes(who.key)) await judge.take(who, look);
    expect(judge.faults).toEqual([]);
  };

  /** What takes the ground from under the calls after it comes last. */
  const ENDS =
    /withdrawal|insistence|ending|return|revision|refusal|void|closing|sessions\/:id|password|disable|reset/;
  const lateness = ({ path }: Route): number => (path.endsWith('/logout') ? 2 : Number(ENDS.test(path)));

  /** What is only told is not handed in by anybody, so that it stays a secret; a turn to write is in a room of its own. */
  const idsFor = ({ path }: Route): Record<string, string> => ({
    draftId: NO_SUCH_ID,
    ...(path.includes('/written-turns')
      ? { roomId: house.matters.own.ids['writtenRoomId'] ?? NO_SUCH_ID }
      : {}),
  });

  it(
    'is in no answer and no error to whatever is sent',
    async () => {
      const changing = routes.filter(({ method }) => method !== 'GET');
      let at = 0;
      judge.called.clear();
      for (const route of changing.sort((a, b) => lateness(a) - lateness(b))) {
        const { body } = await house.room.mediator.get(`/disputes/${house.matters.own.id}`);
        const { version = 1 } = body as { version?: number };
        for (const who of house.personas)
          if ((at += 1) % FEWER_CALLS === 0)
            await judge.send({ route, who, record: 'own', ids: idsFor(route) }, version);
      }
      expect(judge.faults).toEqual([]);
      expect(judge.called.size).toBe(changing.length);
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
