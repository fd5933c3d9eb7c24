/**
 * The README's tour: the built program is started as a newcomer starts it, and a loan between colleagues goes from one
 * person's own words to a confirmed settlement, by clicks and typing alone.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { Cast, networkTransport, Player, readScenario } from '#journey';
import { rootDir } from '#platform/config';
import { HouseProcess, processPlace, type ProcessPlace } from '#testing/house-process';
import { BrowserCast } from './browser-cast.js';
import { DESK, openChromium, PHONE } from './chromium.js';
import { StaffDoor } from './staff-door.js';

const STORY = join(import.meta.dirname, '../journeys/scenarios/01-loan-settled-and-confirmed.yaml');
const TEN_MINUTES_S = 600;

describe('the tour of a newcomer', () => {
  let place: ProcessPlace;
  let house: HouseProcess;
  let browser: Browser;
  beforeAll(async () => {
    place = await processPlace();
    house = await HouseProcess.at(place, { product: rootDir() });
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser.close();
    await house.remove();
    await place.remove();
  });

  it('leads from the start of the program to a confirmed settlement in under ten minutes', async () => {
    const began = Date.now();
    await house.start();
    const stage = {
      ...{ browser, url: house.url, door: new StaffDoor() },
      cast: new Cast(networkTransport(house.url)),
    };
    const cast = new BrowserCast(stage, {
      parties: { ...PHONE, language: 'zh-CN' },
      staff: { ...DESK, language: 'zh-CN' },
    });
    const told: string[] = [];
    const steps = await new Player(cast, (line) => told.push(line))
      .play(readScenario(readFileSync(STORY, 'utf8')))
      .catch((error: unknown) => {
        throw new Error(`${told.join('\n')}\n${String(error)}`, { cause: error });
      });
    const seconds = Math.round((Date.now() - began) / 1000);
    console.log(`${told.join('\n')}\n${steps} steps by click and typing, ${seconds} s`);
    expect(cast.complained()).toEqual([]);
    expect(seconds).toBeLessThan(TEN_MINUTES_S);
  }, 900_000);
});
