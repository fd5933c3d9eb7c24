/** The api process: HTTP and, in embedded mode, the worker's part. `url` tells whoever started it where it listens. */
import 'reflect-metadata';
import { loadSettings } from '#platform/config';
import { houseWithDemo } from './demo/house-with-demo.js';
import { drainOnSignal } from './drain.js';
import { buildHouse, clockFor } from './start.js';
import { Workers } from './workers.js';

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
  await app.listen(settings.port, settings.host);
  return app.getUrl();
}
