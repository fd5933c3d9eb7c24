import type { Persona } from '#journey';
import type { PlacedMatter } from '#testing/placed-matter';
import { type Guest, RoomGuests } from '#testing/room-guests';
import { sendFile } from '#testing/send-file';
import { SessionRoom } from '#testing/session-room';
import { until } from '#testing/until';
import { openWorld, type World } from '#testing/world';

/** Papers on the table: by reference, and only before those they are for. */
describe('a file in a place', () => {
  let world: World;
  let room: SessionRoom;
  let matter: PlacedMatter;
  let guests: RoomGuests;
  let [shared, own]: [string, string] = ['', ''];

  beforeAll(async () => {
    world = await openWorld();
    room = await SessionRoom.begun(world);
    ({ matter } = room);
    guests = new RoomGuests(world.url, room);
    shared = await handedIn('转账记录.png', 'SHARED');
    own = await handedIn('家庭收支.png', 'PRIVATE');
  });
  afterAll(async () => {
    guests.leave();
    await room.giveUp();
    await world.close();
  });

  const handedIn = async (name: string, visibility: string): Promise<string> => {
    const file = { partyId: matter.a, name, visibility };
    return (await sendFile(world.url, matter.applicant, matter.id, file)).result['fileId'] ?? '';
  };
  const lays = async (who: Persona, fileId: string, where?: string): Promise<string> => {
    const placeId = where ?? (await room.seenBy(who)).placeId ?? '';
    const { status, body } = await who.ask('POST', room.path(`/places/${placeId}/files`), {
      body: { fileId },
    });
    const { rule, code } = body as { rule?: string; code?: string };
    return rule ?? code ?? `${status}`;
  };
  const filesOf = ({ heard }: Guest): (string | null)[] =>
    heard.filter(({ kind }) => kind === 'FILE').map(({ words, fileId }) => `${words ?? ''} ${fileId ?? ''}`);

  it('is told by its name to those there, and is opened where it lies', async () => {
    const { m, a, r } = await guests.everybody();
    await room.lead('/gathering');
    expect(await lays(matter.applicant, shared)).toBe('200');
    for (const guest of [m, a, r]) {
      await until(() => Promise.resolve(filesOf(guest).length === 1));
      expect(filesOf(guest)).toEqual([`转账记录.png ${shared}`]);
    }
    const { placeId } = await room.seenBy(matter.respondent);
    const { items } = await matter.respondent.must<{ items: { kind: string; fileId?: string }[] }>(
      'GET',
      room.path(`/places/${placeId ?? ''}/messages?after=0`),
    );
    expect(items.filter(({ fileId }) => fileId === shared)).toMatchObject([{ kind: 'FILE' }]);
    expect((await matter.respondent.get(`/disputes/${matter.id}/files/${shared}`)).status).toBe(200);
  });

  it('is not put before those it is not for, nor by those who do not see it', async () => {
    const joint = (await room.seenBy(matter.applicant)).placeId ?? '';
    expect(await lays(matter.applicant, own)).toBe('room.file-is-for-all-here');
    expect(await lays(room.mediator, own)).toBe('room.file-is-for-all-here');
    expect(await lays(matter.respondent, own)).toBe('evidence.not-found');
    expect(await lays(await world.staff('fenliu1'), shared, joint)).toBe('access.forbidden');
    await room.lead('/turn', { personId: await room.personOf('PARTY', matter.r), minutes: 1 });
    expect(await lays(matter.applicant, shared)).toBe('room.somebody-has-the-floor');
    await room.lead('/separation');
    expect(await lays(matter.applicant, shared, joint)).toBe('room.speaks-where-one-is');
    const theirs = (await room.seenBy(matter.respondent)).placeId ?? '';
    expect(await lays(matter.applicant, shared, theirs)).toBe('room.place-not-found');
  });

  it('for the mediator alone is shown in a caucus, where nobody else learns even its name', async () => {
    const { placeId = '' } = await room.lead('/caucuses', { partyIds: [matter.a] });
    const people = [await room.personOf('PARTY', matter.a), await room.personOf('MEDIATOR')];
    await room.lead('/moves', { moves: people.map((personId) => ({ personId, placeId })) });
    const r = await guests.inside(matter.respondent);
    expect(await lays(matter.applicant, own)).toBe('200');
    const messages = room.path(`/places/${placeId}/messages?after=0`);
    const told = await room.mediator.must<{ items: { words: string | null }[] }>('GET', messages);
    expect(told.items.map(({ words }) => words)).toContain('家庭收支.png');
    expect((await matter.respondent.get(messages)).status).toBe(404);
    expect(filesOf(r)).toEqual([]);
    const [row] = await world.database.reads.select<{ words: string }>(
      `SELECT words FROM room_messages WHERE place_id = ? AND kind = 'FILE'`,
      [placeId],
    );
    expect(row?.words).toMatch(/^e1\$caucus\./);
  });

  it('taken back is put before nobody', async () => {
    await matter.act(matter.applicant, `files/${own}/withdrawal`);
    expect(await lays(matter.applicant, own)).toBe('evidence.not-withdrawn');
  });
});
