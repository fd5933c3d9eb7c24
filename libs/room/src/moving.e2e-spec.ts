import type { Persona } from '#journey';
import type { PlacedMatter } from '#testing/placed-matter';
import { type Guest, RoomGuests } from '#testing/room-guests';
import { SessionRoom } from '#testing/session-room';
import { openWorld, type World } from '#testing/world';

const ROUNDS = 12;

/** Two decide about the same person at once: the mediator moves, and the person goes. */
describe('being moved while one goes', () => {
  let world: World;
  let room: SessionRoom;
  let matter: PlacedMatter;
  let mediator: Persona;
  let guests: RoomGuests;
  let personId: string;

  beforeAll(async () => {
    world = await openWorld();
    room = await SessionRoom.begun(world);
    ({ matter, mediator } = room);
    guests = new RoomGuests(world.url, room);
  });
  afterAll(async () => {
    guests.leave();
    await room.giveUp();
    await world.close();
  });

  const moves = (placeId: string): Promise<{ status: number; body: unknown }> =>
    mediator.ask('POST', room.path('/moves'), { body: { moves: [{ personId, placeId }] } });
  const placeOf = async (kind: string): Promise<string> =>
    (await room.seenBy(mediator)).places.find((place) => place.kind === kind)?.id ?? '';
  const goes = ({ line }: Guest): Promise<unknown> => line.ask('room.leave', room.at);

  it('brings nobody back who has gone', async () => {
    const { a } = await guests.everybody();
    personId = await room.personOf('PARTY', matter.a);
    await goes(a);
    const { status, body } = await moves(await placeOf('JOINT'));
    expect([status, body]).toMatchObject([409, { rule: 'room.person-is-in' }]);
    expect(await room.placeOf(matter.applicant)).toBe('NOWHERE');
    await guests.enter(a);
    expect((await moves(await placeOf('JOINT'))).status).toBe(200);
    expect(await room.placeOf(matter.applicant)).toBe('JOINT');
    await goes(a);
  });

  it('ends with the person gone, whichever came first, and both are told so', async () => {
    const a = await guests.inside(matter.applicant);
    const [joint, outcomes] = [await placeOf('JOINT'), new Set<number>()];
    for (let round = 0; round < ROUNDS; round += 1) {
      await guests.enter(a);
      const going = round % 2 === 0 ? [moves(joint), goes(a)] : [goes(a), moves(joint)];
      const answers = await Promise.all(going);
      const [moved, gone] = round % 2 === 0 ? answers : answers.reverse();
      expect(gone).toMatchObject({ ok: true });
      outcomes.add((moved as { status: number }).status);
      expect(await room.placeOf(matter.applicant)).toBe('NOWHERE');
      const { people } = await room.seenBy(mediator);
      expect(people.find(({ partyIds }) => partyIds.includes(matter.a))?.placeId ?? null).toBeNull();
    }
    expect([...outcomes].filter((status) => status !== 200 && status !== 409)).toEqual([]);
    // What the place was told is what happened: everybody who came has gone again.
    const heard = a.heard.filter(({ placeId }) => placeId === joint).map(({ words }) => words);
    const times = (fact: string): number => heard.filter((one) => one === fact).length;
    expect(times('came')).toBe(times('went'));
  });
});
