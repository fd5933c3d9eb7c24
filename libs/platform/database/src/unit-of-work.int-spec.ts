import { newId, SYSTEM } from '#kernel';
import { testDatabase, testDialect, type TestDatabase } from '#testing/database';
import { sampleClaim, SampleClaimRow, sampleRoom } from '#testing/sample-room';
import type { NewEvent, Tx } from './tx.js';

const happened = (stream: string, type = 'sample.happened'): NewEvent => ({
  type,
  stream,
  subject: { type: 'dispute', id: stream },
  data: { code: 'A' },
  visibility: 'parties',
  actor: SYSTEM,
});

/** Work that only writes. */
const writing = (write: (tx: Tx) => void) => (tx: Tx) => {
  write(tx);
  return Promise.resolve();
};

/** A point where one unit of work waits until the test lets it go on. */
function gate() {
  let open: () => void = () => undefined;
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { passed, open };
}

describe(`unit of work on ${testDialect}`, () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase(sampleRoom);
  });
  afterAll(() => database.close());

  const run = <T>(work: (tx: Tx) => Promise<T>) => database.unitOfWork.run(work);
  const committed = (id: string) => database.reads.findOne(SampleClaimRow, { id });
  const store = async (id: string, changes: Partial<SampleClaimRow> = {}) =>
    run(writing((tx) => tx.insert(SampleClaimRow, sampleClaim(id, changes))));

  it('needs no schema change after the migrations', async () => {
    const { upQueries } = await database.dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('gives every kind of column back as it was given', async () => {
    const row = sampleClaim(newId(), {
      title: '𠮷\'\\"借?',
      amount: Number.MAX_SAFE_INTEGER,
      urgent: true,
      terms: { b: [1, 'x\ny'], a: null },
      dueAt: new Date('2026-11-22T11:00:00.123Z'),
    });
    await run(writing((tx) => tx.insert(SampleClaimRow, row)));
    expect(await committed(row.id)).toEqual(row);
  });

  it('refuses text that is longer than its column on both databases', async () => {
    await expect(store(newId(), { title: '一二三四五六七八九十十' })).rejects.toMatchObject({
      code: 'platform.too-long',
    });
  });

  it('refuses conditions that would widen a query', async () => {
    const missing = { id: undefined } as unknown as { id: string };
    await expect(database.reads.find(SampleClaimRow, missing)).rejects.toThrow(/undefined/);
    await expect(run(writing((tx) => tx.remove(SampleClaimRow, {})))).rejects.toThrow(/condition/);
    expect(await database.reads.find(SampleClaimRow, { id: [] })).toEqual([]);
  });

  it('sees its own writes while readers outside see only what is committed', async () => {
    const id = newId();
    await run(async (tx) => {
      tx.insert(SampleClaimRow, sampleClaim(id));
      expect(await tx.findOne(SampleClaimRow, { id })).toMatchObject({ id });
      expect(await committed(id)).toBeUndefined();
    });
    expect(await committed(id)).toBeDefined();
  });

  it('knows what it has added as the database will', async () => {
    const title = newId().slice(-10);
    const add = (tx: Tx, version: number, changes: Partial<SampleClaimRow> = {}) =>
      tx.insert(SampleClaimRow, sampleClaim(newId(), { title, version, ...changes }));
    const due = new Date('2026-11-22T11:00:00.123Z');
    const rising = { orderBy: { version: 'asc' } } as const;
    const questions = [
      [{ title }, rising],
      [{ title, urgent: false }, rising],
      [{ title, dueAt: null }, rising],
      [{ title, version: [2, 3, 4] }, rising],
      [{ title: 'another' }, rising],
      [{ title }, { orderBy: { version: 'desc' } }],
      [{ title }, { ...rising, limit: 2 }],
      [{ title }, { orderBy: { dueAt: 'asc', version: 'asc' } }],
      [{ title, urgent: true }, {}],
    ] as const;
    const ask = (reads: Pick<Tx, 'find'>) =>
      Promise.all(questions.map(([where, options]) => reads.find(SampleClaimRow, where, options)));
    const within = await run(async (tx) => {
      add(tx, 2);
      await ask(tx);
      add(tx, 3, { urgent: true, terms: { b: [1, "'x\ny"], a: null } });
      add(tx, 5, { dueAt: due, amount: Number.MAX_SAFE_INTEGER });
      const first = await ask(tx);
      expect(first[0]?.map(({ version }) => version)).toEqual([2, 3, 5]);
      add(tx, 4);
      const [again] = await ask(tx);
      expect(again?.map(({ version }) => version)).toEqual([2, 3, 4, 5]);
      add(tx, 6);
      tx.updateAny(SampleClaimRow, { title, version: 2 }, { amount: 1 });
      add(tx, 7, { urgent: true });
      return ask(tx);
    });
    expect(within).toEqual(await ask(database.reads));
  });

  it('changes nothing when the work refuses', async () => {
    const id = newId();
    const refused = run(async (tx) => {
      tx.insert(SampleClaimRow, sampleClaim(id));
      await tx.findOne(SampleClaimRow, { id });
      throw new Error('refused');
    });
    await expect(refused).rejects.toThrow('refused');
    expect(await committed(id)).toBeUndefined();
  });

  it('keeps overlapping units apart: one fails, the other stays', async () => {
    const [kept, lost] = [newId(), newId()];
    const { passed, open } = gate();
    const failing = run(async (tx) => {
      tx.insert(SampleClaimRow, sampleClaim(lost));
      await tx.findOne(SampleClaimRow, { id: lost });
      await passed;
      throw new Error('refused');
    });
    const staying = store(kept);
    setImmediate(open);
    await expect(failing).rejects.toThrow('refused');
    await staying;
    expect([await committed(kept), await committed(lost)]).toEqual([sampleClaim(kept), undefined]);
  });

  it('refuses a guarded update whose row was changed meanwhile, with all that came with it', async () => {
    const [id, other] = [newId(), newId()];
    await store(id);
    const outcomes = await Promise.allSettled(
      [1, 2].map(() =>
        run(async (tx) => {
          const row = await tx.findOne(SampleClaimRow, { id });
          tx.update(SampleClaimRow, { id, version: 1 }, { version: (row?.version ?? 0) + 1 });
          tx.insert(SampleClaimRow, sampleClaim(newId()));
        }),
      ),
    );
    const stale = run(async (tx) => {
      tx.insert(SampleClaimRow, sampleClaim(other));
      tx.update(SampleClaimRow, { id, version: 1 }, { amount: 1 });
      return Promise.resolve();
    });
    await expect(stale).rejects.toMatchObject({ code: 'platform.changed-meanwhile', kind: 'conflict' });
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await committed(id))?.version).toBe(2);
    expect(await committed(other)).toBeUndefined();
  });

  it('fails as a whole even when the work swallows the refusal of the database', async () => {
    const id = newId();
    await store(id);
    const swallowed = run(async (tx) => {
      tx.insert(SampleClaimRow, sampleClaim(id));
      await tx.findOne(SampleClaimRow, { id }).catch(() => undefined);
    });
    await expect(swallowed).rejects.toMatchObject({ code: 'platform.already-exists' });
  });

  it('runs reactions in the same commit and undoes all when one refuses', async () => {
    const stream = newId();
    database.reactions.on('sample.opened', async (tx, event) => {
      tx.insert(SampleClaimRow, sampleClaim(event.subject.id));
      if (event.data['refuse'] === true) throw new Error('a room objects');
      await tx.record(happened(event.stream, 'sample.followed'));
    });
    await run(async (tx) => {
      await tx.openStream(stream);
      const event = await tx.record(happened(stream, 'sample.opened'));
      expect(event.seq).toBe(1);
    });
    expect(await committed(stream)).toBeDefined();
    const objected = {
      ...happened(stream, 'sample.opened'),
      data: { refuse: true },
      subject: { type: 'x', id: newId() },
    };
    await expect(run((tx) => tx.record(objected))).rejects.toThrow('a room objects');
    const types = await database.reads.select('SELECT type FROM stream_events WHERE stream=? ORDER BY seq', [
      stream,
    ]);
    expect(types).toEqual([{ type: 'sample.opened' }, { type: 'sample.followed' }]);
  });

  it('lets one in a group fail without its neighbours', async () => {
    const ids = Array.from({ length: 12 }, () => newId());
    const outcomes = await Promise.allSettled(
      ids.map((id, index) =>
        run(async (tx) => {
          tx.insert(SampleClaimRow, sampleClaim(id));
          await tx.findOne(SampleClaimRow, { id });
          if (index % 3 === 0) throw new Error('refused');
        }),
      ),
    );
    expect(outcomes.map(({ status }) => status === 'fulfilled')).toEqual(ids.map((_, i) => i % 3 !== 0));
    expect(await database.reads.find(SampleClaimRow, { id: ids })).toHaveLength(8);
  });

  it('answers 100 identical requests with one effect and one answer', async () => {
    const idempotency = { actorId: 'a', key: newId(), requestHash: 'h' };
    const submit = () =>
      database.unitOfWork.run(
        async (tx) => {
          const id = newId();
          tx.insert(SampleClaimRow, sampleClaim(id, { title: 'once' }));
          return Promise.resolve({ id });
        },
        { idempotency },
      );
    const answers = await Promise.all(Array.from({ length: 100 }, submit));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await database.reads.find(SampleClaimRow, { title: 'once' })).toHaveLength(1);
    const other = database.unitOfWork.run(() => Promise.resolve('x'), {
      idempotency: { ...idempotency, requestHash: 'other' },
    });
    await expect(other).rejects.toMatchObject({ code: 'platform.idempotency-mismatch' });
  });

  it('gives the first answer again when the repetition would be refused by now', async () => {
    const id = newId();
    await store(id);
    const submit = () =>
      database.unitOfWork.run(
        async (tx) => {
          tx.update(SampleClaimRow, { id, version: 1 }, { version: 2 });
          return Promise.resolve('done');
        },
        { idempotency: { actorId: 'a', key: id, requestHash: 'h' } },
      );
    expect(await submit()).toBe('done');
    expect(await submit()).toBe('done');
  });

  it('counts events of one stream without gaps when many commands meet', async () => {
    const stream = newId();
    await run((tx) => tx.openStream(stream));
    const command = () =>
      run(async (tx) => {
        await tx.lockStream(stream);
        return tx.record(happened(stream));
      });
    const events = await Promise.all(Array.from({ length: 40 }, command));
    expect(events.map(({ seq }) => seq).sort((a, b) => a - b)).toEqual(events.map((_, i) => i + 1));
    const late = events.toSorted((a, b) => a.seq - b.seq).map(({ at }) => at.getTime());
    expect(late).toEqual(late.toSorted((a, b) => a - b));
  });

  it('opens streams outside disputes with their first fact, also when several come at once', async () => {
    const stream = `org:${newId()}`;
    await Promise.all(Array.from({ length: 8 }, () => run((tx) => tx.record(happened(stream)))));
    expect(await database.reads.select('SELECT seq, fact_seq FROM streams WHERE id=?', [stream])).toEqual([
      { seq: 8, fact_seq: 8 },
    ]);
    await expect(run((tx) => tx.record(happened(newId())))).rejects.toThrow(/not open/);
  });
});
