import { SystemClock } from '#kernel';
import { freshPlace } from '#testing/database';
import { sampleClaim, SampleClaimRow, sampleRoom } from '#testing/sample-room';
import { CommitListeners } from '../commit-listeners.js';
import { dataSourceFor } from '../data-source.js';
import { TableShapes } from '../mapping/table-shape.js';
import { ledgerEntities, ledgerMigrations } from '../persistence/ledger-tables.js';
import { Reactions, type Tx } from '../tx.js';
import { SqliteHandle } from './sqlite-connection.js';
import { SqliteUnitOfWork } from './sqlite-unit-of-work.js';

/** Counts commits, and can fail the next one. */
class WatchedHandle extends SqliteHandle {
  commits = 0;
  failNext = false;

  override control(sql: string): void {
    if (sql === 'COMMIT') {
      this.commits += 1;
      if (this.failNext) {
        this.failNext = false;
        throw new Error('disk full');
      }
    }
    super.control(sql);
  }
}

/** What only the embedded database can do wrong: the one writing connection and its shared commits. */
describe('shared commits on SQLite', () => {
  let handle: WatchedHandle;
  let units: SqliteUnitOfWork;
  let close: () => Promise<void>;
  const commits = new CommitListeners();

  beforeEach(async () => {
    const place = await freshPlace('sqlite');
    const dataSource = await dataSourceFor(place.url, {
      entities: [...ledgerEntities, ...sampleRoom.entities],
      migrations: [...ledgerMigrations, ...sampleRoom.migrations],
    }).initialize();
    await dataSource.runMigrations();
    handle = new WatchedHandle(place.url.slice('sqlite:'.length), false);
    const setting = {
      shapes: new TableShapes(dataSource),
      clock: new SystemClock(),
      reactions: new Reactions(),
    };
    units = new SqliteUnitOfWork(handle, setting, commits, { groupSize: 4, workLimitMs: 50 });
    close = async () => {
      handle.close();
      await dataSource.destroy();
      await place.remove();
    };
  });
  afterEach(() => close());

  const inserting = (id: string) => (tx: Tx) => {
    tx.insert(SampleClaimRow, sampleClaim(id));
    return Promise.resolve(id);
  };
  const stored = () =>
    handle.query({ kind: 'query', sql: 'SELECT id FROM sample_claims ORDER BY id', params: [] }).rows.flat();

  it('stores several commands with one commit', async () => {
    await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => units.run(inserting(id))));
    expect(handle.commits).toBe(2);
    expect(stored()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('fails the whole group when its commit fails, and works on afterwards', async () => {
    handle.failNext = true;
    const outcomes = await Promise.allSettled(['a', 'b', 'c'].map((id) => units.run(inserting(id))));
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    await units.run(inserting('d'));
    expect(stored()).toEqual(['d']);
  });

  it('tells nobody of events before the commit, and nobody of those that failed', async () => {
    const told: string[] = [];
    const end = commits.on(({ topics }) => told.push(...topics));
    const sending = (topic: string, refuse: boolean) =>
      units.run((tx) => {
        tx.send({ topic, payload: {} });
        return refuse ? Promise.reject(new Error('refused')) : Promise.resolve();
      });
    await Promise.allSettled([sending('kept', false), sending('refused', true)]);
    end();
    expect(told).toEqual(['kept']);
  });

  it('cuts off work that never ends, and lets it write nothing later', async () => {
    let late: Tx | undefined;
    const hanging = units.run(async (tx) => {
      late = tx;
      tx.insert(SampleClaimRow, sampleClaim('hanging'));
      await new Promise(() => undefined);
    });
    const next = units.run(inserting('next'));
    await expect(hanging).rejects.toMatchObject({ code: 'platform.work-too-slow' });
    await next;
    expect(() => late?.insert(SampleClaimRow, sampleClaim('late'))).toThrow(/over/);
    expect(stored()).toEqual(['next']);
  });

  it('syncs each commit, overwrites what is deleted and keeps foreign keys', () => {
    const pragma = (name: string) => handle.connection.pragma(name, { simple: true });
    expect(['journal_mode', 'synchronous', 'secure_delete', 'foreign_keys'].map(pragma)).toEqual([
      'wal',
      2,
      1,
      1,
    ]);
  });
});
