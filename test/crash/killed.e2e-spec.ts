import { setTimeout as pause } from 'node:timers/promises';
import { CrashCheck } from '#testing/crash-check';
import { CrashLoad } from '#testing/crash-load';
import { canBeMade, MortalDatabase } from '#testing/crash-database';
import { testDialect } from '#testing/database';
import { HouseProcess, processPlace, type ProcessPlace } from '#testing/house-process';
import { until } from '#testing/until';

const LONG = process.env['LONG'] === '1';
const SHORT_ROUNDS = testDialect === 'mysql' ? 3 : 4;
const ROUNDS = LONG ? 50 : SHORT_ROUNDS;
const DATABASE_ROUNDS = LONG ? 10 : 2;
const CLIENTS = 8;
/** From a database that accepts connections to a house that serves, also where the machine is not its alone. */
const READY_WITHIN_MS = 10_000;

/** The program dies under load, without warning, at any moment. What it had acknowledged stays, once. */
describe(`an api that is killed on ${testDialect}`, () => {
  let place: ProcessPlace;
  let house: HouseProcess;
  let load: CrashLoad;
  let check: CrashCheck;
  beforeAll(async () => {
    place = await processPlace();
    house = await HouseProcess.at(place);
    await house.start();
    load = await CrashLoad.at(house.url);
    check = await CrashCheck.at(place);
    await check.learn(load);
  }, 120_000);
  afterAll(async () => {
    await check.close();
    await house.remove();
    await place.remove();
  });

  async function killUnderLoad(): Promise<number> {
    const moment = 200 + Math.random() * 1_300;
    const stop = { now: false };
    const running = load.run(CLIENTS, stop);
    await pause(moment);
    await house.kill();
    stop.now = true;
    await running;
    return Math.round(moment);
  }

  it(
    `loses nothing it acknowledged and repeats nothing, ${ROUNDS} times`,
    async () => {
      const figures = { acknowledged: 0, open: 0, slowestMs: 0 };
      for (let round = 1; round <= ROUNDS; round += 1) {
        const moment = await killUnderLoad();
        const readyMs = await house.start();
        figures.slowestMs = Math.max(figures.slowestMs, readyMs);
        const found = await check.differences(load);
        figures.open += await load.settle();
        found.push(...(await check.differences(load)), ...load.strange);
        if (found.length > 0)
          throw new Error(`round ${round}, killed after ${moment} ms:\n${found.join('\n')}`);
      }
      figures.acknowledged = load.acknowledged;
      process.stdout.write(`killed api, ${testDialect}: ${ROUNDS} rounds ${JSON.stringify(figures)}\n`);
      expect(figures.acknowledged).toBeGreaterThan(ROUNDS * 5);
      expect(figures.slowestMs).toBeLessThan(READY_WITHIN_MS);
    },
    LONG ? 3_600_000 : 120_000,
  );

  it('brings every message out once, those of the dead included when their leases are over', async () => {
    const admin = await load.cast.member('admin');
    await admin.must('POST', '/demo/clock', { body: { advance: '2m' } });
    await until(async () => (await check.waiting()) === 0);
    expect(load.codes.asked.size).toBeGreaterThan(0);
    expect(await check.effects(load)).toEqual([]);
  }, 60_000);
});

/** Where a server can be made to be killed. It dies under the program, which waits for it, says so meanwhile, and goes on. */
if (testDialect === 'mysql' && (LONG || canBeMade()))
  describe('a database that is killed', () => {
    let database: MortalDatabase;
    let place: ProcessPlace;
    let house: HouseProcess;
    let load: CrashLoad;
    beforeAll(async () => {
      database = await MortalDatabase.make();
      await database.start();
      place = await processPlace(database.url);
      house = await HouseProcess.at(place);
      await house.start();
      load = await CrashLoad.at(house.url);
    }, 120_000);
    afterAll(async () => {
      await house.remove();
      await place.remove();
      await database.remove();
    });

    /** Kills at a moment while clients go on; answers how long the house needed once the database was back. */
    const killUnderLoad = async (): Promise<number> => {
      const stop = { now: false };
      const running = load.run(CLIENTS, stop);
      await pause(200 + Math.random() * 1_000);
      await database.kill();
      expect((await load.cast.nobody().get('/readyz')).status).toBe(503);
      await pause(Math.random() * 1_500);
      await database.start();
      const back = Date.now();
      await house.untilReady(READY_WITHIN_MS);
      const readyMs = Date.now() - back;
      await pause(300);
      stop.now = true;
      await running;
      return readyMs;
    };

    it(
      `loses nothing that was acknowledged, ${DATABASE_ROUNDS} times`,
      async () => {
        const figures = { acknowledged: 0, open: 0, slowestMs: 0 };
        const learning = await CrashCheck.at(place);
        await learning.learn(load);
        await learning.close();
        for (let round = 1; round <= DATABASE_ROUNDS; round += 1) {
          figures.slowestMs = Math.max(figures.slowestMs, await killUnderLoad());
          const check = await CrashCheck.at(place, learning);
          const found = await check.differences(load);
          figures.open += await load.settle();
          found.push(...(await check.differences(load)), ...load.strange);
          await check.close();
          if (found.length > 0) throw new Error(`round ${round}:\n${found.join('\n')}`);
        }
        figures.acknowledged = load.acknowledged;
        process.stdout.write(`killed database: ${DATABASE_ROUNDS} rounds ${JSON.stringify(figures)}\n`);
        expect(house.pid).toBeDefined();
        expect(figures.slowestMs).toBeLessThan(READY_WITHIN_MS);
      },
      LONG ? 1_800_000 : 120_000,
    );
  });
