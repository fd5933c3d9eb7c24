import { Redis } from 'ioredis';
import { MortalRedis } from '#testing/crash-redis';
import { testDialect } from '#testing/database';
import { until } from '#testing/until';
import { databaseFiles, filesIn, rowsStored } from './everything-stored.js';
import { offerInCaucus, seal, tellMediator } from './planted-secrets.js';
import { openSecretWorld, secretsOf, type SecretWorld } from './secret-world.js';
import { readableIn } from './spellings.js';

/** Whoever holds the database, its files, what passes between the processes, or the log, reads no word and no figure. */
describe(`what is said behind closed doors, at rest on ${testDialect}`, () => {
  let redis: MortalRedis;
  let house: SecretWorld;
  let client: Redis;
  let monitor: Redis;
  /** Every command Redis was sent. */
  const passed: string[] = [];

  beforeAll(async () => {
    redis = await MortalRedis.started();
    client = new Redis(redis.url);
    monitor = await client.monitor();
    monitor.on('monitor', (_at: string, command: string[]) => passed.push(JSON.stringify(command)));
    house = await openSecretWorld({ more: { REDIS_URL: redis.url } });
    await house.room.speakApart();
    await offerInCaucus(house.room);
    await seal(house.room, house.matters.own.ids['rangeId'] ?? '', 'a1');
    await tellMediator(house.matters.own);
  }, 240_000);
  afterAll(async () => {
    house.room.leave();
    await house.world.close();
    // The house goes on reading for a moment.
    await until(
      async () =>
        String(await client.client('LIST'))
          .trim()
          .split('\n').length === 2,
    );
    for (const one of [monitor, client]) one.disconnect();
    await redis.remove();
  });

  const secrets = (): string[] => secretsOf(house).map(({ value }) => value);
  const found = (places: ReadonlyMap<string, Buffer>): string[] =>
    [...places].flatMap(([place, bytes]) =>
      readableIn(bytes, secrets()).map((value) => `${place}: ${value}`),
    );

  it('is in no row of any table', async () => {
    const rows = await rowsStored(house.world.database.reads);
    expect(rows.size).toBeGreaterThan(50);
    expect(found(rows)).toEqual([]);
  });

  it('would be found there if it were', async () => {
    const kept = 'e1$';
    const rows = await rowsStored(house.world.database.reads);
    for (const table of ['room_messages', 'offers', 'caucus_notes', 'disclosure_grants'])
      expect(rows.get(table)?.toString()).toContain(kept);
    for (const value of secrets()) {
      const wrapped = ['', 'a', 'ab'].map((before) => Buffer.from(`${before}${value}!`));
      const forms = wrapped.flatMap((bytes) => [
        bytes,
        ...(['base64', 'base64url', 'hex'] as const).map((form) => Buffer.from(bytes.toString(form))),
      ]);
      for (const form of forms) expect(readableIn(form, [value])).toEqual([value]);
    }
  });

  it('is in no byte of the database, of the files and keys beside it', () => {
    const { databaseUrl, keyDirectory } = house.world.place;
    const files = databaseFiles(databaseUrl);
    expect(files.size > 0).toBe(testDialect === 'sqlite');
    expect(found(new Map([...files, ...filesIn(keyDirectory)]))).toEqual([]);
  });

  it('passes by no other process', async () => {
    await until(() => Promise.resolve(passed.some((command) => command.includes('hinted'))));
    expect(found(new Map([['redis', Buffer.from(passed.join('\n'))]]))).toEqual([]);
  });

  it('is in no entry of the log', () => {
    expect(found(new Map([['log', Buffer.from(house.log.join('\n'))]]))).toEqual([]);
  });
});
