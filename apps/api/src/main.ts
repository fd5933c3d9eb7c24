/** The api process: HTTP and, in embedded mode, the worker's part. `url` tells whoever started it where it listens. */
import 'reflect-metadata';
import { injectTransport } from '#journey';
import { loadSettings } from '#platform/config';
import { SeedDemo } from './demo/seed-demo.js';
import { drainOnSignal } from './drain.js';
import { buildHouse, clockFor } from './start.js';
import { Workers } from './workers.js';

/** Begun by the import and not awaited by it: a script, which the bundle is, cannot wait. */
export const url: Promise<string> = serve();

async function serve(): Promise<string> {
  const settings = loadSettings(process.env);
  const app = await buildHouse({ settings, clock: clockFor(settings) });
  drainOnSignal(app, settings.drainSeconds);
  if (settings.mode === 'demo') {
    const inside = injectTransport((request) => app.inject(request as never));
    await app.get(SeedDemo, { strict: false }).execute(settings.seed, inside);
  }
  if (settings.workers === 'inside') app.get(Workers).start();
  await app.listen(settings.port, settings.host);
  return app.getUrl();
}
