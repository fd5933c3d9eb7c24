import type { RoomEntered } from '#contracts';
import type { Persona } from '#journey';
import { newId } from '#kernel';
import type { StepAnswer } from '#testing/mediation-desk';
import type { PlacedMatter } from '#testing/placed-matter';
import { type Guest, RoomGuests, ruleOf } from '#testing/room-guests';
import { joined, SessionRoom } from '#testing/session-room';
import { until } from '#testing/until';
import { openWorld, type World } from '#testing/world';
import { RoomLines } from './application/room-lines.js';
import type { ToldMessage } from './application/told-room.js';

describe('the room of a session', () => {
  let world: World;
  let room: SessionRoom;
  let matter: PlacedMatter;
  let mediator: Persona;
  let guests: RoomGuests;

  beforeAll(async () => {
    world = await openWorld();
  });
  beforeEach(async () => {
    room = await SessionRoom.arranged(world);
    ({ matter, mediator } = room);
    guests = new RoomGuests(world.url, room);
  });
  afterEach(async () => {
    guests.leave();
    await room.giveUp();
  });
  afterAll(() => world.close());

  const told = (holds: () => boolean): Promise<void> => until(() => Promise.resolve(holds()));

  it('lets in only who is known, invited and has read their rights, each into their own lobby', async () => {
    const applicant = await guests.connect(matter.applicant);
    expect(ruleOf(await guests.enter(applicant))).toBe('room.identity-is-checked');
    await matter.act(mediator, 'identity-checks', { partyId: matter.a, how: 'ONLINE_COMPARISON' });
    expect(ruleOf(await guests.enter(applicant))).toBe('room.rights-were-read');
    await room.ready();
    expect(ruleOf(await guests.enter(await guests.connect(await world.staff('fenliu1'))))).toBe(
      'access.forbidden',
    );
    const other = await room.another();
    expect(ruleOf(await guests.enter(await guests.connect(other.applicant)))).toBe('dispute.not-found');
    await guests.everybody();
    expect([await room.placeOf(matter.applicant), await room.placeOf(matter.respondent)]).toEqual([
      'LOBBY',
      'LOBBY',
    ]);
    expect((await room.seenBy(matter.applicant)).placeId).not.toBe(
      (await room.seenBy(matter.respondent)).placeId,
    );
    expect(await room.placeOf(mediator)).toBe('JOINT');
  });

  it('vouches for nobody whose line broke while they were let in', async () => {
    await room.ready();
    const lines = world.app.get(RoomLines, { strict: false });
    const connections = async (): Promise<string | undefined> =>
      /^concord_live_connections (\d+)$/m.exec(await (await fetch(`${world.url}/metrics`)).text())?.[1];
    await until(async () => (await connections()) === '0');
    const { line } = await guests.connect(mediator);
    const connection = line.socket.id ?? '';
    await world.database.unitOfWork.run(async (tx) => {
      // As long as this unit lasts nobody is let in.
      await tx.lockStream(matter.id);
      line.socket.emit('room.enter', room.at);
      await line.watch(matter.id);
      line.close();
      await until(async () => (await connections()) === '0');
    });
    // Comes after: the one before has been let in by now, and has no line.
    await guests.inside(matter.applicant);
    expect(lines.roomsOf(connection)).toEqual([]);
  });

  it('shows the mediator who is where, and everybody else who is with them', async () => {
    await room.ready();
    await room.begin();
    await guests.everybody();
    const names = async (who: Persona) => (await room.seenBy(who)).people.map(({ role }) => role).sort();
    expect(await names(mediator)).toEqual(['MEDIATOR', 'PARTY', 'PARTY']);
    expect(await names(matter.applicant)).toEqual(['PARTY']);
    await room.lead('/gathering');
    expect(await names(matter.applicant)).toEqual(['MEDIATOR', 'PARTY', 'PARTY']);
  });

  it('tells what is said to everybody there, in order, once, and to nobody elsewhere', async () => {
    await room.ready();
    await room.begin();
    const { m, a, r } = await guests.everybody();
    await guests.say(a, '只在等候室说的话');
    await room.lead('/gathering');
    const spoken = await Promise.all([
      guests.say(a, '一'),
      guests.say(r, '二'),
      guests.say(m, '三'),
      guests.say(a, '四'),
    ]);
    const order = ({ heard }: Guest) =>
      heard
        .filter(({ kind, words }) => kind === 'WORDS' && words !== '只在等候室说的话')
        .map(({ seq }) => seq);
    await told(() => [m, a, r].every((guest) => order(guest).length >= 4));
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
    const a = await guests.inside(matter.applicant);
    const clientId = newId();
    const first = await guests.say(a, '说一次', { clientId });
    expect(await guests.say(a, '说一次', { clientId })).toEqual(first);
    const next = await guests.say(a, '再说一句');
    expect(next.seq).toBe(first.seq + 1);
  });

  it('gives no number to what is refused, also among others said at the same moment', async () => {
    await room.ready();
    await room.begin();
    const { m, a, r } = await guests.everybody();
    const { placeId } = await room.seenBy(matter.respondent);
    const spoken = await Promise.all([
      guests.say(m, '一'),
      guests.say(r, '二', { placeId }),
      guests.say(a, '不在那里', { placeId }),
      guests.say(r, '三', { placeId }),
      guests.say(r, '没有这样的地方', { placeId: newId() }),
      guests.say(r, '四', { placeId }),
    ]);
    expect(spoken.map(({ ok }) => ok)).toEqual([true, true, false, true, false, true]);
    const numbers = [1, 3, 5].map((at) => spoken[at]?.seq ?? 0).sort((x, y) => x - y);
    expect(numbers).toEqual(numbers.map((_, at) => (numbers[0] ?? 0) + at));
    expect((await guests.say(r, '五', { placeId })).seq).toBe((numbers[0] ?? 0) + 3);
  });

  it('does not let the mediator leave the two sides together', async () => {
    await room.ready();
    await room.begin();
    const { m, a } = await guests.everybody();
    await room.lead('/gathering');
    const officials = (await room.seenBy(mediator)).places.find(({ kind }) => kind === 'OFFICIALS')?.id;
    const moves = [{ personId: await room.personOf('MEDIATOR'), placeId: officials }];
    expect((await mediator.ask('POST', room.path('/moves'), { body: { moves } })).body).toMatchObject({
      rule: 'room.nobody-alone-with-the-other-side',
    });
    await m.line.ask('room.leave', room.at);
    expect(await room.placeOf(matter.applicant)).toBe('LOBBY');
    expect((await room.seenBy(matter.respondent)).state).toBe('frozen');
    expect(await guests.say(a, '还在等候室')).toMatchObject({ ok: true });
  });

  it('keeps the sides apart when the mediator’s connection is gone, and brings them back', async () => {
    await room.ready();
    await room.begin();
    const { m, a, r } = await guests.everybody();
    await room.lead('/gathering');
    const { placeId: joint } = await room.seenBy(matter.applicant);
    m.line.close();
    await until(async () => (await room.seenBy(matter.applicant)).state === 'frozen');
    expect([await room.placeOf(matter.applicant), await room.placeOf(matter.respondent)]).toEqual([
      'LOBBY',
      'LOBBY',
    ]);
    expect(ruleOf(await guests.say(a, '没有调解员', { placeId: joint }))).toBe('room.speaks-where-one-is');
    await guests.inside(mediator);
    await room.lead('/resumption');
    expect([await room.placeOf(matter.applicant), await room.placeOf(matter.respondent)]).toEqual([
      'JOINT',
      'JOINT',
    ]);
    expect(await guests.say(r, '继续')).toMatchObject({ ok: true });
  });

  it('is over with its session: nobody is in it, nothing more is said', async () => {
    await room.ready();
    await room.begin();
    const { a } = await guests.everybody();
    const { placeId } = await room.seenBy(matter.applicant);
    await room.end();
    expect(await room.placeOf(matter.applicant)).toBe('NOWHERE');
    expect(ruleOf(await guests.say(a, '还有一句', { placeId }))).toBe('room.is-not-over');
    expect(ruleOf(await guests.enter(a))).toBe('room.is-not-over');
  });

  it('sends away who loses the right to be there', async () => {
    await room.ready();
    await room.begin();
    const { a } = await guests.everybody();
    await matter.applicant.must('POST', '/auth/logout');
    await told(() => a.line.socket.disconnected);
  });

  it('sends away at once who takes back consent, while the others stay', async () => {
    const { a, r } = matter;
    const [joining, partyId] = await joined(world, matter);
    const session = { kind: 'JOINT', partyIds: [a, r, partyId], startsAt: room.startsAt };
    const { result } = await matter.act<StepAnswer>(mediator, 'sessions', session);
    const at = { disputeId: matter.id, roomId: result['sessionId'] };
    await matter.act(mediator, 'identity-checks', { partyId, how: 'ONLINE_COMPARISON' });
    await matter.act(joining, `sessions/${at.roomId ?? ''}/rights`, { partyId, textVersion: 'v1' });
    const guest = await guests.connect(joining);
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
});
