import type { Persona } from '#journey';
import type { PlacedMatter } from '#testing/placed-matter';
import { type Guest, RoomGuests, ruleOf } from '#testing/room-guests';
import { SessionRoom } from '#testing/session-room';
import { until } from '#testing/until';
import { openWorld, type World } from '#testing/world';
import type { ToldMessage } from './application/told-room.js';

const HELD_BY_ANOTHER = 'room.somebody-has-the-floor';
const MINUTE_MS = 60_000;

describe('turns to speak in the joint room', () => {
  let world: World;
  let room: SessionRoom;
  let matter: PlacedMatter;
  let guests: RoomGuests;
  let m: Guest;
  let a: Guest;
  let r: Guest;

  beforeAll(async () => {
    world = await openWorld();
  });
  beforeEach(async () => {
    room = await SessionRoom.begun(world);
    ({ matter } = room);
    guests = new RoomGuests(world.url, room);
    ({ m, a, r } = await guests.everybody());
    await room.lead('/gathering');
  });
  afterEach(async () => {
    guests.leave();
    await room.giveUp();
  });
  afterAll(() => world.close());

  const give = async (partyId: string, minutes = 5): Promise<string> => {
    const personId = await room.personOf('PARTY', partyId);
    await room.lead('/turn', { personId, minutes });
    return personId;
  };
  const turn = async (who: Persona) => (await room.seenBy(who)).turn;
  const refusal = async (who: Persona, rest: string, body: object = {}): Promise<string> => {
    const answer = await who.ask('POST', room.path(rest), { body });
    const problem = answer.body as { rule?: string; code: string };
    return `${answer.status} ${problem.rule ?? problem.code}`;
  };
  const saidInJoint = async (): Promise<ToldMessage[]> => {
    const { placeId } = await room.seenBy(room.mediator);
    const path = room.path(`/places/${placeId ?? ''}/messages?after=0`);
    return (await room.mediator.must<{ items: ToldMessage[] }>('GET', path)).items;
  };
  /** As if its minutes had gone by. */
  const letPass = (): Promise<void> =>
    world.database.unitOfWork.run((tx) => {
      const past = new Date(Date.now() - 1).toISOString();
      tx.change('UPDATE room_places SET turn_until = ? WHERE room_id = ? AND turn_until IS NOT NULL', [
        past,
        room.roomId,
      ]);
      return Promise.resolve();
    });

  it('let speak who has the floor and who leads, and ask everybody else to wait', async () => {
    const before = Date.now();
    const personId = await give(matter.r);
    expect(await guests.say(r, '我先说')).toMatchObject({ ok: true });
    expect(await guests.say(m, '请说')).toMatchObject({ ok: true });
    expect(ruleOf(await guests.say(a, '我要插话'))).toBe(HELD_BY_ANOTHER);
    expect(await a.line.ask('room.call', room.at)).toEqual({ ok: true });
    for (const who of [room.mediator, matter.applicant, matter.respondent]) {
      const told = await turn(who);
      expect(told).toMatchObject({ personId, side: null });
      expect(told?.name).not.toBe('');
      expect(told?.isOwn).toBe(who === matter.respondent);
      const lasts = Date.parse(String(told?.until)) - before;
      expect(lasts).toBeGreaterThanOrEqual(5 * MINUTE_MS);
      expect(told?.leftSeconds).toBeLessThanOrEqual(300);
    }
    await room.lead('/turn/ending');
    expect(await turn(matter.applicant)).toBeNull();
    expect(await guests.say(a, '轮到我了')).toMatchObject({ ok: true });
    // Its time may have passed a moment before it is ended.
    await room.lead('/turn/ending');
  });

  it('end by themselves, without anybody doing anything', async () => {
    await give(matter.r, 1);
    await letPass();
    expect(await turn(matter.applicant)).toBeNull();
    expect(await guests.say(a, '时间到了')).toMatchObject({ ok: true });
    expect(await refusal(room.mediator, '/turn/prolonging', { minutes: 1 })).toBe('409 room.a-turn-is-on');
  });

  it('are prolonged, passed on, and given to a whole side', async () => {
    await give(matter.r, 1);
    const first = Date.parse(String((await turn(matter.applicant))?.until));
    await room.lead('/turn/prolonging', { minutes: 2 });
    expect(Date.parse(String((await turn(matter.applicant))?.until)) - first).toBe(2 * MINUTE_MS);
    await room.lead('/turn', { side: 'APPLICANT', minutes: 3 });
    expect(await turn(matter.respondent)).toMatchObject({ personId: null, name: null, side: 'APPLICANT' });
    expect(await guests.say(a, '我们这边说')).toMatchObject({ ok: true });
    expect(ruleOf(await guests.say(r, '等一下'))).toBe(HELD_BY_ANOTHER);
    const facts = (await saidInJoint()).filter(({ words }) => words?.startsWith('turn'));
    expect(facts.map(({ words }) => words)).toEqual(['turn', 'turn-applicants']);
  });

  it('end with the point within which they were given', async () => {
    await room.lead('/agenda', { points: [{ title: '一' }] });
    const [point] = (await room.seenBy(room.mediator)).agenda;
    await room.lead(`/agenda/${point?.id ?? ''}/beginning`);
    await give(matter.r);
    await room.lead(`/agenda/${point?.id ?? ''}/closing`);
    expect(await turn(matter.applicant)).toBeNull();
  });

  it('are the mediator’s alone to give, for a few minutes, to who is there', async () => {
    const personId = await give(matter.r);
    const asked = { personId, minutes: 5 };
    for (const who of [matter.applicant, matter.respondent, await world.staff('zhidao')]) {
      expect(await refusal(who, '/turn', asked)).toMatch(/^40[34] /);
      expect(await refusal(who, '/turn/prolonging', { minutes: 5 })).toMatch(/^40[34] /);
      expect(await refusal(who, '/turn/ending')).toMatch(/^40[34] /);
    }
    for (const minutes of [0, 31, 1.5])
      expect(await refusal(room.mediator, '/turn', { personId, minutes })).toMatch(/^400 /);
    for (const nobody of [{ minutes: 1 }, { minutes: 1, side: 'SOMEBODY-ELSE' }])
      expect(await refusal(room.mediator, '/turn', nobody)).toBe('409 room.turn-for-who-is-there');
    await room.lead('/separation');
    expect(await turn(matter.applicant)).toBeNull();
    expect(await refusal(room.mediator, '/turn', asked)).toBe('409 room.turn-for-who-is-there');
  });

  it('leave alone whoever is elsewhere, who still sees whose turn it is', async () => {
    const lobby = (await room.seenBy(room.mediator)).places.find(
      ({ kind, side }) => kind === 'LOBBY' && side === 'APPLICANT',
    );
    const moves = [{ personId: await room.personOf('PARTY', matter.a), placeId: lobby?.id }];
    await room.lead('/moves', { moves });
    const personId = await give(matter.r);
    expect(await guests.say(a, '在自己的等候室')).toMatchObject({ ok: true });
    expect(await turn(matter.applicant)).toMatchObject({ personId });
  });

  it('end when nobody leads any more, and when who had the floor has gone', async () => {
    await give(matter.r);
    await r.line.ask('room.leave', room.at);
    expect(await turn(matter.applicant)).toBeNull();
    expect(await guests.say(a, '可以说了')).toMatchObject({ ok: true });
    await room.lead('/turn', { personId: await room.personOf('MEDIATOR'), minutes: 5 });
    expect(ruleOf(await guests.say(a, '等调解员说完'))).toBe(HELD_BY_ANOTHER);
    await guests.enter(r);
    await room.lead('/gathering');
    await m.line.ask('room.leave', room.at);
    expect((await room.seenBy(matter.applicant)).state).toBe('frozen');
    expect(await turn(matter.applicant)).toBeNull();
    expect(await refusal(room.mediator, '/turn', { side: 'APPLICANT', minutes: 1 })).toBe('409 room.is-on');
  });

  it('begin before a word or after it, never in between', async () => {
    const placeId = (await room.seenBy(matter.applicant)).placeId;
    const personId = await room.personOf('PARTY', matter.r);
    const saying = async (): Promise<boolean[]> => {
      const spoken: boolean[] = [];
      for (let at = 0; at < 12; at += 1) spoken.push((await guests.say(a, `第${at}句`, { placeId })).ok);
      return spoken;
    };
    const [first, second] = await Promise.all([
      saying(),
      saying(),
      until(async () => (await saidInJoint()).some(({ kind }) => kind === 'WORDS')).then(() =>
        room.lead('/turn', { personId, minutes: 5 }),
      ),
    ]);
    const said = await saidInJoint();
    const began = said.find(({ words }) => words === 'turn')?.seq ?? 0;
    const words = said.filter(({ kind }) => kind === 'WORDS');
    expect(words.filter(({ seq }) => seq > began)).toEqual([]);
    expect(words).toHaveLength([...first, ...second].filter((ok) => ok).length);
    expect([...first, ...second]).toContain(false);
  });
});
