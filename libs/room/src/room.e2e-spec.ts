import { readdirSync } from 'node:fs';
import type { RoomEntered, RoomMessage, RoomSaid } from '#contracts';
import type { Persona } from '#journey';
import { newId } from '#kernel';
import type { StepAnswer } from '#testing/mediation-desk';
import { LiveClient } from '#testing/live-client';
import { consent, type PlacedMatter } from '#testing/placed-matter';
import { SessionRoom } from '#testing/session-room';
import { until } from '#testing/until';
import { openWorld, type World } from '#testing/world';
import { ShredCaucuses } from './application/shred-caucuses.js';
import type { ToldMessage } from './application/told-room.js';

const DAY_MS = 86_400_000;

/** Somebody on the live line, with what they were told in a room. */
class Guest {
  readonly heard: RoomMessage[] = [];
  constructor(
    readonly who: Persona,
    readonly line: LiveClient,
  ) {
    line.socket.on('room.message', (message: RoomMessage) => this.heard.push(message));
  }

  get words(): (string | null)[] {
    return this.heard.filter(({ kind }) => kind === 'WORDS').map(({ words }) => words);
  }
}

describe('the room of a session', () => {
  let world: World;
  let room: SessionRoom;
  let matter: PlacedMatter;
  let mediator: Persona;
  const open: LiveClient[] = [];

  beforeAll(async () => {
    world = await openWorld();
  });
  beforeEach(async () => {
    room = await SessionRoom.arranged(world);
    ({ matter, mediator } = room);
  });
  afterEach(async () => {
    for (const client of open.splice(0)) client.close();
    // A mediator has only so many matters at a time.
    await matter.act(matter.respondent, 'consents/withdrawal', { partyId: matter.r, scope: 'MEDIATION' });
  });
  afterAll(() => world.close());

  const connect = async (who: Persona): Promise<Guest> => {
    const line = await LiveClient.connect(world.url, who.token);
    open.push(line);
    return new Guest(who, line);
  };
  const here = (): { disputeId: string; roomId: string } => ({ disputeId: matter.id, roomId: room.roomId });
  const enter = ({ line }: Guest): Promise<RoomEntered> => line.ask<RoomEntered>('room.enter', here());
  const inside = async (who: Persona): Promise<Guest> => {
    const guest = await connect(who);
    expect(await enter(guest)).toMatchObject({ ok: true });
    return guest;
  };
  const everybody = async () => ({
    m: await inside(mediator),
    a: await inside(matter.applicant),
    r: await inside(matter.respondent),
  });
  const say = async ({ who, line }: Guest, words: string, more: object = {}): Promise<RoomSaid> => {
    const { roomId, placeId } = await room.seenBy(who);
    return line.ask<RoomSaid>('room.say', { roomId, placeId, clientId: newId(), words, ...more });
  };
  const ruleOf = (told: unknown): string | undefined =>
    (told as { problem?: { rule?: string; code: string } }).problem?.rule ??
    (told as { problem?: { code: string } }).problem?.code;
  const told = (holds: () => boolean): Promise<void> => until(() => Promise.resolve(holds()));

  it('lets in only who is known, invited and has read their rights, each into their own lobby', async () => {
    const applicant = await connect(matter.applicant);
    expect(ruleOf(await enter(applicant))).toBe('room.identity-is-checked');
    await matter.act(mediator, 'identity-checks', { partyId: matter.a, how: 'ONLINE_COMPARISON' });
    expect(ruleOf(await enter(applicant))).toBe('room.rights-were-read');
    await room.ready();
    expect(ruleOf(await enter(await connect(await world.staff('fenliu1'))))).toBe('access.forbidden');
    const other = await room.another();
    expect(ruleOf(await enter(await connect(other.applicant)))).toBe('dispute.not-found');
    await everybody();
    expect([await room.placeOf(matter.applicant), await room.placeOf(matter.respondent)]).toEqual([
      'LOBBY',
      'LOBBY',
    ]);
    expect((await room.seenBy(matter.applicant)).placeId).not.toBe(
      (await room.seenBy(matter.respondent)).placeId,
    );
    expect(await room.placeOf(mediator)).toBe('JOINT');
  });

  it('shows the mediator who is where, and everybody else who is with them', async () => {
    await room.ready();
    await room.begin();
    await everybody();
    const names = async (who: Persona) => (await room.seenBy(who)).people.map(({ role }) => role).sort();
    expect(await names(mediator)).toEqual(['MEDIATOR', 'PARTY', 'PARTY']);
    expect(await names(matter.applicant)).toEqual(['PARTY']);
    await room.lead('/gathering');
    expect(await names(matter.applicant)).toEqual(['MEDIATOR', 'PARTY', 'PARTY']);
  });

  it('tells what is said to everybody there, in order, once, and to nobody elsewhere', async () => {
    await room.ready();
    await room.begin();
    const { m, a, r } = await everybody();
    await say(a, '只在等候室说的话');
    await room.lead('/gathering');
    const spoken = await Promise.all([say(a, '一'), say(r, '二'), say(m, '三'), say(a, '四')]);
    await told(() => [m, a, r].every(({ words }) => words.length >= 4));
    const order = ({ heard }: Guest) =>
      heard
        .filter(({ kind, words }) => kind === 'WORDS' && words !== '只在等候室说的话')
        .map(({ seq }) => seq);
    const numbers = spoken.map(({ seq }) => seq).sort((x, y) => x - y);
    for (const guest of [m, a, r]) expect(order(guest)).toEqual(numbers);
    expect(r.words).not.toContain('只在等候室说的话');
    const { placeId } = await room.seenBy(matter.respondent);
    const messages = room.path(`/places/${placeId ?? ''}/messages?after=0`);
    const { items } = await matter.respondent.must<{ items: ToldMessage[] }>('GET', messages);
    expect(items.map(({ seq }) => seq)).toEqual(items.map((_, at) => at + 1));
  });

  it('says a message once, however often it is sent', async () => {
    await room.ready();
    const a = await inside(matter.applicant);
    const clientId = newId();
    const first = await say(a, '说一次', { clientId });
    expect(await say(a, '说一次', { clientId })).toEqual(first);
    const next = await say(a, '再说一句');
    expect(next.seq).toBe(first.seq + 1);
  });

  it('keeps a caucus from everybody who is not in it, and its words out of the database', async () => {
    await room.ready();
    await room.begin();
    const { m, a, r } = await everybody();
    const { placeId = '' } = await room.lead('/caucuses', { partyIds: [matter.a] });
    const people = [await room.personOf('PARTY', matter.a), await room.personOf('MEDIATOR')];
    const moves = people.map((personId) => ({ personId, placeId }));
    await room.lead('/moves', { moves });
    await say(a, '底线是三万元');
    await told(() => m.words.includes('底线是三万元'));
    expect(r.words).toEqual([]);
    expect((await room.seenBy(matter.respondent)).places.map(({ kind }) => kind).sort()).toEqual([
      'JOINT',
      'LOBBY',
    ]);
    const messages = room.path(`/places/${placeId}/messages`);
    expect((await matter.respondent.get(messages)).status).toBe(404);
    expect(ruleOf(await say(r, '我也来', { placeId }))).toBe('room.place-not-found');
    const rows = await world.database.reads.select<{ words: string }>(
      'SELECT words FROM room_messages WHERE place_id = ? AND kind = ?',
      [placeId, 'WORDS'],
    );
    expect(rows.map(({ words }) => words.startsWith(`e1$caucus.${placeId}.v1$`))).toEqual([true]);
    const wrong = { moves: [{ personId: await room.personOf('PARTY', matter.r), placeId }] };
    expect((await mediator.ask('POST', room.path('/moves'), { body: wrong })).body).toMatchObject({
      rule: 'room.place-admits',
    });
  });

  it('carries exactly the words their speaker lets across, to those named, once', async () => {
    await room.ready();
    await room.begin();
    const { m, a, r } = await everybody();
    const { placeId = '' } = await room.lead('/caucuses', { partyIds: [matter.a] });
    const people = [await room.personOf('PARTY', matter.a), await room.personOf('MEDIATOR')];
    await room.lead('/moves', { moves: people.map((personId) => ({ personId, placeId })) });
    const { seq } = await say(a, '最低三万元，其余可以不要。');
    const grants = room.path(`/places/${placeId}/grants`);
    const allowed = { seq, words: '其余可以不要', toPartyIds: [matter.r] };
    const refused = async (who: Persona, path: string, body: object): Promise<unknown> =>
      ruleOf({ problem: (await who.ask('POST', path, { body })).body });
    expect(await refused(matter.applicant, grants, { ...allowed, words: '其余都可以不要' })).toBe(
      'room.marks-own-words',
    );
    expect(await refused(matter.respondent, grants, allowed)).toBe('room.place-not-found');
    const granted = await matter.applicant.must<StepAnswer>('POST', grants, { body: allowed });
    const grant = room.path(`/grants/${granted.result['grantId'] ?? ''}`);
    const joint = (await room.seenBy(mediator)).places.find(({ kind }) => kind === 'JOINT')?.id ?? '';
    expect((await room.seenBy(matter.respondent)).grants).toEqual([]);
    await mediator.must('POST', `${grant}/carrying`, { body: { placeId: joint } });
    await room.lead(`/places/${placeId}/closing`);
    await room.lead('/gathering');
    await told(() => r.heard.some(({ kind }) => kind === 'CARRIED'));
    expect(r.heard.filter(({ kind }) => kind === 'CARRIED').map(({ words }) => words)).toEqual([
      '其余可以不要',
    ]);
    expect(JSON.stringify(r.heard)).not.toContain('三万元');
    expect(m.words).toContain('最低三万元，其余可以不要。');
    expect(await refused(mediator, `${grant}/carrying`, { placeId: joint })).toBe('room.grant-is-open');
    expect(await refused(matter.applicant, `${grant}/withdrawal`, {})).toBe('room.grant-is-open');
  });

  it('carries nothing that was taken back, nor to where others would read it, and one of two wins', async () => {
    await room.ready();
    await room.begin();
    const { a } = await everybody();
    const { placeId = '' } = await room.lead('/caucuses', { partyIds: [matter.a] });
    const people = [await room.personOf('PARTY', matter.a), await room.personOf('MEDIATOR')];
    await room.lead('/moves', { moves: people.map((personId) => ({ personId, placeId })) });
    const { seq } = await say(a, '可以分期');
    const letAcross = async (toPartyIds: readonly string[]): Promise<string> => {
      const body = { seq, words: '可以分期', toPartyIds };
      const path = room.path(`/places/${placeId}/grants`);
      const { result } = await matter.applicant.must<StepAnswer>('POST', path, { body });
      return room.path(`/grants/${result['grantId'] ?? ''}`);
    };
    const { places } = await room.seenBy(mediator);
    const joint = places.find(({ kind }) => kind === 'JOINT')?.id ?? '';
    const forNobodyElse = await letAcross([matter.a]);
    const carrying = { body: { placeId: joint } };
    expect((await mediator.ask('POST', `${forNobodyElse}/carrying`, carrying)).body).toMatchObject({
      rule: 'room.carried-to-those-named',
    });
    const grant = await letAcross([matter.r]);
    const answers = await Promise.all([
      mediator.ask('POST', `${grant}/carrying`, carrying),
      matter.applicant.ask('POST', `${grant}/withdrawal`),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { grants } = await room.seenBy(matter.applicant);
    const state = answers[0].status === 200 ? 'carried' : 'withdrawn';
    expect(grants.at(-1)).toMatchObject({ state });
  });

  it('does not let the mediator leave the two sides together', async () => {
    await room.ready();
    await room.begin();
    const { m, a } = await everybody();
    await room.lead('/gathering');
    const officials = (await room.seenBy(mediator)).places.find(({ kind }) => kind === 'OFFICIALS')?.id;
    const moves = [{ personId: await room.personOf('MEDIATOR'), placeId: officials }];
    expect((await mediator.ask('POST', room.path('/moves'), { body: { moves } })).body).toMatchObject({
      rule: 'room.nobody-alone-with-the-other-side',
    });
    await m.line.ask('room.leave', here());
    expect(await room.placeOf(matter.applicant)).toBe('LOBBY');
    expect((await room.seenBy(matter.respondent)).state).toBe('frozen');
    expect(await say(a, '还在等候室')).toMatchObject({ ok: true });
  });

  it('keeps the sides apart when the mediator’s connection is gone, and brings them back', async () => {
    await room.ready();
    await room.begin();
    const { m, a, r } = await everybody();
    await room.lead('/gathering');
    const { placeId: joint } = await room.seenBy(matter.applicant);
    m.line.close();
    await until(async () => (await room.seenBy(matter.applicant)).state === 'frozen');
    expect([await room.placeOf(matter.applicant), await room.placeOf(matter.respondent)]).toEqual([
      'LOBBY',
      'LOBBY',
    ]);
    expect(ruleOf(await say(a, '没有调解员', { placeId: joint }))).toBe('room.speaks-where-one-is');
    await inside(mediator);
    await room.lead('/resumption');
    expect([await room.placeOf(matter.applicant), await room.placeOf(matter.respondent)]).toEqual([
      'JOINT',
      'JOINT',
    ]);
    expect(await say(r, '继续')).toMatchObject({ ok: true });
  });

  it('is over with its session: nobody is in it, nothing more is said', async () => {
    await room.ready();
    await room.begin();
    const { a } = await everybody();
    const { placeId } = await room.seenBy(matter.applicant);
    await room.end();
    expect(await room.placeOf(matter.applicant)).toBe('NOWHERE');
    expect(ruleOf(await say(a, '还有一句', { placeId }))).toBe('room.is-not-over');
    expect(ruleOf(await enter(a))).toBe('room.is-not-over');
  });

  it('sends away who loses the right to be there', async () => {
    await room.ready();
    await room.begin();
    const { a } = await everybody();
    await matter.applicant.must('POST', '/auth/logout');
    await told(() => a.line.socket.disconnected);
  });

  it('sends away at once who takes back consent, while the others stay', async () => {
    const { officer, a, r } = matter;
    const phone = '15430000001';
    const person = { name: '陆小满', phone };
    await matter.decide(officer, 'parties', { key: 'a2', role: 'APPLICANT', kind: 'NATURAL', person });
    const seen = (await officer.dispute(matter.id))['parties'] as { id: string }[];
    const partyId = seen.at(-1)?.id ?? '';
    const joining = await world.cast.party(phone);
    for (const scope of ['MEDIATION', 'DATA']) await consent(matter, joining, partyId, scope);
    const session = { kind: 'JOINT', partyIds: [a, r, partyId], startsAt: room.startsAt };
    const { result } = await matter.act<StepAnswer>(mediator, 'sessions', session);
    const at = { disputeId: matter.id, roomId: result['sessionId'] };
    await matter.act(mediator, 'identity-checks', { partyId, how: 'ONLINE_COMPARISON' });
    await matter.act(joining, `sessions/${at.roomId ?? ''}/rights`, { partyId, textVersion: 'v1' });
    const guest = await connect(joining);
    const { placeId } = await guest.line.ask<RoomEntered>('room.enter', at);
    const { roomId } = at;
    const words = (): Promise<unknown> =>
      guest.line.ask('room.say', { roomId, placeId, clientId: newId(), words: '我在' });
    expect(await words()).toMatchObject({ ok: true });
    await matter.act(joining, 'consents/withdrawal', { partyId, scope: 'MEDIATION' });
    expect(ruleOf(await words())).toBe('room.speaks-where-one-is');
    expect((await joining.get(`/disputes/${matter.id}/rooms/${roomId ?? ''}`)).status).toBe(404);
    expect(ruleOf(await guest.line.ask('room.enter', at))).toBe('room.not-found');
  });

  const certificateOf = async (who: Persona, placeId: string) =>
    (await room.seenBy(who)).places.find(({ id }) => id === placeId)?.certificate ?? undefined;
  const wordsIn = async (who: Persona, placeId: string): Promise<(string | null)[]> => {
    const path = room.path(`/places/${placeId}/messages`);
    const { items } = await who.must<{ items: ToldMessage[] }>('GET', path);
    return items.filter(({ kind }) => kind !== 'FACT').map(({ words }) => words);
  };
  /** When the days are over for which a caucus is kept. */
  const afterItsTime = async (look: (shredding: ShredCaucuses) => Promise<void>): Promise<void> => {
    const shredding = world.app.get(ShredCaucuses, { strict: false });
    const began = world.clock.now();
    world.clock.advance(31 * DAY_MS);
    try {
      await shredding.execute();
      await look(shredding);
    } finally {
      world.clock.set(began);
    }
  };
  const caucusWith = async (partyId: string): Promise<string> => {
    const { placeId = '' } = await room.lead('/caucuses', { partyIds: [partyId] });
    const people = [await room.personOf('PARTY', partyId), await room.personOf('MEDIATOR')];
    await room.lead('/moves', { moves: people.map((personId) => ({ personId, placeId })) });
    return placeId;
  };

  it.each([
    ['by its mediator', (placeId: string) => room.lead(`/places/${placeId}/closing`)],
    ['with its session', () => room.end()],
  ] as const)('destroys the key of a caucus that ended %s, and a certificate says so', async (_how, end) => {
    await room.ready();
    await room.begin();
    const { a } = await everybody();
    const placeId = await caucusWith(matter.a);
    await say(a, '只在这里说');
    await end(placeId);
    await world.app.get(ShredCaucuses, { strict: false }).execute();
    expect(await wordsIn(matter.applicant, placeId)).toEqual(['只在这里说']);
    await afterItsTime(async (shredding) => {
      expect(await wordsIn(matter.applicant, placeId)).toEqual([null]);
      const certificate = await certificateOf(matter.applicant, placeId);
      expect(certificate).toMatchObject({ placeId, keyIds: [`caucus.${placeId}.v1`], messages: 1 });
      if (certificate) {
        expect(shredding.isGenuine(certificate)).toBe(true);
        expect(shredding.isGenuine({ ...certificate, messages: 0 })).toBe(false);
      }
      const keys = readdirSync(world.place.keyDirectory).filter((name) => name.includes(placeId));
      expect(keys).toEqual([`caucus.${placeId}.v1.gone`]);
    });
  });

  it('destroys the key of a caucus that only heard what was carried there', async () => {
    await room.ready();
    await room.begin();
    const { a } = await everybody();
    const from = await caucusWith(matter.a);
    const { seq } = await say(a, '可以分期');
    const allowed = { seq, words: '可以分期', toPartyIds: [matter.r] };
    const path = room.path(`/places/${from}/grants`);
    const { result } = await matter.applicant.must<StepAnswer>('POST', path, { body: allowed });
    const { placeId = '' } = await room.lead('/caucuses', { partyIds: [matter.r] });
    await room.lead(`/grants/${result['grantId'] ?? ''}/carrying`, { placeId });
    expect(await wordsIn(matter.respondent, placeId)).toEqual(['可以分期']);
    await room.lead(`/places/${placeId}/closing`);
    await afterItsTime(async () => {
      expect(await wordsIn(matter.respondent, placeId)).toEqual([null]);
      const certificate = await certificateOf(matter.respondent, placeId);
      expect(certificate).toMatchObject({ keyIds: [`caucus.${placeId}.v1`], messages: 1 });
    });
  });
});
