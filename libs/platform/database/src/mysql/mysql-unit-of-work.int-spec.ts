import { newId, SYSTEM, SystemClock } from '#kernel';
import { testDatabase, type TestDatabase } from '#testing/database';
import { sampleClaim, SampleClaimRow, sampleRoom } from '#testing/sample-room';
import { DatabaseConfig } from '../database-config.js';
import { TableShapes } from '../mapping/table-shape.js';
import type { Tx } from '../tx.js';
import { Foresight } from '../unit/foresight.js';
import { mysqlStore } from './mysql-store.js';
import { MysqlPool, type MysqlConnection } from './mysql-pool.js';
import { MysqlUnitOfWork } from './mysql-unit-of-work.js';

/** Its connections break around a COMMIT: before it was sent, while the server is at it, or after it has done it. */
class BreakingPool extends MysqlPool {
  breakAt: 'before' | 'amid' | 'after' | undefined;
  packets = 0;
  /** Lets the server go on with the packet it was left alone with, when somebody looks what came of it. */
  goOn: ((look: Promise<unknown>) => Promise<unknown>) | undefined;

  override async take(): Promise<MysqlConnection> {
    const connection = await super.take();
    const send = connection.send.bind(connection);
    connection.send = async (texts) => {
      const { breakAt } = this;
      this.packets += 1;
      if (texts.at(-1) !== 'COMMIT' || breakAt === undefined) {
        const answered = send(texts);
        if (texts.some((text) => text.startsWith('SELECT 1 FROM'))) await this.goOn?.(answered);
        return answered;
      }
      this.breakAt = undefined;
      if (breakAt === 'after') await send(texts);
      else if (breakAt === 'before') connection.discard();
      else void send(["DO GET_LOCK('amid', 10)", ...texts]);
      throw Object.assign(new Error('Connection lost'), { code: 'PROTOCOL_CONNECTION_LOST', fatal: true });
    };
    return connection;
  }
}

const sending = (tx: Tx) => {
  tx.send({ topic: 'sample.store', payload: {} });
  return Promise.resolve();
};

/** Two sides that meet: each goes on when both have arrived. */
function meeting(): () => Promise<void> {
  let arrived = 0;
  let go: () => void = () => undefined;
  const both = new Promise<void>((resolve) => (go = resolve));
  return async () => {
    arrived += 1;
    if (arrived >= 2) go();
    await both;
  };
}

