import type { Persona } from '#journey';
import type { PlacedMatter } from '#testing/placed-matter';
import { type Guest, RoomGuests, ruleOf } from '#testing/room-guests';
import { SessionRoom } from '#testing/session-room';
import { until } from '#testing/until';
import { openWorld, type World } from '#testing/world';

interface Told {
  readonly placeId: string;
  readonly upTo: readonly number[];
}

describe('what has been read in a room', () => {
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
  });
  afterEach(async () => {
    guests.leave();
    await room.giveUp();
  });
  afterAll(() => world.close());

  const placeOf = async (who: Persona): Promise<string> => (await room.seenBy(who)).placeId ?? '';
  const read = ({ line }: Guest, placeId: string, seq: unknown, more: object = {}): Promise<unknown> =>
    line.ask('room.read', { roomId: room.roomId, placeId, seq, ...more });
  const readBy = async (who: Persona, placeId: string): Promise<readonly number[]> =>
    (await who.must<Told>('GET', room.path(`/places/${placeId}/reads`))).upTo;
  const toldOf = ({ line }: Guest, event: string): Told[] => {
    const told: Told[] = [];
    line.socket.on(event, (one: Told) => told.push(one));
    return told;
  };
  const stored = async (): Promise<number> => {
    const sql = 'SELECT id FROM room_reads WHERE room_id = ?';
    return (await world.database.reads.select(sql, [room.roomId])).length;
  };

  it('is told to who spoke and to who leads, without names, and never goes back', async () => {
    await room.lead('/gathering');
    const joint = await placeOf(matter.applicant);
    const [byA, byR, byM] = [a, r, m].map((guest) => toldOf(guest, 'room.reads')) as [Told[], Told[], Told[]];
    const { seq } = await guests.say(a, '请看这里');
    expect(await read(r, joint, seq)).toEqual({ ok: true });
    await until(() => Promise.resolve(byA.length > 0 && byM.length > 0));
    expect(byA.at(-1)).toEqual({ roomId: room.roomId, placeId: joint, upTo: [seq, 0] });
    expect(await read(r, joint, 1)).toEqual({ ok: true });
    // Nobody has read what nobody has said.
    expect(await read(m, joint, seq + 1_000)).toEqual({ ok: true });
    expect(await readBy(matter.applicant, joint)).toEqual([seq, seq]);
    expect(await readBy(room.mediator, joint)).toEqual([seq, 0]);
    // Who only listens learns nothing of who has read what.
    expect([await readBy(matter.respondent, joint), byR]).toEqual([[], []]);
    expect(await stored()).toBe(2);
  });

  it('stays in a caucus, with its parties and its mediator', async () => {
    const { placeId = '' } = await room.lead('/caucuses', { partyIds: [matter.a] });
    const people = [await room.personOf('PARTY', matter.a), await room.personOf('MEDIATOR')];
    await room.lead('/moves', { moves: people.map((personId) => ({ personId, placeId })) });
    const byR = toldOf(r, 'room.reads');
    const byA = toldOf(a, 'room.reads');
    const { seq } = await guests.say(a, '只给调解员');
    await until(() => Promise.resolve(m.words.includes('只给调解员')));
    expect(ruleOf(await read(r, placeId, seq))).toBe('room.place-not-found');
    expect(await read(m, placeId, seq)).toEqual({ ok: true });
    await until(() => Promise.resolve(byA.length > 0));
    expect(byA.at(-1)?.upTo).toEqual([seq]);
    const other = await matter.respondent.get(room.path(`/places/${placeId}/reads`));
    expect([other.status, byR]).toEqual([404, []]);
  });

  it('is stored once for many who read at the same time', async () => {
    await room.lead('/gathering');
    const joint = await placeOf(matter.applicant);
    const { seq } = await guests.say(m, '一起看');
    await until(() => Promise.resolve([a, r].every(({ words }) => words.includes('一起看'))));
    const marks = Array.from({ length: seq }, (_, at) => [read(a, joint, at + 1), read(r, joint, at + 1)]);
    for (const answer of await Promise.all(marks.flat())) expect(answer).toEqual({ ok: true });
    expect(await readBy(room.mediator, joint)).toEqual([seq, seq]);
    expect(await stored()).toBe(2);
  });

  it('says who is writing to those in the same place alone, now and then, and keeps nothing', async () => {
    await room.lead('/gathering');
    const joint = await placeOf(matter.applicant);
    const [byA, byR, byM] = [a, r, m].map((guest) => toldOf(guest, 'room.is-typing')) as [
      Told[],
      Told[],
      Told[],
    ];
    const type = ({ line }: Guest, placeId: string, more: object = {}): Promise<unknown> =>
      line.ask('room.typing', { roomId: room.roomId, placeId, ...more });
    await until(async () => ruleOf(await type(a, joint)) === undefined);
    await type(a, joint);
    await type(a, joint);
    await until(() => Promise.resolve(byR.length > 0 && byM.length > 0));
    expect([byA.length, byR.length, byM.length]).toEqual([0, 1, 1]);
    await room.lead('/separation');
    const lobby = await placeOf(matter.respondent);
    await until(async () => ruleOf(await type(r, lobby)) === undefined);
    expect(ruleOf(await type(r, joint))).toBe('room.place-not-found');
    expect([byA.length, byM.length]).toEqual([0, 1]);
  });

  it('is asked for in one way only, by who is in the room', async () => {
    const joint = await placeOf(room.mediator);
    for (const seq of [0, -1, 1.5, '1'])
      expect(ruleOf(await read(m, joint, seq))).toMatch(/^(?:input|platform)\./);
    expect(ruleOf(await read(m, joint, 1, { personId: 'somebody' }))).toMatch(/^(?:input|platform)\./);
    const outside = await guests.connect(matter.applicant);
    expect(ruleOf(await read(outside, joint, 1))).toBe('room.place-not-found');
  });
});
