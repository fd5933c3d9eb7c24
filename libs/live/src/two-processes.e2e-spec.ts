import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Cast, networkTransport, Persona, readCounty } from '#journey';
import { SYSTEM, SystemClock } from '#kernel';
import { loadSettings } from '#platform/config';
import { UnitOfWork } from '#platform/database';
import { HouseProcess, processPlace, type ProcessPlace } from '#testing/house-process';
import { LiveClient } from '#testing/live-client';
import { until } from '#testing/until';
import { HouseModule } from '../../../apps/api/src/house.module.js';

const redisUrl = process.env['TEST_REDIS_URL'] ?? '';

/** Two api programs and a worker on one database and one Redis; clients of each hear what the others commit. */
describe('the live line of several processes', () => {
  let place: ProcessPlace;
  let houses: [HouseProcess, HouseProcess];
  let officer: [Persona, Persona];
  let disputeId: string;
  let worker: INestApplicationContext;
  const keys = mkdtempSync(join(tmpdir(), 'concord-keys-'));

  beforeAll(async () => {
    expect(redisUrl).toMatch(/^redis:/);
    place = await processPlace();
    const order = { more: { REDIS_URL: redisUrl, CONCORD_DRAIN_SECONDS: '5' } };
    houses = [await HouseProcess.at(place, order), await HouseProcess.at(place, order)];
    // One after the other: the first one founds the county.
    for (const house of houses) await house.start();
    const cast = new Cast(networkTransport(houses[0].url));
    const first = await cast.member('fenliu1');
    const there = new Persona('fenliu1', networkTransport(houses[1].url)).signedInWith(first.token);
    officer = [first, there];
    disputeId = await handIn(cast);
    worker = await workerOf(place, keys);
  }, 180_000);
  afterAll(async () => {
    await worker.close();
    for (const house of houses) await house.remove();
    await place.remove();
    rmSync(keys, { recursive: true, force: true });
  });

  const reached = (holds: () => boolean): Promise<void> => until(() => Promise.resolve(holds()));
  const take = (who: Persona) => who.must('POST', `/disputes/${disputeId}/holding`);
  const giveBack = (who: Persona) => who.must('POST', `/disputes/${disputeId}/release`);

  it('tells clients of each what was committed by the other, once and in order', async () => {
    const clients = await Promise.all(
      houses.map(async ({ url }) => {
        const client = await LiveClient.connect(url, officer[0].token);
        await client.watch(disputeId);
        await client.ask('watchDesk', {});
        return client;
      }),
    );
    const rounds = 10;
    for (let round = 0; round < rounds; round += 1) {
      await take(officer[round % 2] ?? officer[0]);
      await giveBack(officer[(round + 1) % 2] ?? officer[0]);
    }
    await reached(() => clients.every(({ disputes }) => disputes.length >= 2 * rounds));
    for (const { codes, disputes } of clients) {
      expect(codes).toEqual(
        Array.from({ length: rounds }, () => ['dispute.held', 'dispute.released']).flat(),
      );
      const [first = 0] = disputes.map(({ seq }) => seq);
      expect(disputes.map(({ seq }) => seq)).toEqual(disputes.map((_, at) => first + at));
    }
    // Only hints tell desks; they come through Redis.
    await reached(() => clients.every(({ desks }) => desks.length > 0));
    for (const client of clients) client.close();
  });

  it('tells what a worker committed', async () => {
    const client = await LiveClient.connect(houses[1].url, officer[0].token);
    await client.watch(disputeId);
    await client.ask('watchDesk', {});
    await worker.get(UnitOfWork, { strict: false }).run(async (tx) => {
      await tx.lockStream(disputeId);
      await tx.record({
        type: 'dispute.released',
        stream: disputeId,
        subject: { type: 'dispute', id: disputeId },
        data: { why: 'LAPSED' },
        visibility: 'staff',
        actor: SYSTEM,
      });
    });
    await reached(() => client.disputes.length > 0 && client.desks.length > 0);
    expect(client.codes).toEqual(['dispute.released']);
    expect(client.desks[0]).toEqual({ disputeId, code: 'dispute.released' });
    client.close();
  });

  it('ends a session that was ended at the other one, within a second', async () => {
    const cast = new Cast(networkTransport(houses[0].url));
    const clerk = await cast.member('daosu');
    const client = await LiveClient.connect(houses[1].url, clerk.token);
    const ended = client.ended();
    const began = performance.now();
    await clerk.must('POST', '/auth/logout');
    expect(await ended).toBe('io server disconnect');
    expect(performance.now() - began).toBeLessThan(1_500);
  });

  it('sends its clients away when it is to end, and the other one tells them what they missed', async () => {
    const client = await LiveClient.connect(houses[0].url, officer[0].token);
    const { seq } = await client.watch(disputeId);
    const ended = client.ended();
    const exit = houses[0].terminate();
    // A lost transport: clients come back by themselves.
    expect(await ended).toBe('transport close');
    expect(await exit).toBe(0);
    await take(officer[1]);
    const back = await LiveClient.connect(houses[1].url, officer[0].token);
    const { missed } = await back.watch(disputeId, seq);
    expect(missed.map(({ code }) => code)).toEqual(['dispute.held']);
    back.close();
  });

  it('finds the way to the other process without Redis as well', async () => {
    await houses[0].start();
    const client = await LiveClient.connect(houses[0].url, officer[0].token);
    await client.watch(disputeId);
    const alone = await workerOf(place, keys, {});
    await alone.get(UnitOfWork, { strict: false }).run(async (tx) => {
      await tx.lockStream(disputeId);
      const subject = { type: 'dispute', id: disputeId };
      const data = { why: 'LAPSED' };
      const event = { type: 'dispute.released', stream: disputeId, subject, data } as const;
      await tx.record({ ...event, visibility: 'staff', actor: SYSTEM });
    });
    await reached(() => client.disputes.length > 0);
    expect(client.codes).toEqual(['dispute.released']);
    client.close();
    await alone.close();
  }, 60_000);
});

/** What the worker program builds: the house without HTTP. */
function workerOf(
  { databaseUrl }: ProcessPlace,
  keys: string,
  more: Record<string, string> = { REDIS_URL: redisUrl },
): Promise<INestApplicationContext> {
  const settings = loadSettings({
    DATABASE_URL: databaseUrl,
    CONCORD_KEY_DIRECTORY: keys,
    CONCORD_LOG_LEVEL: 'fatal',
    ...more,
  });
  const house = HouseModule.of({ settings, clock: new SystemClock() });
  return NestFactory.createApplicationContext(house, { logger: false });
}

async function handIn(cast: Cast): Promise<string> {
  const clerk = await cast.member('daosu');
  const { organisations } = await readCounty(cast);
  const person = (key: string, role: string, name: string, phone: string) => ({
    ...{ key, role, kind: 'NATURAL' },
    person: { name, phone },
  });
  const opened = await clerk.must<{ disputeId: string }>('POST', '/disputes', {
    body: {
      courtId: organisations.get('court'),
      ...{ channel: 'COUNTER', asComplaint: false, causeCode: '108.3' },
      narrative: '去年借出四万六千元，写了借条，到期没有还。',
      parties: [
        person('a1', 'APPLICANT', '陆青禾', '15611110001'),
        person('r1', 'RESPONDENT', '郑一帆', '15611110002'),
      ],
      claims: [{ kind: 'PAY', amountFen: 46_000_00, words: '归还借款', by: ['a1'], against: ['r1'] }],
    },
  });
  await clerk.must('POST', `/disputes/${opened.disputeId}/submission`);
  return opened.disputeId;
}
