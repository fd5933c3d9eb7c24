import { readdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DisputeSplitter, DisputeStore, TransferSections, type DisputeWork } from '#dispute';
import type { Persona } from '#journey';
import { newId, SYSTEM } from '#kernel';
import { FieldCipher } from '#platform/crypto';
import { FolderStores } from '#platform/files';
import { handIn, type HandedIn } from '#testing/handed-in';
import { jpeg, SECRET } from '#testing/sample-files';
import { sendFile, type FileSent } from '#testing/send-file';
import { openWorld, type World } from '#testing/world';
import { EVIDENCE_AREA, KeepContents, verifyEvidence } from './index.js';

const DAY_MS = 86_400_000;

/** What becomes of contents over time: kept, proved, carried along, erased. */
describe('contents of files', () => {
  let world: World;
  let matter: HandedIn;
  let applicant: Persona;
  beforeAll(async () => {
    world = await openWorld();
  });
  beforeEach(async () => {
    matter = await handIn(world, { applicants: 2, eachForThemselves: true });
    applicant = await matter.person('a1');
  });
  afterAll(() => world.close());

  const party = (key = 'a1'): string => matter.party[key] ?? '';
  const get = <T>(type: new (...args: never[]) => T): T => world.app.get(type, { strict: false });
  async function added(sending: Partial<FileSent> = {}): Promise<string> {
    const answer = await sendFile(world.url, applicant, matter.id, { partyId: party(), ...sending });
    expect(answer.status).toBe(200);
    return answer.result['fileId'] ?? '';
  }
  const withdraw = (fileId: string) =>
    applicant.must('POST', `/disputes/${matter.id}/files/${fileId}/withdrawal`);
  const read = (who: Persona, fileId: string, disputeId = matter.id) =>
    fetch(`${world.url}/api/v1/disputes/${disputeId}/files/${fileId}`, {
      headers: { authorization: `Bearer ${who.token}` },
    });
  const paths = (): string[] =>
    readdirSync(world.filesDirectory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  async function contentOf(fileId: string): Promise<string> {
    const [row] = await world.database.reads.select<{ content_id: string }>(
      'SELECT content_id FROM evidence_files WHERE id = ?',
      [fileId],
    );
    return paths().find((path) => path.endsWith(row?.content_id ?? 'none')) ?? '';
  }
  const findings = async () => {
    const store = new FolderStores(world.filesDirectory).area(EVIDENCE_AREA);
    const report = await verifyEvidence(world.database.reads, store, get(FieldCipher));
    return report.findings.map(({ fileId, what }) => [fileId, what]);
  };
  const inWork = <T>(use: (work: DisputeWork) => Promise<T>): Promise<T> =>
    world.database.unitOfWork.run(async (tx) => {
      await tx.lockStream(matter.id);
      const disputes = get(DisputeStore);
      const row = await disputes.of(tx, matter.id);
      if (!row) throw new Error('the dispute is gone');
      return use(disputes.work(tx, row, SYSTEM));
    });

  it('are nobody’s to read on the disk', async () => {
    const note = '这张借条是双方签的字';
    const path = await contentOf(await added({ body: jpeg(), type: 'image/jpeg', note }));
    const stored = readFileSync(path);
    expect(stored.includes('JFIF') || stored.includes(SECRET)).toBe(false);
    const rows = await world.database.reads.select('SELECT name, note FROM evidence_files');
    expect(JSON.stringify(rows)).not.toMatch(/借条|转账/);
  });

  it('are not handed out when they are not what was sealed, and the proof names them', async () => {
    const [changed, gone, swapped, other] = [await added(), await added(), await added(), await added()];
    expect(await findings()).toEqual([]);
    const path = await contentOf(changed);
    const bytes = readFileSync(path);
    bytes.writeUInt8(bytes.readUInt8(40) ^ 1, 40);
    writeFileSync(path, bytes);
    renameSync(await contentOf(gone), join(world.filesDirectory, 'elsewhere'));
    writeFileSync(await contentOf(swapped), readFileSync(await contentOf(other)));
    for (const fileId of [changed, gone, swapped]) {
      const answer = await read(applicant, fileId);
      expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([
        503,
        'evidence.damaged',
      ]);
    }
    expect((await read(applicant, other)).status).toBe(200);
    const damaged = 'is not what was sealed, or is gone';
    expect(await findings()).toEqual([changed, gone, swapped].sort().map((fileId) => [fileId, damaged]));
    await world.database.unitOfWork.run((tx) => {
      tx.change('DELETE FROM evidence_files WHERE id IN (?, ?, ?)', [changed, gone, swapped]);
      return Promise.resolve();
    });
  });

  it('whose digest was changed in the table are found by the record', async () => {
    const fileId = await added({ visibility: 'PRIVATE' });
    const forge = (sql: string) =>
      world.database.unitOfWork.run((tx) => {
        tx.change(sql, [fileId]);
        return Promise.resolve();
      });
    await forge(
      `UPDATE stream_events SET data = REPLACE(data, '"sha256":"', '"sha256":"0') WHERE subject_id = ?`,
    );
    expect(await findings()).toEqual([[fileId, 'has another digest than was recorded']]);
    await forge('DELETE FROM stream_events WHERE subject_id = ?');
    expect(await findings()).toEqual([[fileId, 'is in no record']]);
    await forge('DELETE FROM evidence_files WHERE id = ?');
  });

  it('that were withdrawn go for good when their time is over, private ones at once', async () => {
    const [shared, hidden] = [await added(), await added({ visibility: 'PRIVATE' })];
    const places = [await contentOf(shared), await contentOf(hidden)];
    await withdraw(shared);
    await withdraw(hidden);
    const keep = get(KeepContents);
    await keep.execute();
    expect(paths().filter((path) => places.includes(path))).toEqual(places.slice(0, 1));
    world.clock.advance(31 * DAY_MS);
    await keep.execute();
    expect(paths().filter((path) => places.includes(path))).toEqual([]);
    const rows = await world.database.reads.select<{ content_key: string | null }>(
      'SELECT content_key FROM evidence_files WHERE id IN (?, ?)',
      [shared, hidden],
    );
    expect(rows.map(({ content_key }) => content_key)).toEqual([null, null]);
    expect(await findings()).toEqual([]);
    const officer = await world.staff('fenliu1');
    const codes = ((await officer.dispute(matter.id))['timeline'] as { code: string }[]).map(
      ({ code }) => code,
    );
    expect(codes.filter((code) => code.startsWith('evidence.'))).toEqual([
      ...['evidence.added', 'evidence.withdrawn', 'evidence.erased'],
    ]);
  });

  it('that no row names go after a day, and nothing else does', async () => {
    const path = await contentOf(await added());
    const orphans = [newId(), newId()];
    const store = new FolderStores(world.filesDirectory).area(EVIDENCE_AREA);
    for (const id of orphans)
      await store.write(
        id,
        (async function* () {
          yield await Promise.resolve(Buffer.from('x'));
        })(),
      );
    const [old = ''] = orphans.map((id) => paths().find((one) => one.endsWith(id)) ?? '');
    utimesSync(old, 0, 0);
    utimesSync(path, 0, 0);
    expect(await get(KeepContents).removeOrphans(new Date(DAY_MS))).toBe(1);
    expect(paths()).not.toContain(old);
    expect(paths()).toContain(path);
    expect(paths().some((one) => one.endsWith(orphans[1] ?? ''))).toBe(true);
  });

  it('cross to a court with their digests, and only those that were shared', async () => {
    const shared = await added({ name: '合同.png', note: '第三页有签名' });
    const [hidden, withdrawn] = [await added({ visibility: 'PRIVATE' }), await added()];
    await withdraw(withdrawn);
    const packet = await inWork((work) => get(TransferSections).packet(work, ['evidence'], { claimIds: [] }));
    expect(Object.keys(packet.parts)).toEqual([`evidence:${shared}`]);
    expect(packet.parts[`evidence:${shared}`]).toMatchObject({ name: '合同.png', note: '第三页有签名' });
    expect(JSON.stringify(packet)).not.toContain(hidden);
  });

  it('go along when a dispute is split, as far as they are shared and their party goes', async () => {
    const shared = await added({ name: '借条.png' });
    await added({ visibility: 'PRIVATE' });
    const [claimId = ''] = matter.claimIds;
    const childId = await inWork(async (work) => {
      const child = await get(DisputeSplitter).split(work, {
        claimIds: [claimId],
        partyIds: [],
        why: 'TEST',
      });
      return child.id;
    });
    const { files } = (await applicant.dispute(childId)) as unknown as {
      files: { items: { fileId: string; name: string }[] };
    };
    expect(files.items.map(({ name }) => name)).toEqual(['借条.png']);
    const [copy] = files.items;
    expect(copy?.fileId).not.toBe(shared);
    const content = async (id: string, disputeId?: string) =>
      Buffer.from(await (await read(applicant, id, disputeId)).arrayBuffer());
    expect(await content(copy?.fileId ?? '', childId)).toEqual(await content(shared));
    // Withdrawn in one, it is still what the other rests on.
    await withdraw(shared);
    world.clock.advance(31 * DAY_MS);
    await get(KeepContents).execute();
    expect((await content(copy?.fileId ?? '', childId)).length).toBeGreaterThan(20);
    expect(await findings()).toEqual([]);
  });
});
