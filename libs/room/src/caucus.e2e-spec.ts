import { readdirSync } from 'node:fs';
import type { Persona } from '#journey';
import { CheckpointKeys } from '#platform/crypto';
import type { StepAnswer } from '#testing/mediation-desk';
import type { PlacedMatter } from '#testing/placed-matter';
import { RoomGuests, ruleOf } from '#testing/room-guests';
import { SessionRoom } from '#testing/session-room';
import { until } from '#testing/until';
import { openWorld, type World } from '#testing/world';
import { ShredCaucuses } from './application/shred-caucuses.js';
import type { ToldMessage } from './application/told-room.js';
import { isGenuine } from './domain/deletion-certificate.js';

const DAY_MS = 86_400_000;

describe('a caucus', () => {
  let world: World;
  let room: SessionRoom;
  let matter: PlacedMatter;
  let mediator: Persona;
  let guests: RoomGuests;

  beforeAll(async () => {
    world = await openWorld();
  });
  beforeEach(async () => {
    room = await SessionRoom.begun(world);
    ({ matter, mediator } = room);
    guests = new RoomGuests(world.url, room);
  });
  afterEach(async () => {
    guests.leave();
    await room.giveUp();
  });
  afterAll(() => world.close());

  const told = (holds: () => boolean): Promise<void> => until(() => Promise.resolve(holds()));

  const certificateOf = async (who: Persona, placeId: string) =>
    (await room.seenBy(who)).places.find(({ id }) => id === placeId)?.certificate ?? undefined;
  const wordsIn = async (who: Persona, placeId: string): Promise<(string | null)[]> => {
    const path = room.path(`/places/${placeId}/messages`);
    const { items } = await who.must<{ items: ToldMessage[] }>('GET', path);
    return items.filter(({ kind }) => kind !== 'FACT').map(({ words }) => words);
  };
  /** When the days are over for which a caucus is kept. */
  const afterItsTime = async (look: () => Promise<void>): Promise<void> => {
    const began = world.clock.now();
    world.clock.advance(31 * DAY_MS);
    try {
      await world.app.get(ShredCaucuses, { strict: false }).execute();
      await look();
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

  it('keeps a caucus from everybody who is not in it, and its words out of the database', async () => {
    const { m, a, r } = await guests.everybody();
    const placeId = await caucusWith(matter.a);
    await guests.say(a, '底线是三万元');
    await told(() => m.words.includes('底线是三万元'));
    expect(r.words).toEqual([]);
    expect((await room.seenBy(matter.respondent)).places.map(({ kind }) => kind).sort()).toEqual([
      'JOINT',
      'LOBBY',
    ]);
    const messages = room.path(`/places/${placeId}/messages`);
    expect((await matter.respondent.get(messages)).status).toBe(404);
    expect(ruleOf(await guests.say(r, '我也来', { placeId }))).toBe('room.place-not-found');
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

  it('shows by nothing to the others that there is one', async () => {
    const { r, a } = await guests.everybody();
    const placeId = await caucusWith(matter.a);
    const { seq } = await guests.say(a, '其余可以不要');
    const allowed = { seq, words: '其余可以不要', toPartyIds: [matter.r] };
    await matter.applicant.must('POST', room.path(`/places/${placeId}/grants`), { body: allowed });
    await told(() => a.changes > 0);
    await room.lead(`/places/${placeId}/closing`);
    await guests.say(r, '我一直在等');
    await told(() => r.words.includes('我一直在等'));
    expect(r.changes).toBe(0);
    expect(r.heard.map(({ kind }) => kind)).toEqual(['WORDS']);
  });

  it('carries exactly the words their speaker lets across, to those named, once', async () => {
    const { m, a, r } = await guests.everybody();
    const placeId = await caucusWith(matter.a);
    const { seq } = await guests.say(a, '最低三万元，其余可以不要。');
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
    const { a } = await guests.everybody();
    const placeId = await caucusWith(matter.a);
    const { seq } = await guests.say(a, '可以分期');
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

  it.each([
    ['by its mediator', (placeId: string) => room.lead(`/places/${placeId}/closing`)],
    ['with its session', () => room.end()],
  ] as const)('destroys the key of a caucus that ended %s, and a certificate says so', async (_how, end) => {
    const { a } = await guests.everybody();
    const placeId = await caucusWith(matter.a);
    await guests.say(a, '只在这里说');
    await end(placeId);
    await world.app.get(ShredCaucuses, { strict: false }).execute();
    expect(await wordsIn(matter.applicant, placeId)).toEqual(['只在这里说']);
    await afterItsTime(async () => {
      expect(await wordsIn(matter.applicant, placeId)).toEqual([null]);
      const certificate = await certificateOf(matter.applicant, placeId);
      expect(certificate).toMatchObject({ placeId, keyIds: [`caucus.${placeId}.v1`], messages: 1 });
      if (certificate) {
        const signatures = world.app.get(CheckpointKeys, { strict: false });
        expect(isGenuine(certificate, signatures)).toBe(true);
        expect(isGenuine({ ...certificate, messages: 0 }, signatures)).toBe(false);
      }
      const keys = readdirSync(world.place.keyDirectory).filter((name) => name.includes(placeId));
      expect(keys).toEqual([`caucus.${placeId}.v1.gone`]);
    });
  });

  it('destroys the key of a caucus that only heard what was carried there', async () => {
    const { a } = await guests.everybody();
    const from = await caucusWith(matter.a);
    const { seq } = await guests.say(a, '可以分期');
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
