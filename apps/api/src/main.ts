/** The api process: HTTP and, in embedded mode, the worker's part. `url` tells whoever started it where it listens. */
import 'reflect-metadata';
import { loadSettings } from '#platform/config';
import { houseWithDemo } from './demo/house-with-demo.js';
import { drainOnSignal } from './drain.js';
import { buildHouse, clockFor } from './start.js';
import { Workers } from './workers.js';

/**
 * When a process is gone, everybody it held connects to another one within a second. Whoever finds no place in this queue
 * is not refused: the system tries again after 1, 3, 7 … seconds, and people wait for a minute. The system may allow less.
 */
const CONNECTING_AT_ONCE = 4_096;

/** Begun by the import and not awaited by it: a script, which the bundle is, cannot wait. */
export const url: Promise<string> = serve();

async function serve(): Promise<string> {
  const settings = loadSettings(process.env);
  const app =
    settings.mode === 'demo'
      ? await houseWithDemo(settings)
      : await buildHouse({ settings, clock: clockFor(settings) });
  drainOnSignal(app, settings.drainSeconds);
  if (settings.workers === 'inside') app.get(Workers).start();
  await app.listen({ port: settings.port, host: settings.host, backlog: CONNECTING_AT_ONCE });
  return app.getUrl();
}
