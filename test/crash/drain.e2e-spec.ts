import { setTimeout as pause } from 'node:timers/promises';
import { CrashCheck } from '#testing/crash-check';
import { CrashLoad } from '#testing/crash-load';
import { testDialect } from '#testing/database';
import { HouseProcess, processPlace, type ProcessPlace } from '#testing/house-process';

const ROUNDS = process.env['LONG'] === '1' ? 20 : 2;
const CLIENTS = 12;

/** A new version is rolled out in the middle of the day: the old process ends without a request cut off. */
describe(`an api that is asked to end on ${testDialect}`, () => {
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

  it(`answers what was sent, refuses what comes later, hands its leases back, ${ROUNDS} times`, async () => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      if (round > 1) await house.start();
      const stop = { now: false };
      const running = load.run(CLIENTS, stop);
      await pause(300 + Math.random() * 700);
      expect(await house.terminate()).toBe(0);
      stop.now = true;
      await running;
      expect(load.cut).toEqual([]);
      expect(await check.leased()).toBe(0);
      expect(await check.differences(load)).toEqual([]);
    }
    expect(load.acknowledged).toBeGreaterThan(ROUNDS * 5);
    await house.start();
    await load.settle();
    expect([...(await check.differences(load)), ...load.strange]).toEqual([]);
  }, 300_000);
});
