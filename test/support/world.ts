import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { loadDemo } from '#demo';
import { Cast, networkTransport, type Persona } from '#journey';
import { SettableClock } from '#kernel';
import { loadSettings } from '#platform/config';
import { ConcordDatabase } from '#platform/database';
import { FoundCounty, type FoundedCounty } from '../../apps/api/src/demo/found-county.js';
import { buildHouse } from '../../apps/api/src/start.js';
import { Workers } from '../../apps/api/src/workers.js';
import { freshPlace } from './database.js';
import type { ProcessPlace } from './house-process.js';

/**
 * The whole house in this process on a fresh database, with the demo's county and no disputes. The clock stands
 * still until a test moves it; requests come over a socket, through every guard.
 */
export interface World {
  readonly app: NestFastifyApplication;
  readonly url: string;
  readonly clock: SettableClock;
  readonly database: ConcordDatabase;
  readonly county: FoundedCounty;
  /** Where contents of files lie. */
  readonly filesDirectory: string;
  readonly cast: Cast;
  /** For another process on the same database. */
  readonly place: Pick<ProcessPlace, 'databaseUrl' | 'keyDirectory'>;
  /** Signed-in member of staff by demo account. */
  staff(account: string): Promise<Persona>;
  close(): Promise<void>;
}

export interface WorldOptions {
  /** A Friday in November: a working day, and the year's calendar is loaded. */
  readonly now?: Date;
  /** Relay, deadline clock and audit keeper run (they poll); without them only requests act. */
  readonly workers?: boolean;
  /** Settings besides those every test has, such as a Redis. */
  readonly more?: Readonly<Record<string, string>>;
}

const FRIDAY = new Date('2026-11-20T02:00:00.000Z');

export async function openWorld({
  now = FRIDAY,
  workers = true,
  more = {},
}: WorldOptions = {}): Promise<World> {
  const place = await freshPlace();
  const keys = mkdtempSync(join(tmpdir(), 'concord-keys-'));
  const settings = loadSettings({
    DATABASE_URL: place.url,
    CONCORD_KEY_DIRECTORY: keys,
    CONCORD_FILES_DIRECTORY: join(keys, 'files'),
    CONCORD_LOG_LEVEL: process.env['CONCORD_LOG_LEVEL'] ?? 'fatal',
    CONCORD_RATE_LIMIT: '0',
    CONCORD_DATABASE_POOL: '8',
    ...more,
  });
  const clock = new SettableClock(now);
  const app = await buildHouse({ settings, clock, access: { passwordCost: { memoryKiB: 1024, passes: 1 } } });
  const county = await app.get(FoundCounty, { strict: false }).execute(loadDemo().county);
  if (workers) app.get(Workers, { strict: false }).start();
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const cast = new Cast(networkTransport(url));
  return {
    ...{ app, url, clock, county, cast },
    place: { databaseUrl: place.url, keyDirectory: keys },
    filesDirectory: settings.filesDirectory,
    database: app.get(ConcordDatabase, { strict: false }),
    staff: (account) => cast.member(account),
    async close() {
      await app.close();
      await place.remove();
      rmSync(keys, { recursive: true, force: true });
    },
  };
}
