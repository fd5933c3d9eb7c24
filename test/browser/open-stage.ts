/** A whole house on a fresh database with its built screens, and a browser to walk through them. */
import type { Browser } from 'playwright-core';
import { openWorld, type World } from '#testing/world';
import type { Stage } from './browser-cast.js';
import { openChromium } from './chromium.js';
import { StaffDoor } from './staff-door.js';

export interface OpenStage extends Stage {
  readonly world: World;
  close(): Promise<void>;
}

export async function openStage(): Promise<OpenStage> {
  const world = await openWorld();
  const browser: Browser = await openChromium();
  return {
    ...{ world, browser, url: world.url, cast: world.cast, door: new StaffDoor() },
    async close() {
      await browser.close();
      await world.close();
    },
  };
}
