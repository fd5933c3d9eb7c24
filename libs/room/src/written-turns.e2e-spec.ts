import type { Persona } from '#journey';
import { InWriting, refusalOf } from '#testing/in-writing';
import type { PlacedMatter } from '#testing/placed-matter';
import { RoomGuests } from '#testing/room-guests';
import { APPLICANT, SessionRoom, type Joined } from '#testing/session-room';
import { until } from '#testing/until';
import { openWorld, type World } from '#testing/world';
import { WrittenTurnWatch } from './application/written-turn-watch.js';

const DAY_MS = 86_400_000;

interface WorkItem {
  readonly dispute: { readonly id: string };
  readonly todo: { readonly code: string };
}

describe('turns in writing', () => {
  let world: World;
  let room: SessionRoom;
  let writing: InWriting;
  let matter: PlacedMatter;
  let mediator: Persona;
  let guests: RoomGuests;
  let began: Date;
  let watch: WrittenTurnWatch;

  beforeAll(async () => {
    world = await openWorld();
    began = world.clock.now();
    watch = world.app.get(WrittenTurnWatch, { strict: false });
    // It looks when a test says so: until then nothing has been noted.
    await watch.onApplicationShutdown();
  });
  beforeEach(async () => {
    room = await SessionRoom.begun(world, 'ASYNC');
    ({ matter, mediator } = room);
    writing = new InWriting(room);
    guests = new RoomGuests(world.url, room);
  });
  afterEach(async () => {
    guests.leave();
    world.clock.set(began);
    await room.giveUp();
  });
  afterAll(() => world.close());

  const threadOf = async (who: Persona): Promise<unknown[]> =>
    (await writing.thread(who)).map(({ kind, words, partyId }) => [kind, words, partyId]);
  const nextOf = async (who: Persona): Promise<{ code: string; dueAt?: string }> =>
    (await who.dispute(matter.id))['next'] as { code: string; dueAt?: string };

  it('are given and used by people who are not in the room, and read by all who take part', async () => {
    const reader = await guests.inside(matter.respondent);
    const { version } = await matter.respondent.dispute(matter.id);
    const [turnId = ''] = await writing.give([matter.a], { days: 2, question: '借款是怎么交付的？' });
    const endsAt = new Date(began.getTime() + 2 * DAY_MS).toISOString();
    expect(await writing.turn(matter.applicant, turnId)).toMatchObject({
      ...{ isOwn: true, state: 'waiting', until: endsAt, question: '借款是怎么交付的？' },
      actions: [{ action: 'written-turn.state', allowed: true }],
    });
    expect(await nextOf(matter.applicant)).toMatchObject({ code: 'write-in-turn', dueAt: endsAt });
    expect(await nextOf(matter.respondent)).toMatchObject({ code: 'talks-in-writing' });
    expect((await writing.state(matter.applicant, turnId, '银行转账，分两笔。')).status).toBe(200);
    const thread = [
      ['FACT', 'opened', undefined],
      ['FACT', 'written-asked', matter.a],
      ['WORDS', '借款是怎么交付的？', undefined],
      ['WORDS', '银行转账，分两笔。', matter.a],
    ];
    for (const who of [matter.applicant, matter.respondent, mediator])
      expect(await threadOf(who)).toEqual(thread);
    await until(() => Promise.resolve(reader.words.includes('银行转账，分两笔。')));
    expect(await writing.turn(matter.respondent, turnId)).toMatchObject({ isOwn: false, actions: [] });
    expect((await matter.respondent.dispute(matter.id)).version).toBe(version);
    expect(await writing.stateOf(turnId)).toBe('taken');
    expect(refusalOf(await writing.state(matter.applicant, turnId, '再说一句'))).toBe(
      'written-turn.not-in-this-state',
    );
    const { speakers } = await room.seenBy(matter.respondent);
    const writers = (await writing.thread(mediator)).filter(({ kind }) => kind === 'WORDS');
    for (const { personId } of writers) expect(speakers.map((one) => one.personId)).toContain(personId);
  });

  it('are among what the mediator has to do as soon as there is something to read, until they go on', async () => {
    const isToBeRead = async (): Promise<boolean> => {
      const { items } = await mediator.must<{ items: WorkItem[] }>('GET', '/work/mediator');
      return items.some(({ todo, dispute }) => dispute.id === matter.id && todo.code === 'READ_WRITTEN');
    };
    const [turnId = ''] = await writing.give([matter.a]);
    expect(await isToBeRead()).toBe(false);
    await writing.state(matter.applicant, turnId, '银行转账，分两笔。');
    expect(await isToBeRead()).toBe(true);
    await writing.give([matter.r], { question: '您收到了吗？' });
    expect(await isToBeRead()).toBe(false);
  });

  it('are as many as the mediator asks, one a party, and as long as is usual where nothing is said', async () => {
    const [mine = '', theirs = ''] = await writing.give([matter.a, matter.r]);
    expect((await writing.turn(mediator, theirs))?.until).toBe(
      new Date(began.getTime() + 3 * DAY_MS).toISOString(),
    );
    const again = await mediator.ask('POST', room.path('/written-turns'), { body: { partyIds: [matter.a] } });
    expect(refusalOf(again)).toBe('written-turn.one-at-a-time');
    expect((await writing.lead(mine, 'prolonging', { days: 4 })).status).toBe(200);
    expect(refusalOf(await writing.lead(mine, 'prolonging', { days: 8 }))).toBe('written-turn.ends-in-time');
    expect((await writing.turn(mediator, mine))?.until).toBe(
      new Date(began.getTime() + 7 * DAY_MS).toISOString(),
    );
    expect((await writing.lead(theirs, 'recalling')).status).toBe(200);
    expect(refusalOf(await writing.state(matter.respondent, theirs, '我说'))).toBe(
      'written-turn.not-in-this-state',
    );
    expect(await writing.give([matter.r])).toHaveLength(1);
  });

  it('are for whoever stands for the party, who is known and has read their rights', async () => {
    const [turnId = ''] = await writing.give([matter.a]);
    expect(refusalOf(await writing.state(matter.respondent, turnId, '替他说'))).toBe(
      'written-turn.not-found',
    );
    expect(refusalOf(await writing.state(mediator, turnId, '替他说'))).toBe('access.forbidden');
    const other = await room.another();
    expect(refusalOf(await writing.state(other.applicant, turnId, '替他说'))).toBe('dispute.not-found');
    const stranger = await matter.officer.ask('POST', room.path('/written-turns'), {
      body: { partyIds: [matter.a] },
    });
    expect(refusalOf(stranger)).toBe('access.forbidden');
  });

  it('wait for who has not read their rights yet', async () => {
    const late = await SessionRoom.arranged(world, 'ASYNC');
    const { matter: own, mediator: lead, roomId } = late;
    for (const partyId of [own.a, own.r])
      await own.act(lead, 'identity-checks', { partyId, how: 'ONLINE_COMPARISON' });
    await own.act(own.respondent, `sessions/${roomId}/rights`, { partyId: own.r, textVersion: 'v1' });
    await own.act(lead, `sessions/${roomId}/opening`, { presentPartyIds: [own.r] });
    const inLate = new InWriting(late);
    const [turnId = ''] = await inLate.give([own.a]);
    expect(refusalOf(await inLate.state(own.applicant, turnId, '我说'))).toBe('room.rights-were-read');
    await own.act(own.applicant, `sessions/${roomId}/rights`, { partyId: own.a, textVersion: 'v1' });
    expect((await inLate.state(own.applicant, turnId, '我说')).status).toBe(200);
    await late.giveUp();
  });

  it('lapse: refused from the very instant on, told in the thread, to the party and to the mediator', async () => {
    const [turnId = ''] = await writing.give([matter.a], { days: 1 });
    const reader = await guests.inside(mediator);
    world.clock.advance(DAY_MS);
    expect(refusalOf(await writing.state(matter.applicant, turnId, '晚了一步'))).toBe(
      'written-turn.is-in-time',
    );
    expect(refusalOf(await writing.lead(turnId, 'prolonging', { days: 1 }))).toBe('written-turn.is-in-time');
    expect(await writing.turn(matter.applicant, turnId)).toMatchObject({ state: 'waiting', actions: [] });
    await watch.round();
    expect(await writing.stateOf(turnId)).toBe('lapsed');
    expect((await threadOf(matter.respondent)).at(-1)).toEqual(['FACT', 'written-lapsed', matter.a]);
    await until(() => Promise.resolve(reader.changes > 0));
    const codes = async (who: Persona): Promise<string[]> =>
      ((await who.dispute(matter.id))['timeline'] as { code: string }[]).map(({ code }) => code);
    for (const who of [matter.applicant, mediator]) expect(await codes(who)).toContain('written-turn.lapsed');
    expect(await codes(matter.respondent)).not.toContain('written-turn.lapsed');
    expect(await nextOf(matter.applicant)).toMatchObject({ code: 'talks-in-writing' });
  });

  it('that have run out stand in nobody’s way, noted or not', async () => {
    const [first = ''] = await writing.give([matter.a], { days: 1 });
    world.clock.advance(DAY_MS);
    const [second = ''] = await writing.give([matter.a]);
    expect([await writing.stateOf(first), await writing.stateOf(second)]).toEqual(['lapsed', 'waiting']);
    await watch.round();
    const facts = (await writing.thread(mediator)).map(({ words }) => words);
    expect(facts).toEqual(['opened', 'written-asked', 'written-lapsed', 'written-asked']);
  });

  it('end with the session, and for who leaves the talks', async () => {
    const [mine = ''] = await writing.give([matter.a, matter.r]);
    await room.end();
    expect(await writing.stateOf(mine)).toBe('ended');
    expect(refusalOf(await writing.state(matter.applicant, mine, '还想说'))).toBe('room.is-not-over');
    const { room: other, others } = await SessionRoom.withOthers(world, [APPLICANT], { kind: 'ASYNC' });
    const [[third, thirdId]] = others as [Joined];
    const inOther = new InWriting(other);
    const [turnId = '', staying = ''] = await inOther.give([thirdId, other.matter.r]);
    const left = { partyId: thirdId, scope: 'MEDIATION' };
    await other.matter.act(third, 'consents/withdrawal', left);
    expect(refusalOf(await inOther.state(third, turnId, '我说'))).toBe('written-turn.not-found');
    expect([await inOther.stateOf(turnId), await inOther.stateOf(staying)]).toEqual(['ended', 'waiting']);
    await other.giveUp();
  });

  it('bring nobody into the joint room; a caucus is held as ever', async () => {
    await guests.everybody();
    const joint = (await room.seenBy(mediator)).places.find(({ kind }) => kind === 'JOINT')?.id ?? '';
    const personId = await room.personOf('PARTY', matter.a);
    const move = (placeId: string) =>
      mediator.ask('POST', room.path('/moves'), { body: { moves: [{ personId, placeId }] } });
    expect(refusalOf(await move(joint))).toBe('room.at-separate-times');
    expect(refusalOf(await mediator.ask('POST', room.path('/gathering')))).toBe('room.at-separate-times');
    const { placeId = '' } = await room.lead('/caucuses', { partyIds: [matter.a] });
    expect((await move(placeId)).status).toBe(200);
    expect(await room.placeOf(matter.applicant)).toBe('CAUCUS');
  });

  it('are nothing for a session in which people meet', async () => {
    const meeting = await SessionRoom.begun(world);
    const given = await meeting.mediator.ask('POST', meeting.path('/written-turns'), {
      body: { partyIds: [meeting.matter.a] },
    });
    expect(refusalOf(given)).toBe('written-turn.at-separate-times');
    expect((await meeting.seenBy(meeting.mediator)).writing).toBeNull();
    await meeting.giveUp();
  });
});