describe('transactions on a server', () => {
  let database: TestDatabase;
  let pool: BreakingPool;
  let units: MysqlUnitOfWork;
  beforeAll(async () => {
    database = await testDatabase(sampleRoom);
    pool = new BreakingPool(database.url, 8);
    const { dataSource, reactions, commits } = database;
    const shapes = new TableShapes(dataSource);
    const setting = { shapes, clock: new SystemClock(), reactions, foresight: new Foresight() };
    units = new MysqlUnitOfWork(pool, setting, commits, 30_000);
  });
  afterAll(async () => {
    await pool.close();
    await database.close();
  });

  const run = <T>(work: (tx: Tx) => Promise<T>) => units.run(work);
  const amountOf = async (id: string) => (await database.reads.findOne(SampleClaimRow, { id }))?.amount;
  const store = (...ids: string[]) =>
    run((tx) => {
      tx.insert(
        SampleClaimRow,
        ids.map((id) => sampleClaim(id, { amount: 0 })),
      );
      return Promise.resolve();
    });
  const kill = async (tx: Tx) => {
    const [own] = await tx.select<{ id: number }>('SELECT CONNECTION_ID() AS id');
    await database.reads.select(`KILL ${own?.id ?? 0}`);
  };

  it('runs the loser of a deadlock again, and both have their effect', async () => {
    const [a, b] = [newId(), newId()];
    await store(a, b);
    const meet = meeting();
    let attempts = 0;
    const crossing = (first: string, second: string) =>
      run(async (tx) => {
        attempts += 1;
        const early = attempts <= 2;
        for (const id of [first, second]) {
          const [row] = await tx.select<{ amount: number }>(
            'SELECT amount FROM sample_claims WHERE id=? FOR UPDATE',
            [id],
          );
          tx.update(SampleClaimRow, { id }, { amount: (row?.amount ?? 0) + 1 });
          if (early && id === first) await meet();
        }
      });
    await Promise.all([crossing(a, b), crossing(b, a)]);
    expect(attempts).toBe(3);
    expect([await amountOf(a), await amountOf(b)]).toEqual([2, 2]);
  });

  it('runs again when the connection is lost before the COMMIT', async () => {
    const id = newId();
    let attempts = 0;
    await run(async (tx) => {
      attempts += 1;
      tx.insert(SampleClaimRow, sampleClaim(id));
      await tx.findOne(SampleClaimRow, { id });
      if (attempts === 1) await kill(tx);
    });
    expect(attempts).toBe(2);
    expect(await amountOf(id)).toBe(1200_00);
  });

  it.each([
    ['an event', (tx: Tx) => tx.record(happened())],
    ['a message', sending],
    ['a mark of its own', () => Promise.resolve()],
  ])('knows by %s that a COMMIT without answer was stored', async (_, leave) => {
    const id = newId();
    let attempts = 0;
    pool.breakAt = 'after';
    await run(async (tx) => {
      attempts += 1;
      tx.insert(SampleClaimRow, sampleClaim(id));
      await leave(tx);
    });
    expect(attempts).toBe(1);
    expect(await amountOf(id)).toBe(1200_00);
  });

  it('waits for a packet of last writes the server is still at, before it says what came of it', async () => {
    const id = newId();
    const holder = await pool.take();
    await holder.send(["DO GET_LOCK('amid', 10)"]);
    const waits = "SELECT COUNT(*) FROM information_schema.innodb_trx WHERE trx_state='LOCK WAIT'";
    pool.goOn = async (look) => {
      const answered = look.then(() => true);
      const waiting = async () => (await holder.send([waits]))[0]?.rows?.rows[0]?.[0] !== 0 || undefined;
      while (!(await Promise.race([answered, waiting()])));
      await holder.send(["DO RELEASE_LOCK('amid')"]);
    };
    pool.breakAt = 'amid';
    let attempts = 0;
    await run(async (tx) => {
      attempts += 1;
      await tx.record(happened());
      tx.insert(SampleClaimRow, sampleClaim(id));
    });
    pool.goOn = undefined;
    holder.release();
    expect(attempts).toBe(1);
    expect(await amountOf(id)).toBe(1200_00);
  });

  it('lets the server check guarded writes in the packet of the COMMIT, and names the table', async () => {
    const [kept, id] = [newId(), newId()];
    await store(id);
    const guarded = (version: number) =>
      run(async (tx) => {
        await tx.record(happened());
        tx.update(SampleClaimRow, { id, version: 1 }, { version: 1, amount: 5 });
        tx.insert(SampleClaimRow, sampleClaim(version === 1 ? kept : newId()));
        tx.update(SampleClaimRow, { id, version }, { amount: 7 });
      });
    const refusal = { code: 'platform.changed-meanwhile', params: { table: 'sample_claims' } };
    await expect(guarded(2)).rejects.toMatchObject(refusal);
    expect(await amountOf(id)).toBe(0);
    await guarded(1);
    expect([await amountOf(id), await amountOf(kept)]).toEqual([7, 1200_00]);
  });

  it('asks with the lock what its kind usually asks, and sees what the holder before it and itself have written', async () => {
    const id = newId();
    await run((tx) => tx.openStream(id));
    await store(id);
    const counting = () =>
      units.run(
        async (tx) => {
          await tx.lockStream(id);
          const row = await tx.findOne(SampleClaimRow, { id });
          const [same] = await tx.find(SampleClaimRow, { id, urgent: false });
          expect(same).toEqual(row);
          const amount = (row?.amount ?? 0) + 1;
          tx.update(SampleClaimRow, { id, amount: amount - 1 }, { amount });
          return (await tx.findOne(SampleClaimRow, { id }))?.amount;
        },
        { habit: 'counting' },
      );
    const packets = async () => {
      const before = pool.packets;
      await counting();
      return pool.packets - before;
    };
    expect(await packets()).toBe(5);
    await Promise.all([counting(), counting(), counting()]);
    expect(await packets()).toBe(3);
    const counted = await Promise.all(Array.from({ length: 20 }, counting));
    expect(counted.toSorted((a = 0, b = 0) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 6));
  });

  it('runs again when the COMMIT never reached the server', async () => {
    const id = newId();
    let attempts = 0;
    pool.breakAt = 'before';
    const answer = await units.run(
      (tx) => {
        attempts += 1;
        tx.insert(SampleClaimRow, sampleClaim(id));
        return Promise.resolve(attempts);
      },
      { idempotency: { actorId: 'a', key: id, requestHash: 'h' } },
    );
    expect([answer, attempts]).toEqual([2, 2]);
    expect(await amountOf(id)).toBe(1200_00);
  });

  it('says that the database is away, also to those who ask under a key or only read', async () => {
    const away = new URL(database.url);
    away.port = '1';
    const unavailable = expect.objectContaining({ code: 'platform.database-unavailable' }) as object;
    const config = new DatabaseConfig({ url: away.toString(), clock: new SystemClock() });
    const { dataSource, reactions, commits } = database;
    const setting = { shapes: new TableShapes(dataSource), clock: new SystemClock(), reactions };
    const store = mysqlStore(config, setting, commits);
    const idempotency = { actorId: 'a', key: newId(), requestHash: 'h' };
    await expect(store.unitOfWork.run(sending, { idempotency })).rejects.toEqual(unavailable);
    await expect(store.reads.find(SampleClaimRow, {})).rejects.toEqual(unavailable);
    await store.close();
  });

  it('gives connections back whatever happens', async () => {
    const refused = () =>
      run(async (tx) => {
        await tx.lockStream(newId());
        throw new Error('refused');
      });
    const outcomes = await Promise.allSettled(Array.from({ length: 100 }, refused));
    expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true);
    await store(newId());
  });

  const happened = () => ({
    type: 'sample.happened',
    stream: 'system',
    subject: { type: 'sample', id: 'x' },
    data: {},
    visibility: 'staff' as const,
    actor: SYSTEM,
  });

  it('sets every session up for what the statements rely on', async () => {
    const [answer] = await pool.query(['SELECT @@sql_mode, @@time_zone, @@collation_connection']);
    const [mode, zone, collation] = (answer?.rows?.rows[0] ?? []) as string[];
    expect(mode).not.toMatch(/NO_BACKSLASH_ESCAPES/);
    expect(mode).toMatch(/STRICT_ALL_TABLES/);
    expect([zone, collation]).toEqual(['+00:00', 'utf8mb4_bin']);
  });
});
