import type { LiveRefusal, Watching } from '#contracts';
import type { Persona } from '#journey';
import { handIn, triaged, type HandedIn } from '#testing/handed-in';
import { LiveClient } from '#testing/live-client';
import { until } from '#testing/until';
import { openWorld, type World } from '#testing/world';
import { Brakes } from './realtime/brakes.js';

describe('the live line', () => {
  let world: World;
  let matter: HandedIn;
  let applicant: Persona;
  let respondent: Persona;
  let officer: Persona;
  const open: LiveClient[] = [];

  beforeAll(async () => {
    world = await openWorld();
    matter = await handIn(world);
    applicant = await matter.person('a1');
    respondent = await matter.person('r1');
    officer = await world.staff('fenliu1');
  });
  afterEach(() => {
    for (const client of open.splice(0)) client.close();
  });
  afterAll(() => world.close());

  async function connect(token: string, options: object = {}): Promise<LiveClient> {
    const client = await LiveClient.connect(world.url, token, options);
    open.push(client);
    return client;
  }

  const version = async (who: Persona, id = matter.id): Promise<number> => (await who.dispute(id)).version;
  const reached = (holds: () => boolean): Promise<void> => until(() => Promise.resolve(holds()));
  const problemOf = (told: unknown): string | undefined =>
    (told as { problem?: { code: string } }).problem?.code;

  it('tells who watches that something happened, with its number and version', async () => {
    const client = await connect(applicant.token);
    const watching = await client.ask<Watching>('watch', { disputeId: matter.id });
    expect(watching).toMatchObject({ ok: true, missed: [] });
    await officer.must('POST', `/disputes/${matter.id}/holding`);
    await reached(() => client.disputes.length > 0);
    expect(client.disputes[0]).toMatchObject({ disputeId: matter.id });
    expect(client.disputes[0]?.seq).toBeGreaterThan(watching.seq);
    expect(client.disputes[0]?.version).toBe(await version(applicant));
    await officer.must('POST', `/disputes/${matter.id}/release`);
  });

  it('tells what was missed when somebody comes back, nothing twice and nothing lost', async () => {
    const first = await connect(officer.token);
    const { seq } = await first.ask<Watching>('watch', { disputeId: matter.id });
    first.socket.disconnect();
    await officer.must('POST', `/disputes/${matter.id}/holding`);
    await officer.must('POST', `/disputes/${matter.id}/release`);
    const second = await connect(officer.token);
    const back = await second.ask<Watching>('watch', { disputeId: matter.id, after: seq });
    expect(back.missed.map(({ code }) => code)).toEqual(['dispute.held', 'dispute.released']);
    expect(back.missed.map((change) => change.seq)).toEqual([seq + 1, seq + 2]);
    expect(back.seq).toBe(seq + 2);
    await officer.must('POST', `/disputes/${matter.id}/holding`);
    await reached(() => second.disputes.length > 0);
    expect(second.disputes.map((change) => change.seq)).toEqual([seq + 3]);
    await officer.must('POST', `/disputes/${matter.id}/release`);
  });

  it('tells what happened between the reading of a dispute and the asking for news of it', async () => {
    const { seq, version: read } = await officer.dispute(matter.id);
    await officer.must('POST', `/disputes/${matter.id}/holding`);
    const client = await connect(officer.token);
    const request = { disputeId: matter.id, after: seq, version: read };
    const { missed } = await client.ask<Watching>('watch', request);
    expect(missed).toMatchObject([{ seq: (seq as number) + 1, code: 'dispute.held', version: read + 1 }]);
    await officer.must('POST', `/disputes/${matter.id}/release`);
  });

  it('has nothing for those who may not know of the dispute', async () => {
    const stranger = await connect((await (await handIn(world)).person('a1')).token);
    const unserved = await connect(respondent.token);
    const absent = { disputeId: '01900000-0000-7000-8000-0000000000ff' };
    for (const client of [stranger, unserved]) {
      const told = await client.ask('watch', { disputeId: matter.id });
      const nothing = await client.ask('watch', absent);
      expect(problemOf(told)).toBe('dispute.not-found');
      const bare = (answer: Watching | LiveRefusal) => ({ ...(answer as LiveRefusal).problem, traceId: '' });
      expect(bare(told)).toEqual(bare(nothing));
    }
    await officer.must('POST', `/disputes/${matter.id}/holding`);
    const watcher = await connect(applicant.token);
    await watcher.ask('watch', { disputeId: matter.id });
    await officer.must('POST', `/disputes/${matter.id}/release`);
    await reached(() => watcher.disputes.length > 0);
    expect([...stranger.disputes, ...unserved.disputes]).toEqual([]);
  });

  it('tells of a private step only those whose it is', async () => {
    const [mine, desk] = [await connect(applicant.token), await connect(officer.token)];
    for (const client of [mine, desk]) await client.ask('watch', { disputeId: matter.id });
    const before = await version(officer);
    await fetch(`${world.url}/api/v1/disputes/${matter.id}/files`, {
      method: 'POST',
      body: '只给调解员看的一句话',
      headers: {
        authorization: `Bearer ${applicant.token}`,
        'content-type': 'text/plain',
        'concord-file-party': matter.party['a1'] ?? '',
        'concord-file-name': 'x.txt',
        'concord-file-visibility': 'PRIVATE',
      },
    });
    await officer.must('POST', `/disputes/${matter.id}/holding`);
    await reached(() => desk.disputes.length > 0 && mine.disputes.length > 0);
    expect(desk.codes).toEqual(['dispute.held']);
    expect(desk.disputes[0]?.version).toBe(before + 1);
    await officer.must('POST', `/disputes/${matter.id}/release`);
  });

  it('tells a desk of its courts what happens there, and nobody without an office', async () => {
    const desk = await connect(officer.token);
    expect(await desk.ask('watchDesk', {})).toEqual({ ok: true });
    const party = await connect(applicant.token);
    expect(problemOf(await party.ask('watchDesk', {}))).toBe('access.forbidden');
    const draft = await handIn(world, { byItself: true, draft: true });
    const other = await handIn(world);
    await reached(() => desk.desks.some(({ disputeId }) => disputeId === other.id));
    expect(party.desks).toEqual([]);
    // A draft is nobody's to find.
    expect(desk.desks.some(({ disputeId }) => disputeId === draft.id)).toBe(false);
    expect(problemOf(await desk.ask('watch', { disputeId: draft.id }))).toBe('dispute.not-found');
  });

  it('stops when a session ends, within a second', async () => {
    const other = await handIn(world);
    const person = await other.person('a1');
    const client = await connect(person.token);
    await client.ask('watch', { disputeId: other.id });
    const gone = client.ended();
    const began = performance.now();
    await person.must('POST', '/auth/logout');
    expect(await gone).toBe('io server disconnect');
    expect(performance.now() - began).toBeLessThan(1_500);
    await expect(connect(person.token)).rejects.toMatchObject({ data: { code: 'access.not-signed-in' } });
  });

  it('stops when the right to know of a dispute ends', async () => {
    const other = await handIn(world);
    await triaged(world, other.id);
    const party = await other.person('r1');
    const client = await connect(party.token);
    expect(await client.ask('watch', { disputeId: other.id })).toMatchObject({ ok: true });
    const { database } = world;
    await database.unitOfWork.run(async (tx) => {
      tx.change('UPDATE dispute_grants SET revoked_at = ? WHERE dispute_id = ? AND party_id = ?', [
        tx.now.toISOString(),
        other.id,
        other.party['r1'],
      ]);
      return Promise.resolve();
    });
    const witness = await connect(officer.token);
    await witness.ask('watch', { disputeId: other.id });
    await officer.must('POST', `/disputes/${other.id}/holding`);
    await reached(() => witness.disputes.length > 0);
    expect(client.disputes).toEqual([]);
    expect(problemOf(await client.ask('watch', { disputeId: other.id }))).toBe('dispute.not-found');
  });

  it.each([
    ['an unknown event', 'join', [{}], 'live.unknown-event'],
    ['no payload', 'watch', [], 'input.invalid'],
    ['another payload', 'watch', ['x'], 'input.invalid'],
    [
      'an unknown field',
      'watch',
      [{ disputeId: '01900000-0000-7000-8000-0000000000ff', all: true }],
      'input.invalid',
    ],
    ['no id', 'watch', [{ disputeId: '*' }], 'input.invalid'],
    [
      'a number that is none',
      'watch',
      [{ disputeId: '01900000-0000-7000-8000-0000000000ff', after: -1 }],
      'input.invalid',
    ],
    ['something for nothing', 'watchDesk', [{ court: 'x' }], 'input.invalid'],
  ])('answers %s with a problem', async (_, event, payload, code) => {
    const client = await connect(officer.token, { extraHeaders: { 'accept-language': 'en' } });
    const told = await client.ask(event, ...payload);
    expect(problemOf(told)).toBe(code);
    expect((told as LiveRefusal).problem.detail).toMatch(/^[A-Z][\x20-\x7e]+$/);
    expect(client.socket.connected).toBe(true);
  });

  it('lets nobody in without a session, nor a page of somebody else with a cookie', async () => {
    await expect(connect('')).rejects.toMatchObject({ data: { code: 'access.not-signed-in', status: 401 } });
    const cookie = `concord_session=${applicant.token}`;
    const from = (origin: string) => ({ auth: {}, extraHeaders: { cookie, origin } });
    await expect(connect('', from('https://evil.example'))).rejects.toMatchObject({
      data: { code: 'access.foreign-origin' },
    });
    const own = await connect('', from(world.url));
    expect(await own.ask('watch', { disputeId: matter.id })).toMatchObject({ ok: true });
  });

  it('answers who asks too much, and ends it when that goes on', async () => {
    const client = await connect(applicant.token);
    const ended = client.ended();
    const send = (times: number) =>
      Promise.all(Array.from({ length: times }, () => client.ask('unwatch', { disputeId: matter.id })));
    const codes = (await send(115)).map(problemOf);
    expect(codes.filter((code) => code === undefined)).toHaveLength(100);
    expect(codes.filter((code) => code === 'platform.too-many-requests')).toHaveLength(15);
    for (let more = 0; more < 10; more += 1) client.socket.emit('unwatch', { disputeId: matter.id });
    await ended;
    expect(client.socket.connected).toBe(false);
  });

  it('refuses what the house cannot take at the moment, however often, and takes it again afterwards', async () => {
    const client = await connect(applicant.token);
    let full = true;
    world.app.get(Brakes, { strict: false }).add('unwatch', () => full);
    const ask = () => client.ask('unwatch', { disputeId: matter.id });
    const codes = await Promise.all(Array.from({ length: 60 }, async () => problemOf(await ask())));
    expect(new Set(codes)).toEqual(new Set(['platform.busy']));
    full = false;
    expect(await ask()).toEqual({ ok: true });
  });

  it('ends a connection that sends more than a message may hold', async () => {
    const client = await connect(applicant.token);
    const ended = client.ended();
    client.socket.emit('watch', { disputeId: 'x'.repeat(20_000) });
    await ended;
    expect(client.socket.connected).toBe(false);
  });

  it('is counted', async () => {
    await connect(applicant.token);
    const metrics = await (await fetch(`${world.url}/metrics`)).text();
    expect(metrics).toMatch(/concord_live_connections [1-9]/);
    expect(metrics).toMatch(/concord_live_messages_total\{event="dispute.changed"\} [1-9]/);
    expect(metrics).toMatch(/concord_live_refusals_total\{code="dispute.not-found"\} [1-9]/);
  });
});
