/** The house of a demo, with its county and stories; they are told at the first start, before anybody is let in. */
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { injectTransport } from '#journey';
import type { Settings } from '#platform/config';
import { alone, emptyDatabase } from '#platform/database';
import { buildHouse, clockFor } from '../start.js';
import { SeedDemo, type DemoState } from './seed-demo.js';

export async function houseWithDemo(settings: Settings): Promise<NestFastifyApplication> {
  const house = await build(settings);
  if (settings.seed === 'none' || (await stateOf(house)) === 'told') return house;
  await house.close();
  return alone(settings.databaseUrl, 'demo-seed', () => toldHouse(settings));
}

/**
 * Looks again, now that nobody else tells: others may have told the demo meanwhile. One that was cut off is told from its
 * beginning, because stories hang together by what people were shown and when; nobody could reach it yet.
 */
async function toldHouse(settings: Settings): Promise<NestFastifyApplication> {
  let house = await build(settings);
  if ((await stateOf(house)) === 'cut-off') {
    await house.close();
    await emptyDatabase(settings.databaseUrl);
    house = await build(settings);
  }
  const inside = injectTransport((request) => house.inject(request as never));
  await seedOf(house).execute(settings.seed, inside);
  return house;
}

const build = (settings: Settings): Promise<NestFastifyApplication> =>
  buildHouse({ settings, clock: clockFor(settings) });

const seedOf = (house: NestFastifyApplication): SeedDemo => house.get(SeedDemo, { strict: false });

const stateOf = (house: NestFastifyApplication): Promise<DemoState> => seedOf(house).state();
