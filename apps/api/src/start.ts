import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SettableClock, SystemClock, type Clock } from '#kernel';
import type { Settings } from '#platform/config';
import { createHttpApp, Readiness } from '#platform/http';
import { HouseModule, type House } from './house.module.js';

/** In a demo the clock may be moved; a court's clock is the machine's. */
export const clockFor = (settings: Settings): Clock =>
  settings.mode === 'demo' ? new SettableClock() : new SystemClock();

/** Builds the house for one process; nothing listens yet. */
export async function buildHouse(house: House): Promise<NestFastifyApplication> {
  const { settings } = house;
  const app = await createHttpApp(HouseModule.of(house), {
    trustProxy: settings.trustProxy,
    logLevel: settings.logLevel,
  });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}

/** SIGTERM: not ready any more, requests already begun end, leases go back, then the process ends by itself. */
export function drainOnSignal(app: NestFastifyApplication): void {
  let draining = false;
  const drain = (): void => {
    if (draining) return;
    draining = true;
    app.get(Readiness).drain();
    void app.close();
  };
  process.once('SIGTERM', drain);
  process.once('SIGINT', drain);
}
