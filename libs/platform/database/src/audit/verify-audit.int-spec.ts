import { newId, SYSTEM } from '#kernel';
import { checkpointKeys } from '#testing/checkpoint-keys';
import { testDatabase, testDialect, type TestDatabase } from '#testing/database';
import { auditTables, changed, Tampering } from '#testing/tampering';
import type { NewEvent } from '../tx.js';
import { CHECKPOINTS, Checkpointer } from './checkpointer.js';
import { eraseParticulars } from './erase-particulars.js';
import { factHash } from './fact-hash.js';
import { factColumns, type FindingKind, type StoredFact } from './finding.js';
import { ReadLog } from './read-log.js';
import { ReadSealer } from './read-sealer.js';
import { verifyAudit } from './verify-audit.js';

describe(`audit chain on ${testDialect}`, () => {
  const keys = checkpointKeys();
  const stream = newId();
  const child = newId();
  let database: TestDatabase;
  let tables: Tampering;

  const event = (on: string, change: Partial<NewEvent> = {}): NewEvent => ({
    type: 'sample.happened',
    stream: on,
    subject: { type: 'dispute', id: on },
    data: { amount: 1, code: 'A' },
    visibility: 'parties',
    actor: SYSTEM,
    onBehalfOf: 'party-1',
    ...change,
  });
  const record = (change: Partial<NewEvent> = {}, on = stream) =>
    database.unitOfWork.run((tx) => tx.record(event(on, change)));
  const sql = (text: string, params?: readonly unknown[]) => tables.change(text, params);
  const findings = async (of?: string): Promise<FindingKind[]> => {
    const report = await verifyAudit(database, keys, of === undefined ? {} : { stream: of });
    return report.findings.map(({ what }) => what);
  };
  const checkpoint = () => new Checkpointer(database.unitOfWork, database.reads, keys).pass();
  /** Damages the tables, looks what the verification says, and puts everything back. */
  async function after(damage: () => Promise<unknown>): Promise<FindingKind[]> {
    const kept = await tables.snapshot();
    await damage();
    const found = await findings();
    await tables.restore(kept);
    expect(await findings()).toEqual([]);
    return found;
  }

  beforeAll(async () => {
    database = await testDatabase();
    tables = new Tampering(database);
    await database.unitOfWork.run((tx) => tx.openStream(stream));
    for (let n = 0; n < 3; n += 1) await record({ data: { n } });
    await record({ personal: { words: '他说：没钱' } });
    await database.unitOfWork.run(async (tx) => {
      await tx.openStream(child, stream);
      await tx.record(event(child));
    });
    const log = new ReadLog(database.unitOfWork);
    const seen = { stream, actorId: 'judge-1', onBehalfOf: 'court-1', at: new Date('2026-11-22T01:00:00Z') };
    const stored = log.append({
      ...seen,
      kind: 'unmask',
      action: 'party.phone',
      subject: { type: 'party', id: 'p' },
    });
    await log.flush();
    await stored;
    const sealer = new ReadSealer(database.unitOfWork, database.reads);
    expect(await sealer.sealPending()).toBe(1);
    expect(await sealer.sealPending()).toBe(0);
    await checkpoint();
    await record({ type: 'sample.last' });
  });
  afterAll(() => database.close());

  it('finds nothing wrong with what was written, readings and checkpoints included', async () => {
    const report = await verifyAudit(database, keys);
    expect(report).toMatchObject({ streams: 3, facts: 10, findings: [], newestCheckpoint: { seq: 2 } });
    const kinds = await database.reads.select(
      'SELECT kind, COUNT(*) AS n FROM audit_facts GROUP BY kind ORDER BY kind',
    );
    expect(kinds).toEqual([
      { kind: 'checkpoint', n: 3 },
      { kind: 'event', n: 6 },
      { kind: 'unmask', n: 1 },
    ]);
  });

  it('signs each head once, and its own chain only when something was signed', async () => {
    await checkpoint();
    const before = await tables.rowsOf('audit_checkpoints');
    await checkpoint();
    expect(await tables.rowsOf('audit_checkpoints')).toHaveLength(before.length);
  });

  it.each(auditTables)('finds a changed value in every column of %s', async (table, key) => {
    const rows = await tables.rowsOf(table);
    const missed: string[] = [];
    for (const column of Object.keys(rows[0] ?? {})) {
      const row = rows.find((candidate) => candidate[column] !== null) ?? rows[0] ?? {};
      const where = key.map((name) => `\`${name}\`=?`).join(' AND ');
      const found = await after(() =>
        sql(`UPDATE ${table} SET \`${column}\`=? WHERE ${where}`, [
          changed(row[column] ?? null),
          ...key.map((name) => row[name]),
        ]),
      );
      if (found.length === 0) missed.push(column);
    }
    expect(missed).toEqual([]);
  });

  it.each([1, 3, 6])('finds that fact %i was removed', async (seq) => {
    const found = await after(() => sql('DELETE FROM audit_facts WHERE stream=? AND seq=?', [stream, seq]));
    expect(found).toContain('fact-missing');
  });

  it('finds two facts that changed places', async () => {
    const found = await after(async () => {
      for (const [from, to] of [
        [2, 99],
        [3, 2],
        [99, 3],
      ])
        await sql('UPDATE audit_facts SET seq=? WHERE stream=? AND seq=?', [to, stream, from]);
    });
    expect(found).toContain('fact-changed');
  });

  it('finds facts and events that were slipped in', async () => {
    const found = await after(async () => {
      const [event] = await tables.rowsOf('stream_events');
      const [fact] = await tables.rowsOf('audit_facts');
      await tables.insert('stream_events', { ...event, id: newId(), seq: 50 });
      await tables.insert('audit_facts', { ...fact, seq: 50 });
    });
    expect(found).toEqual(expect.arrayContaining(['fact-added', 'event-added']));
  });

  it('finds a removed event, and words that nobody wrote', async () => {
    const found = await after(async () => {
      await sql('DELETE FROM stream_events WHERE stream=? AND seq=1', [stream]);
      await tables.insert('event_particulars', { event_id: newId(), salt: 's', personal: '{}' });
      const [other] = await database.reads.select<{ id: string }>(
        'SELECT id FROM stream_events WHERE stream=? AND seq=2',
        [stream],
      );
      await tables.insert('event_particulars', { event_id: other?.id ?? '', salt: 's', personal: '{}' });
    });
    expect(found.filter((what) => what === 'particulars-added')).toHaveLength(2);
    expect(found).toContain('event-missing');
  });

  it('takes erased words for erased only when the erasure is a fact of the chain', async () => {
    const [words] = await tables.rowsOf('event_particulars');
    const eventId = String(words?.['event_id']);
    const silently = await after(() => sql('DELETE FROM event_particulars'));
    expect(silently).toEqual(['particulars-missing']);
    const lawfully = await after(async () => {
      await database.unitOfWork.run((tx) =>
        eraseParticulars(tx, { stream, eventId, actor: SYSTEM, basis: 'PIPL-47' }),
      );
    });
    expect(lawfully).toEqual([]);
  });

  it('finds a stream that was cut back to an earlier, consistent state', async () => {
    const found = await after(() => cutBack(3));
    expect(found).toEqual(['checkpoint-contradicted']);
  });

  it('finds a chain that was rewritten with all its hashes', async () => {
    const found = await after(() => rewrite('actor_id', 'somebody-else'));
    expect(new Set(found)).toEqual(new Set(['checkpoint-contradicted']));
  });

  it('finds a forged checkpoint and a removed one', async () => {
    const forger = checkpointKeys();
    const found = await after(async () => {
      const real = new Checkpointer(database.unitOfWork, database.reads, forger);
      await record();
      await real.pass();
    });
    expect(found).toContain('checkpoint-changed');
    const removed = await after(() => sql('DELETE FROM audit_checkpoints WHERE stream=?', [stream]));
    expect(removed).toContain('checkpoint-missing');
    const slipped = await after(async () => {
      const [point] = await tables.rowsOf('audit_checkpoints');
      await tables.insert('audit_checkpoints', { ...point, id: newId(), seq: 2 });
    });
    expect(slipped).toContain('checkpoint-added');
  });

  it('finds that a whole stream is gone', async () => {
    const found = await after(async () => {
      for (const table of ['audit_facts', 'stream_events'])
        await sql(`DELETE FROM ${table} WHERE stream=?`, [child]);
      await sql('DELETE FROM streams WHERE id=?', [child]);
    });
    expect(found).toEqual(['stream-missing']);
  });

  it('verifies one stream alone', async () => {
    const other = await verifyAudit(database, keys, { stream: child });
    expect(other).toMatchObject({ streams: 1, facts: 1, findings: [] });
    expect(await findings(newId())).toEqual(['stream-missing']);
  });

  async function cutBack(to: number): Promise<void> {
    const [last] = await facts(to);
    await sql('DELETE FROM audit_facts WHERE stream=? AND seq > ?', [stream, to]);
    await sql('DELETE FROM stream_events WHERE stream=? AND seq > ?', [stream, to]);
    await sql('DELETE FROM event_particulars');
    await sql('UPDATE streams SET seq=?, fact_seq=?, chain_head=? WHERE id=?', [to, to, last?.hash, stream]);
    // The child leaves from a link that is gone; a careful forger removes it too, with its checkpoint.
    for (const table of ['audit_facts', 'stream_events'])
      await sql(`DELETE FROM ${table} WHERE stream=?`, [child]);
    await sql('DELETE FROM streams WHERE id=?', [child]);
    await forgetCheckpoints(child);
  }

  /** Only what the test is not about: the checkpoint of another stream and the chain that names it. */
  async function forgetCheckpoints(of: string): Promise<void> {
    const kept = await database.reads.select<{ id: string }>(
      'SELECT id FROM audit_checkpoints WHERE stream=?',
      [stream],
    );
    await sql('DELETE FROM audit_checkpoints WHERE stream IN (?, ?)', [of, CHECKPOINTS]);
    await sql('DELETE FROM audit_facts WHERE stream=?', [CHECKPOINTS]);
    await sql('DELETE FROM streams WHERE id=?', [CHECKPOINTS]);
    expect(kept.length).toBeGreaterThan(0);
  }

  const facts = (seq: number) =>
    database.reads.select<StoredFact>(`SELECT ${factColumns} FROM audit_facts WHERE stream=? AND seq=?`, [
      stream,
      seq,
    ]);

  async function rewrite(column: 'actor_id', value: string): Promise<void> {
    let prevHash: string | undefined;
    for (let seq = 5; seq <= 6; seq += 1) {
      const [fact] = await facts(seq);
      if (!fact) continue;
      const written = {
        ...fact,
        prevHash: prevHash ?? fact.prevHash,
        actorId: seq === 5 ? value : fact.actorId,
      };
      prevHash = factHash(written);
      await sql(`UPDATE audit_facts SET ${column}=?, prev_hash=?, hash=? WHERE stream=? AND seq=?`, [
        written.actorId,
        written.prevHash,
        prevHash,
        stream,
        seq,
      ]);
    }
    await sql('UPDATE streams SET chain_head=? WHERE id=?', [prevHash, stream]);
  }
});
