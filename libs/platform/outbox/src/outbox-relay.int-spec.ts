import { conflict, newId, SettableClock } from '#kernel';
import { testDatabase, testDialect, type TestDatabase } from '#testing/database';
import { sampleClaim, SampleClaimRow, sampleRoom } from '#testing/sample-room';
import { OutboxHandlers } from './outbox-handlers.js';
import { LEASE_MS, OutboxLeases } from './outbox-leases.js';
import { MOST_ATTEMPTS, OutboxRelay } from './outbox-relay.js';
import { OutboxReader, purgeOutbox, reviveMessage } from './outbox.reader.js';

describe(`outbox on ${testDialect}`, () => {
  const clock = new SettableClock(new Date('2026-11-22T11:00:00Z'));
  let database: TestDatabase;
  let handlers: OutboxHandlers;
  const errors: unknown[] = [];

  beforeEach(async () => {
    database = await testDatabase({ ...sampleRoom, clock });
    handlers = new OutboxHandlers();
    handlers.on('sample.store', async (tx, { payload }) => {
      tx.insert(SampleClaimRow, sampleClaim(newId(), { title: String(payload['title']) }));
      return Promise.resolve();
    });
  });
  afterEach(() => database.close());

  const relay = () => {
    const { unitOfWork, reads, commits } = database;
    return new OutboxRelay({
      unitOfWork,
      reads,
      commits,
      clock,
      handlers,
      onError: (error) => errors.push(error),
    });
  };
  const send = (title: string, topic = 'sample.store', availableAt?: Date) =>
    database.unitOfWork.run((tx) => {
      tx.send({ topic, payload: { title }, ...(availableAt ? { availableAt } : {}) });
      return Promise.resolve();
    });
  const stored = (title: string) => database.reads.find(SampleClaimRow, { title });
  const state = () => new OutboxReader(database.reads).state(clock.now());

  it('sends nothing for a unit that failed', async () => {
    const failing = database.unitOfWork.run((tx) => {
      tx.send({ topic: 'sample.store', payload: { title: 'never' } });
      return Promise.reject(conflict('sample.refused'));
    });
    await expect(failing).rejects.toMatchObject({ code: 'sample.refused' });
    expect(await relay().runOnce()).toBe(0);
  });

  it('delivers once, not before its time, and remembers that it was done', async () => {
    await send('now');
    await send('later', 'sample.store', new Date('2026-11-22T12:00:00Z'));
    expect(await relay().runOnce()).toBe(1);
    expect(await relay().runOnce()).toBe(0);
    expect([await stored('now'), await stored('later')].map((rows) => rows.length)).toEqual([1, 0]);
    clock.set(new Date('2026-11-22T12:00:00Z'));
    expect(await relay().runOnce()).toBe(1);
    expect(await state()).toEqual({ waiting: 0, dead: 0, oldestDueAt: undefined });
    await purgeOutbox(database.unitOfWork, new Date('2027-01-01T00:00:00Z'));
    expect(await database.reads.select('SELECT id FROM outbox_messages')).toEqual([]);
  });

  it('gives each message to one of two relays that look at once', async () => {
    await Promise.all(Array.from({ length: 12 }, (_, n) => send(`m${n}`)));
    const claims = await Promise.all([relay().runOnce(), relay().runOnce()]);
    const leftOver = await relay().runOnce();
    expect(claims.reduce((sum, n) => sum + n, 0) + leftOver).toBe(12);
    expect(await database.reads.find(SampleClaimRow, {})).toHaveLength(12);
  });

  it('works again after a crash between claim and work, once the lease has ended', async () => {
    await send('crash');
    const leases = new OutboxLeases(database.unitOfWork, database.reads);
    expect(await leases.claim(clock.now(), 10)).toHaveLength(1);
    expect(await relay().runOnce()).toBe(0);
    clock.advance(LEASE_MS + 1);
    expect(await relay().runOnce()).toBe(1);
    expect(await stored('crash')).toHaveLength(1);
  });

  it('has one effect when the lease ends during the work and another relay takes over', async () => {
    let slowRuns = 0;
    handlers.onCall(
      'sample.slow',
      async () => {
        slowRuns += 1;
        if (slowRuns > 1) return;
        clock.advance(LEASE_MS + 1);
        await relay().runOnce();
      },
      (tx) => {
        tx.insert(SampleClaimRow, sampleClaim(newId(), { title: 'slow' }));
        return Promise.resolve();
      },
    );
    await send('slow', 'sample.slow');
    await relay().runOnce();
    expect(slowRuns).toBe(2);
    expect(await stored('slow')).toHaveLength(1);
    expect(await state()).toMatchObject({ waiting: 0, dead: 0 });
  });

  it('finds its own mark when a message that was done comes again', async () => {
    await send('again');
    await relay().runOnce();
    await database.unitOfWork.run((tx) => {
      tx.change('UPDATE outbox_messages SET open = 1');
      return Promise.resolve();
    });
    expect(await relay().runOnce()).toBe(1);
    expect(await stored('again')).toHaveLength(1);
  });

  it('waits longer each time, gives up visibly, and can be revived', async () => {
    let works = false;
    handlers.on('sample.fails', (tx) => {
      if (!works) return Promise.reject(conflict('sample.down'));
      tx.insert(SampleClaimRow, sampleClaim(newId(), { title: 'revived' }));
      return Promise.resolve();
    });
    await send('x', 'sample.fails');
    const waits: number[] = [];
    for (let n = 0; n < MOST_ATTEMPTS; n += 1) {
      expect(await relay().runOnce()).toBe(1);
      const before = clock.now().getTime();
      const [row] = await database.reads.select<{ available_at: string; last_error: string }>(
        'SELECT available_at, last_error FROM outbox_messages',
      );
      expect(row?.last_error).toBe('sample.down');
      waits.push(Date.parse(row?.available_at ?? '') - before);
      clock.set(new Date(row?.available_at ?? ''));
    }
    expect(waits.slice(0, 10)).toEqual(waits.slice(0, 10).toSorted((a, b) => a - b));
    expect(await state()).toMatchObject({ waiting: 0, dead: 1 });
    const [dead] = await new OutboxReader(database.reads).deadMessages();
    works = true;
    await database.unitOfWork.run((tx) => {
      reviveMessage(tx, dead?.id ?? '');
      return Promise.resolve();
    });
    await relay().runOnce();
    expect(await stored('revived')).toHaveLength(1);
  });

  it('keeps a message nobody handles and says so', async () => {
    await send('x', 'sample.unknown');
    await relay().runOnce();
    const [row] = await database.reads.select('SELECT last_error, open FROM outbox_messages');
    expect(row).toEqual({ last_error: 'outbox.no-handler', open: 1 });
  });

  it('is woken by the commit and stops without leaving leases', async () => {
    const running = relay();
    running.start();
    const delivered = new Promise<void>((resolve) =>
      handlers.on('sample.woken', () => {
        resolve();
        return Promise.resolve();
      }),
    );
    await send('x', 'sample.woken');
    await delivered;
    await running.stop();
    const leases = await database.reads.select(
      'SELECT id FROM outbox_messages WHERE lease_owner IS NOT NULL',
    );
    expect([leases, errors]).toEqual([[], []]);
  });
});
