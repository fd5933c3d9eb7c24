import { createHash, randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import type { Persona } from '#journey';
import { handIn, type HandedIn } from '#testing/handed-in';
import { jpeg, pdf, png, SECRET } from '#testing/sample-files';
import { sendFile, type FileSent } from '#testing/send-file';
import { openWorld, type World } from '#testing/world';

const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

interface Told {
  readonly fileId: string;
  readonly name?: string;
  readonly note?: string | null;
  readonly sha256: string;
  readonly own: boolean;
  readonly visibility: string;
  readonly href?: string;
}

type Sending = Partial<FileSent>;

describe('files of a dispute', () => {
  let world: World;
  let matter: HandedIn;
  let applicant: Persona;
  let respondent: Persona;

  beforeAll(async () => {
    world = await openWorld();
    matter = await handIn(world);
    applicant = await matter.person('a1');
    respondent = await matter.person('r1');
  });
  afterAll(() => world.close());

  const url = (path = '') => `${world.url}/api/v1/disputes/${matter.id}/files${path}`;

  const send = (who: Persona, sending: Sending = {}) =>
    sendFile(world.url, who, matter.id, { partyId: matter.party['a1'] ?? '', ...sending });

  const read = (who: Persona, fileId: string) =>
    fetch(url(`/${fileId}`), { headers: { authorization: `Bearer ${who.token}` } });

  async function filesFor(who: Persona): Promise<Told[]> {
    const { files } = (await who.dispute(matter.id)) as unknown as { files: { items: Told[] } };
    return files.items;
  }

  const timelineFor = async (who: Persona): Promise<string> =>
    JSON.stringify((await who.dispute(matter.id))['timeline']);

  const contents = (): string[] =>
    readdirSync(world.filesDirectory, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /[0-9a-f-]{36}$/.test(name),
    );

  it('are taken in, cleaned, and given back as they were kept', async () => {
    const sent = jpeg({ orientation: 6 });
    const { status, result } = await send(applicant, {
      body: sent,
      type: 'image/jpeg',
      name: '借条 照片.jpeg',
      note: '借条原件，二〇二五年三月',
    });
    expect(status).toBe(200);
    expect(result['receivedSha256']).toBe(sha256(sent));
    const answer = await read(applicant, result['fileId'] ?? '');
    const content = Buffer.from(await answer.arrayBuffer());
    expect(answer.status).toBe(200);
    expect(sha256(content)).toBe(result['sha256']);
    expect(content.includes(SECRET)).toBe(false);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-length': String(content.length),
      'content-disposition': `attachment; filename="file.jpeg"; filename*=UTF-8''${encodeURIComponent('借条 照片.jpeg')}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      'cache-control': 'private, no-store',
    });
    const told = (await filesFor(applicant)).find(({ fileId }) => fileId === result['fileId']);
    expect(told).toMatchObject({ name: '借条 照片.jpeg', note: '借条原件，二〇二五年三月', own: true });
    expect(contents()).toHaveLength(1);
  });

  it('are noted when they are read', async () => {
    const { result } = await send(applicant);
    const officer = await world.staff('fenliu1');
    await (await read(officer, result['fileId'] ?? '')).arrayBuffer();
    const { items } = await applicant.must<{ items: { action: string; by: string }[] }>(
      'GET',
      `/disputes/${matter.id}/readings`,
    );
    expect(items.filter(({ action }) => action === 'evidence.read')[0]).toMatchObject({ by: 'STAFF' });
  });

  it('sent twice under one key are one', async () => {
    const key = randomUUID();
    const before = contents().length;
    const [first, second] = [await send(applicant, { key }), await send(applicant, { key })];
    expect(second).toEqual(first);
    expect(contents()).toHaveLength(before + 1);
    expect((await send(applicant, { key, body: pdf(), type: 'application/pdf' })).status).toBe(422);
    expect(contents()).toHaveLength(before + 1);
  });

  it.each([
    ['too large', 413, 'evidence.too-large', { body: Buffer.concat([png(), Buffer.alloc(21 * 2 ** 20)]) }],
    ['of a kind that is not taken', 415, 'evidence.type-not-taken', { type: 'application/zip' }],
    ['not what it is called', 415, 'evidence.not-what-it-says', { body: pdf() }],
    ['a form', 415, 'input.not-a-file', { type: 'multipart/form-data; boundary=x' }],
    ['JSON', 415, 'evidence.type-not-taken', { body: Buffer.from('{}'), type: 'application/json' }],
    ['cut off', 422, 'evidence.not-whole', { body: png().subarray(0, 90) }],
    ['empty', 422, 'evidence.empty', { body: Buffer.alloc(0) }],
    ['without a name', 400, 'input.invalid', { name: '' }],
    ['with an unknown visibility', 400, 'input.invalid', { visibility: 'PUBLIC' }],
    ['with words that deceive', 400, 'input.invalid', { note: 'a\u202Eb' }],
    ['for somebody else', 403, 'dispute.no-authority', { partyId: 'r1' }],
  ])('%s are refused with %i %s, and nothing stays', async (_, status, code, sending) => {
    const before = contents().length;
    const given = sending as Sending;
    const answer = await send(applicant, given.partyId ? { partyId: matter.party['r1'] ?? '' } : given);
    expect([answer.status, answer.code]).toEqual([status, code]);
    expect(contents()).toHaveLength(before);
  });

  it('are nothing to those who do not know of the dispute', async () => {
    // Not served yet: for the respondent there is no dispute.
    expect((await send(respondent, { partyId: matter.party['r1'] ?? '' })).status).toBe(404);
    const { result } = await send(applicant);
    expect((await read(respondent, result['fileId'] ?? '')).status).toBe(404);
    const stranger = await (await handIn(world)).person('a1');
    expect((await read(stranger, result['fileId'] ?? '')).status).toBe(404);
    expect((await send(stranger)).status).toBe(404);
  });

  it('for the mediator alone are seen by nobody at the court, and change no version', async () => {
    const { version } = await applicant.dispute(matter.id);
    const officer = await world.staff('fenliu1');
    const before = { officer: await timelineFor(officer), applicant: await timelineFor(applicant) };
    const { result, status } = await send(applicant, { visibility: 'PRIVATE' });
    expect(status).toBe(200);
    const fileId = result['fileId'] ?? '';
    expect((await applicant.dispute(matter.id)).version).toBe(version);
    expect((await filesFor(officer)).map((file) => file.fileId)).not.toContain(fileId);
    expect((await read(officer, fileId)).status).toBe(404);
    expect(await timelineFor(officer)).toBe(before.officer);
    expect(await timelineFor(applicant)).toBe(before.applicant);
    expect((await filesFor(applicant)).find((file) => file.fileId === fileId)?.visibility).toBe('PRIVATE');
    const officerTries = await officer.ask('POST', `/disputes/${matter.id}/files/${fileId}/withdrawal`);
    expect(officerTries.status).toBe(404);

    await applicant.must('POST', `/disputes/${matter.id}/files/${fileId}/sharing`);
    expect((await read(officer, fileId)).status).toBe(200);
    expect((await applicant.dispute(matter.id)).version).toBe(version + 1);
  });

  it('are not brought in privately at a counter', async () => {
    const clerk = await world.staff('daosu');
    expect(await send(clerk, { visibility: 'PRIVATE' })).toMatchObject({
      status: 409,
      rule: 'evidence.private-by-oneself',
    });
    expect((await send(clerk)).status).toBe(200);
  });

  it('that were withdrawn are read by nobody any more', async () => {
    const { result } = await send(applicant);
    const path = `/disputes/${matter.id}/files/${result['fileId'] ?? ''}/withdrawal`;
    await applicant.must('POST', path);
    expect((await read(applicant, result['fileId'] ?? '')).status).toBe(404);
    expect((await applicant.ask('POST', path)).body).toMatchObject({ rule: 'evidence.not-withdrawn' });
  });
});
