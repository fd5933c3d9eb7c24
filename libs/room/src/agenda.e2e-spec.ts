import type { Persona } from '#journey';
import { newId } from '#kernel';
import type { PlacedMatter } from '#testing/placed-matter';
import { RoomGuests } from '#testing/room-guests';
import { SessionRoom } from '#testing/session-room';
import { until } from '#testing/until';
import { openWorld, type World } from '#testing/world';

interface Point {
  readonly id: string;
  readonly title: string;
  readonly state: string;
}

describe('the agenda of the joint room', () => {
  let world: World;
  let room: SessionRoom;
  let matter: PlacedMatter;
  let guests: RoomGuests;

  beforeAll(async () => {
    world = await openWorld();
  });
  beforeEach(async () => {
    room = await SessionRoom.begun(world);
    ({ matter } = room);
    guests = new RoomGuests(world.url, room);
  });
  afterEach(async () => {
    guests.leave();
    await room.giveUp();
  });
  afterAll(() => world.close());

  const lay = (...points: readonly (string | { pointId: string; title: string })[]) =>
    room.lead('/agenda', {
      points: points.map((point) => (typeof point === 'string' ? { title: point } : point)),
    });
  const agenda = async (who: Persona): Promise<Point[]> => [...(await room.seenBy(who)).agenda];
  const states = async (): Promise<string[]> => (await agenda(room.mediator)).map(({ state }) => state);
  const refusal = async (who: Persona, rest: string, body: object = {}): Promise<string> => {
    const answer = await who.ask('POST', room.path(rest), { body });
    const problem = answer.body as { rule?: string; code: string };
    return `${answer.status} ${problem.rule ?? problem.code}`;
  };

  it('is laid by the mediator, read by all sides wherever they are, and sealed where it lies', async () => {
    const { r } = await guests.everybody();
    const before = r.changes;
    await lay('修车费多少', '谁来付', '什么时候付');
    await until(() => Promise.resolve(r.changes > before));
    for (const who of [room.mediator, matter.applicant, matter.respondent])
      expect((await agenda(who)).map(({ title }) => title)).toEqual(['修车费多少', '谁来付', '什么时候付']);
    const rows = await world.database.reads.select<{ title: string }>(
      'SELECT title FROM room_agenda_points WHERE room_id = ?',
      [room.roomId],
    );
    expect(rows.map(({ title }) => title.slice(0, 3))).toEqual(['e1$', 'e1$', 'e1$']);
  });

  it('is nobody else’s to lay, nor to go through', async () => {
    await guests.everybody();
    await lay('修车费多少');
    const [point] = await agenda(room.mediator);
    const steps = ['/agenda', `/agenda/${point?.id ?? ''}/beginning`, `/agenda/${point?.id ?? ''}/closing`];
    const others = [matter.applicant, matter.respondent, await world.staff('zhidao')];
    for (const who of others)
      for (const step of steps)
        expect(await refusal(who, step, step === '/agenda' ? { points: [] } : {})).toMatch(/^40[34] /);
    expect(await states()).toEqual(['planned']);
    // One who mediates elsewhere does not even learn of it.
    expect(await refusal(await world.staff('luoqi'), '/agenda', { points: [] })).toMatch(/^40[34] /);
  });

  it('is put in another order and written anew, but keeps what was talked about', async () => {
    await guests.everybody();
    await lay('一', '二', '三');
    const [one, two, three] = (await agenda(room.mediator)) as [Point, Point, Point];
    await room.lead(`/agenda/${two.id}/beginning`);
    expect(await refusal(room.mediator, '/agenda', { points: [{ pointId: one.id, title: '一' }] })).toBe(
      '409 room.agenda-keeps-what-was-begun',
    );
    const stranger = {
      points: [
        { pointId: two.id, title: '二' },
        { pointId: newId(), title: '别处的' },
      ],
    };
    expect(await refusal(room.mediator, '/agenda', stranger)).toBe('404 room.point-not-found');
    await lay({ pointId: three.id, title: '先谈三' }, { pointId: two.id, title: '二' }, '新的');
    expect((await agenda(matter.applicant)).map(({ title, state }) => [title, state])).toEqual([
      ['先谈三', 'planned'],
      ['二', 'current'],
      ['新的', 'planned'],
    ]);
  });

  it('has one point at a time under way', async () => {
    await guests.everybody();
    await lay('一', '二');
    const [one, two] = (await agenda(room.mediator)) as [Point, Point];
    expect(await refusal(room.mediator, `/agenda/${one.id}/closing`)).toBe('409 room.point-is-under-way');
    await room.lead(`/agenda/${one.id}/beginning`);
    expect(await refusal(room.mediator, `/agenda/${one.id}/beginning`)).toBe(
      '409 room.point-is-not-under-way',
    );
    await room.lead(`/agenda/${two.id}/beginning`);
    expect(await states()).toEqual(['closed', 'current']);
    await room.lead(`/agenda/${two.id}/closing`);
    await room.lead(`/agenda/${one.id}/beginning`);
    expect(await states()).toEqual(['current', 'closed']);
    expect(await refusal(room.mediator, `/agenda/${newId()}/beginning`)).toBe('404 room.point-not-found');
  });

  it('is short, and is laid only while people talk', async () => {
    const { m } = await guests.everybody();
    const many = Array.from({ length: 21 }, (_, at) => ({ title: `第${at}项` }));
    expect(await refusal(room.mediator, '/agenda', { points: many })).toMatch(/^400 /);
    expect(await refusal(room.mediator, '/agenda', { points: [{ title: '长'.repeat(61) }] })).toMatch(
      /^400 /,
    );
    expect(await refusal(room.mediator, '/agenda', { points: [{ title: '' }] })).toMatch(/^400 /);
    await lay('一');
    const [one] = (await agenda(room.mediator)) as [Point];
    const twice = { points: [one, one].map(({ id, title }) => ({ pointId: id, title })) };
    expect(await refusal(room.mediator, '/agenda', twice)).toMatch(/^400 /);
    await room.lead('/gathering');
    await m.line.ask('room.leave', room.at);
    expect(await refusal(room.mediator, '/agenda', { points: [] })).toBe('409 room.is-on');
    await room.end();
    expect(await refusal(room.mediator, `/agenda/${one.id}/beginning`)).toBe('409 room.is-on');
    expect((await agenda(matter.applicant)).map(({ title }) => title)).toEqual(['一']);
  });
});
