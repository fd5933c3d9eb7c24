import type { FastifyInstance } from 'fastify';
import { freshPlace } from '#testing/database';
import { bareId, bareService } from './bare-service.js';
import { generateLoad } from './load-generator.js';
import { makeScript } from './bare-load.js';

describe('the bare service', () => {
  let place: Awaited<ReturnType<typeof freshPlace>>;
  let app: FastifyInstance;
  let url: string;
  const advance = async (number: number) => {
    const answer = await fetch(`${url}/advance/${bareId(number)}`, { method: 'POST' });
    const { version } = (await answer.json()) as { version?: number };
    return [answer.status, version];
  };

  beforeEach(async () => {
    place = await freshPlace();
    app = await bareService({ database: place.url, disputes: 8, connections: 4 });
    url = await app.listen({ host: '127.0.0.1', port: 0 });
  });
  afterEach(async () => {
    await app.close();
    await place.remove();
  });

  it('moves a dispute one version on with each request, and no other dispute', async () => {
    expect([await advance(1), await advance(1), await advance(2)]).toEqual([
      [200, 2],
      [200, 3],
      [200, 2],
    ]);
  });

  it('lets at most one of those win who come at the same time, so its figures are no cheating', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => advance(3)));
    const won = answers.filter(([status]) => status === 200);
    expect(new Set(won.map(([, version]) => version)).size).toBe(won.length);
    expect(await advance(3)).toEqual([200, won.length + 2]);
  });

  it('is measured by answers, and every answer is counted under its status', async () => {
    const plan = { url, script: '', connections: 4, warmUpSeconds: 0, seconds: 0.3 };
    const result = await generateLoad(plan, makeScript({ disputes: 8 }, 4));
    expect(result.answered).toBeGreaterThan(0);
    expect(result.statuses).toEqual({ 200: result.answered });
    expect(result.p50).toBeLessThanOrEqual(result.p99);
  });
});
