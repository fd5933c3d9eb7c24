import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase, type ConcordDatabase } from '#platform/database';
import { canBeMade } from '#testing/crash-database';
import { MortalRedis } from '#testing/crash-redis';
import { testDialect } from '#testing/database';
import { HouseProcess, processPlace, type ProcessPlace } from '#testing/house-process';
import { faultsOf, type Message } from '#testing/room-history';
import { RoomMember } from '#testing/room-member';
import { until } from '#testing/until';
import { crowdRooms, type CrowdedRoom } from '../../apps/cli/src/bench/crowded-rooms.js';

const LONG = process.env['LONG'] === '1';
const ROOMS = LONG ? 200 : 4;
const SECONDS = LONG ? 300 : 12;
/** How long a process lives at least: a thousand people need some seconds to come back, and then they have to talk. */
const LIVES_MS = LONG ? 20_000 : 2_000;
const EACH_SAYS_EVERY_MS = LONG ? 3_000 : 400;
/** Of all connections, in each second. */
const LOST = 0.05;
const NODES = testDialect === 'mysql' ? 2 : 1;

interface PlaceRow {
  readonly id: string;
  readonly room_id: string;
  readonly kind: string;
  readonly side: string | null;
}

/** Not all at once: they share this process. */
async function few(
  members: readonly RoomMember[],
  work: (member: RoomMember) => Promise<void>,
): Promise<void> {
  for (let at = 0; at < members.length; at += 16) await Promise.all(members.slice(at, at + 16).map(work));
}

/** Rooms in which everybody talks, while lines break, processes die and Redis forgets everything. */
describe(`what is said in ${ROOMS} rooms on ${NODES} node(s), ${testDialect}`, () => {
  let place: ProcessPlace;
  let redis: MortalRedis | undefined;
  const houses: HouseProcess[] = [];
  let rooms: CrowdedRoom[];
  let members: RoomMember[];
  let database: ConcordDatabase;
  const dead = new Set<HouseProcess>();

  beforeAll(async () => {
    place = await processPlace();
    if (NODES > 1 && canBeMade(['redis-server'])) redis = await MortalRedis.started();
    const url = redis?.url ?? process.env['TEST_REDIS_URL'];
    const more: Record<string, string> = NODES > 1 && url !== undefined ? { REDIS_URL: url } : {};
    for (let node = 0; node < NODES; node += 1) houses.push(await HouseProcess.at(place, { more }));
    // One after the other: the first one founds the county.
    for (const house of houses) await house.start();
    rooms = await crowdRooms(place, ROOMS);
    members = rooms.flatMap((room) => membersOf(room));
    database = await openDatabase({ url: place.databaseUrl, entities: [], migrations: [] });
  }, 300_000);
  afterAll(async () => {
    for (const member of members) member.close();
    await database.close();
    for (const house of houses) await house.remove();
    await redis?.remove();
    await place.remove();
  });

  const membersOf = ({ disputeId, roomId, tokens, personIds }: CrowdedRoom): RoomMember[] =>
    tokens.map(
      (token, at) =>
        new RoomMember({
          ...{ disputeId, roomId, token, personId: personIds[at] ?? '', leads: at === 0 },
          address: () => {
            const living = houses.filter((house) => !dead.has(house));
            return (living[Math.floor(Math.random() * living.length)] ?? houses[0])?.url ?? '';
          },
        }),
    );

  /** The mediator first, so that nobody is alone with the other side; then the others, and all together. */
  const gather = async (): Promise<void> => {
    const mediators = members.filter(({ of }) => of.leads);
    const parties = members.filter(({ of }) => !of.leads);
    for (const those of [mediators, parties]) await few(those, (member) => member.come());
    await few(mediators, (member) => member.lead('/gathering'));
  };

  const breakLines = async (stop: { now: boolean }): Promise<number> => {
    let cut = 0;
    while (!stop.now) {
      for (const member of members.filter(() => Math.random() < LOST / 4)) {
        member.cut();
        cut += 1;
      }
      await pause(250);
    }
    return cut;
  };

  const kill = async (house: HouseProcess): Promise<void> => {
    dead.add(house);
    await house.kill();
    await house.start();
    dead.delete(house);
  };

  const killNowAndThen = async (stop: { now: boolean }): Promise<number> => {
    let killed = 0;
    while (!stop.now) {
      await pause(LIVES_MS * (1 + Math.random()));
      const house = houses[killed % houses.length];
      if (house) await kill(house);
      if (killed % 2 === 0) await redis?.restart();
      killed += 1;
    }
    return killed;
  };

  const entitled = async (): Promise<Map<string, Set<string>>> => {
    const rows = await database.reads.select<PlaceRow>('SELECT id, room_id, kind, side FROM room_places');
    return new Map(
      rows.flatMap(({ id, room_id: roomId, kind, side }) => {
        const [mediator = '', ...parties] = rooms.find((room) => room.roomId === roomId)?.personIds ?? [];
        const ofSide = side === 'APPLICANT' ? parties.slice(0, 2) : parties.slice(2);
        const others = { JOINT: parties, LOBBY: ofSide }[kind] ?? [];
        return [[id, new Set([mediator, ...others])] as const];
      }),
    );
  };

  const committed = async (): Promise<Message[]> => {
    const rows = await database.reads.select<Record<string, string>>(
      'SELECT place_id, seq, person_id, client_id FROM room_messages',
    );
    return rows.map((row) => ({
      ...{ placeId: row['place_id'] ?? '', seq: Number(row['seq']) },
      ...{ personId: row['person_id'] ?? '', clientId: row['client_id'] ?? '' },
    }));
  };

  it(
    'reaches everybody who may read it once and in order, whatever breaks',
    async () => {
      await gather();
      const stop = { now: false };
      const talking = members.map((member) => member.talk(stop, EACH_SAYS_EVERY_MS));
      const breaking = [breakLines(stop), killNowAndThen(stop)];
      await pause(SECONDS * 1_000);
      stop.now = true;
      const [cut = 0, killed = 0] = await Promise.all(breaking);
      await Promise.all(talking);
      await few(members, (member) => member.settle());
      // Rooms that were frozen at the end may still be coming together again.
      await until(async () => (await heardAll()).length === 0);
      const history = await recorded();
      const figures = { said: history.acknowledged.length, told: history.told.length, cut, killed };
      process.stdout.write(`rooms, ${testDialect}: ${ROOMS} ${JSON.stringify(figures)}\n`);
      expect(members.flatMap(({ strange }) => strange)).toEqual([]);
      expect(faultsOf(history)).toEqual([]);
      expect(figures.said).toBeGreaterThan(ROOMS * SECONDS);
      expect(figures.told).toBeGreaterThan(figures.said);
    },
    LONG ? 1_800_000 : 180_000,
  );

  const recorded = async () => ({
    committed: await committed(),
    entitled: await entitled(),
    acknowledged: members.flatMap(({ acknowledged }) => acknowledged),
    told: members.flatMap(({ told }) => told),
    kept: members.flatMap(({ kept }) => kept),
  });

  const heardAll = async (): Promise<string[]> => {
    await few(members, (member) => member.settle());
    return faultsOf(await recorded()).filter((fault) => fault.includes(' has nothing where '));
  };
});
