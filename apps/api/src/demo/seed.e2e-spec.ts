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

/** Where a finer condition of a story is kept, and under which state. */
const PARTS = {
  complaint: { table: 'complaints', state: { underReview: 'underReview', refused: 'refused' } },
  referral: {
    table: 'referrals',
    state: { offered: 'offered', declined: 'declined', timedOut: 'timedOut' },
  },
  appointment: {
    table: 'appointments',
    state: {
      choosing: 'choosing',
      appointed: 'appointed',
      disclosed: 'disclosed',
      recused: 'recused',
      recheck: 'appointed',
    },
  },
  attempt: {
    table: 'mediation_attempts',
    state: {
      open: 'open',
      'suspended:APPRAISAL': 'suspendedForAppraisal',
      'suspended:SUSPECTED_FALSE': 'suspendedForSuspicion',
      'ended:GAP_TOO_WIDE': 'ended',
      'ended:AGREED': 'ended',
      'ended:TERM_EXPIRED_NO_EXTENSION': 'ended',
    },
  },
  session: {
    table: 'mediation_sessions',
    state: { scheduled: 'scheduled', held: 'closed', caucus: 'opened', 'on-site': 'opened' },
  },
  settlement: {
    table: 'settlements',
    state: {
      drafting: 'drafting',
      openForSignature: 'openForSignature',
      'partly-signed': 'openForSignature',
      'awaiting-seal': 'openForSignature',
      effective: 'effective',
      oral: 'effective',
    },
  },
  confirmation: {
    table: 'confirmations',
    state: { begun: 'collecting', accepted: 'reviewing', valid: 'valid' },
  },
  performance: { table: 'performances', state: { tracked: 'tracking', completed: 'performed' } },
  handover: {
    table: 'hand_overs',
    state: { prepared: 'prepared', received: 'received', refused: 'refused' },
  },
} as const satisfies Record<string, { table: string; state: Readonly<Record<string, string>> }>;

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
  }, 300_000);
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

  it('brings what belongs to a dispute to its finer condition', async () => {
    const keys = new Map(told?.stories.map(({ key, disputeId }) => [disputeId, key]));
    for (const [part, { table, state }] of Object.entries(PARTS)) {
      const rows = await database().reads.select<{ dispute_id: string; state: string }>(
        `SELECT dispute_id, state FROM ${table}`,
      );
      const reached = rows.map((row) => `${keys.get(row.dispute_id) ?? ''}: ${row.state}`);
      const wanted = loadDemo().disputes.flatMap(({ key, reach }) => {
        const is = (state as Readonly<Record<string, string>>)[reach[part as keyof typeof PARTS] ?? ''];
        return is === undefined ? [] : [`${key}: ${is}`];
      });
      expect([part, wanted.filter((one) => !reached.includes(one))]).toEqual([part, []]);
    }
  });

  it('leaves chains that verify, and the clock where it was', async () => {
    const report = await verifyAudit(database(), app.get(CheckpointKeys, { strict: false }));
    expect(report.findings).toEqual([]);
    expect(report.streams).toBeGreaterThan(60);
    expect(Math.abs(clock.now().getTime() - SUNDAY.getTime())).toBeLessThan(300_000);
  });

  it('tells nothing twice', async () => {
    expect(await seed()).toBeUndefined();
    const rows = await database().reads.select('SELECT id FROM disputes');
    expect(rows).toHaveLength(phases.size);
  });
});
