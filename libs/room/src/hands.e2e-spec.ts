import type { Persona } from '#journey';
import type { PlacedMatter } from '#testing/placed-matter';
import { type Guest, RoomGuests, ruleOf } from '#testing/room-guests';
import { SessionRoom } from '#testing/session-room';
import { until } from '#testing/until';
import { openWorld, type World } from '#testing/world';

describe('hands raised in the joint room', () => {
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

  const hand = ({ line }: Guest, raised: unknown, more: object = {}): Promise<unknown> =>
    line.ask('room.hand', { ...room.at, raised, ...more });
  /** Parties whose hands are seen, first come first. */
  const hands = async (who: Persona): Promise<string[]> => {
    const { people } = await room.seenBy(who);
    const up = people.flatMap(({ hand: no, partyIds }) => (no === null ? [] : [{ no, partyIds }]));
    return up.sort((one, other) => one.no - other.no).flatMap(({ partyIds }) => partyIds);
  };

  it('are seen by all who are there in the order in which they were raised, and are put down', async () => {
    const before = m.changes;
    expect(await hand(r, true)).toEqual({ ok: true });
    expect(await hand(a, true)).toEqual({ ok: true });
    // Once more changes nothing: whoever was first stays first.
    expect(await hand(r, true)).toEqual({ ok: true });
    for (const who of [room.mediator, matter.applicant, matter.respondent])
      expect(await hands(who)).toEqual([matter.r, matter.a]);
    await until(() => Promise.resolve(m.changes > before));
    expect(await hand(r, false)).toEqual({ ok: true });
    expect(await hand(r, false)).toEqual({ ok: true });
    expect(await hands(room.mediator)).toEqual([matter.a]);
    await hand(r, true);
    expect(await hands(room.mediator)).toEqual([matter.a, matter.r]);
  });

  it('raised at the same moment have two places in the order', async () => {
    await Promise.all([hand(a, true), hand(r, true)]);
    const { people } = await room.seenBy(room.mediator);
    expect(people.flatMap((one) => one.hand ?? []).sort()).toEqual([1, 2]);
  });

  it('are raised while somebody else has the floor, and go down when one is given it', async () => {
    await room.lead('/turn', { personId: await room.personOf('PARTY', matter.r), minutes: 5 });
    expect(await hand(a, true)).toEqual({ ok: true });
    await room.lead('/turn', { personId: await room.personOf('PARTY', matter.a), minutes: 5 });
    expect(await hands(room.mediator)).toEqual([]);
    expect(await guests.say(a, '谢谢')).toMatchObject({ ok: true });
  });

  it('are put down by the mediator, and by nobody else for another', async () => {
    await hand(a, true);
    const personId = await room.personOf('PARTY', matter.a);
    const path = room.path(`/hands/${personId}/lowering`);
    for (const who of [matter.respondent, matter.applicant, await world.staff('zhidao')])
      expect([403, 404]).toContain((await who.ask('POST', path)).status);
    expect(await hands(room.mediator)).toEqual([matter.a]);
    await room.lead(`/hands/${personId}/lowering`);
    expect(await hands(room.mediator)).toEqual([]);
    const nobody = await room.mediator.ask('POST', room.path(`/hands/${room.roomId}/lowering`));
    expect(nobody.status).toBe(404);
  });

  it('go down with whoever leaves the place, and are raised nowhere else', async () => {
    await hand(a, true);
    await room.lead('/separation');
    expect(await hands(room.mediator)).toEqual([]);
    expect(ruleOf(await hand(a, true))).toBe('room.speaks-where-one-is');
    await room.lead('/gathering');
    expect(await hands(room.mediator)).toEqual([]);
    await hand(a, true);
    await m.line.ask('room.leave', room.at);
    expect((await room.seenBy(matter.applicant)).state).toBe('frozen');
    expect(await hands(room.mediator)).toEqual([]);
    expect(ruleOf(await hand(a, true))).toBe('room.is-on');
    await room.end();
    expect(ruleOf(await hand(a, true))).toBe('room.is-on');
  });

  it('are seen by nobody elsewhere', async () => {
    const lobby = (await room.seenBy(room.mediator)).places.find(
      ({ kind, side }) => kind === 'LOBBY' && side === 'APPLICANT',
    );
    const moves = [{ personId: await room.personOf('PARTY', matter.a), placeId: lobby?.id }];
    await room.lead('/moves', { moves });
    await until(async () => (await room.placeOf(matter.applicant)) === 'LOBBY');
    await hand(r, true);
    expect(await hands(matter.applicant)).toEqual([]);
    expect(await hands(room.mediator)).toEqual([matter.r]);
  });

  it('are asked for in one way only', async () => {
    expect(ruleOf(await hand(a, 'yes'))).toMatch(/^(?:input|platform)\./);
    expect(ruleOf(await hand(a, true, { personId: 'somebody' }))).toMatch(/^(?:input|platform)\./);
    const stranger = await guests.connect(await world.staff('fenliu1'));
    expect(ruleOf(await hand(stranger, true))).toBe('access.forbidden');
    expect(await hands(room.mediator)).toEqual([]);
  });
});
