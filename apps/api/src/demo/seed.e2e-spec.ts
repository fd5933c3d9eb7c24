import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { loadDemo, PHASES } from '#demo';
import { networkTransport } from '#journey';
import { SettableClock } from '#kernel';
import { loadSettings } from '#platform/config';
import { CheckpointKeys } from '#platform/crypto';
import { ConcordDatabase, verifyAudit } from '#platform/database';
import { freshPlace } from '#testing/database';
import { buildHouse } from '../start.js';
import { SeedDemo } from './seed-demo.js';
import type { Told } from './seed-disputes.js';

const SUNDAY = new Date('2026-11-22T10:00:00.000Z');

/** What somebody finds who starts the demo for the first time. */
describe('the demo', () => {
  const clock = new SettableClock(SUNDAY);
  const keys = mkdtempSync(join(tmpdir(), 'concord-keys-'));
  let place: Awaited<ReturnType<typeof freshPlace>>;
  let app: NestFastifyApplication;
  let told: Told | undefined;
  let phases: Map<string, string>;

  beforeAll(async () => {
    place = await freshPlace();
    const settings = loadSettings({
      DATABASE_URL: place.url,
      CONCORD_KEY_DIRECTORY: keys,
      CONCORD_LOG_LEVEL: 'fatal',
      CONCORD_RATE_LIMIT: '0',
    });
    app = await buildHouse({ settings, clock, access: { passwordCost: { memoryKiB: 1024, passes: 1 } } });
    await app.listen(0, '127.0.0.1');
    told = await seed();
    const rows = await database().reads.select<{ id: string; state: string }>(
      'SELECT id, state FROM disputes',
    );
    phases = new Map(rows.map(({ id, state }) => [id, state]));
  }, 120_000);
  afterAll(async () => {
    await app.close();
    await place.remove();
    rmSync(keys, { recursive: true, force: true });
  });

  const database = (): ConcordDatabase => app.get(ConcordDatabase, { strict: false });
  const seed = async () =>
    app.get(SeedDemo, { strict: false }).execute('demo', networkTransport(await app.getUrl()));

  it('tells every story to its end', () => {
    expect(told?.broken).toEqual([]);
    expect(told?.stories).toHaveLength(loadDemo().disputes.length);
  });

  it('brings each dispute to the phase its story says', () => {
    const wanted = new Map(loadDemo().disputes.map(({ key, reach }) => [key, reach.phase]));
    const reached = told?.stories.map(({ key, disputeId }) => [key, phases.get(disputeId)]) ?? [];
    expect(Object.fromEntries(reached)).toEqual(Object.fromEntries(wanted));
    expect(PHASES.filter((phase) => ![...phases.values()].includes(phase))).toEqual([]);
  });

  it('leaves chains that verify, and the clock where it was', async () => {
    const report = await verifyAudit(database(), app.get(CheckpointKeys, { strict: false }));
    expect(report.findings).toEqual([]);
    expect(report.streams).toBeGreaterThan(60);
    expect(Math.abs(clock.now().getTime() - SUNDAY.getTime())).toBeLessThan(120_000);
  });

  it('tells nothing twice', async () => {
    expect(await seed()).toBeUndefined();
    const rows = await database().reads.select('SELECT id FROM disputes');
    expect(rows).toHaveLength(phases.size);
  });
});
