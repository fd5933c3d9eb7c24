import { InWriting } from '#testing/in-writing';
import { SessionRoom } from '#testing/session-room';
import { openWorld, type World } from '#testing/world';
import { WrittenTurnWatch } from './application/written-turn-watch.js';

const DAY_MS = 86_400_000;
const ROUNDS = 4;

/** Two at the same moment, each in a transaction of its own: one outcome, and everybody is told the same. */
describe('a turn in writing, at the same moment', () => {
  let world: World;
  let room: SessionRoom;
  let writing: InWriting;

  beforeAll(async () => {
    world = await openWorld();
    room = await SessionRoom.begun(world, 'ASYNC');
    writing = new InWriting(room);
  });
  afterAll(() => world.close());

  const wordsOf = async (): Promise<(string | null)[]> =>
    (await writing.thread(room.mediator)).filter(({ kind }) => kind === 'WORDS').map(({ words }) => words);
  /** Numbers of the thread follow each other without a gap. */
  const isWhole = async (): Promise<boolean> =>
    (await writing.thread(room.mediator)).every(({ seq }, at) => seq === at + 1);

  it('is used or taken back, and never both', async () => {
    const { matter } = room;
    for (let round = 0; round < ROUNDS; round += 1) {
      const [turnId = ''] = await writing.give([matter.a]);
      const words = `第${round}次说明`;
      const [said, recalled] = await Promise.all([
        writing.state(matter.applicant, turnId, words),
        writing.lead(turnId, 'recalling'),
      ]);
      expect([said.status, recalled.status].toSorted()).toEqual([200, 409]);
      expect(await writing.stateOf(turnId)).toBe(said.status === 200 ? 'taken' : 'recalled');
      expect((await wordsOf()).includes(words)).toBe(said.status === 200);
    }
    expect(await isWhole()).toBe(true);
  });

  it('is used or lapses, and never both', async () => {
    const { matter } = room;
    const began = world.clock.now();
    const watch = world.app.get(WrittenTurnWatch, { strict: false });
    try {
      for (let round = 0; round < ROUNDS; round += 1) {
        const [turnId = ''] = await writing.give([matter.a], { days: 1 });
        const words = `赶在最后第${round}次`;
        world.clock.advance(DAY_MS - 1);
        const saying = writing.state(matter.applicant, turnId, words);
        world.clock.advance(1);
        const [said] = await Promise.all([saying, watch.round()]);
        await watch.round();
        expect(await writing.stateOf(turnId)).toBe(said.status === 200 ? 'taken' : 'lapsed');
        expect((await wordsOf()).includes(words)).toBe(said.status === 200);
      }
    } finally {
      world.clock.set(began);
    }
    expect(await isWhole()).toBe(true);
  });

  it('is used once by two who stand for the same party', async () => {
    const { matter } = room;
    const phone = '15430990001';
    await matter.decide(matter.officer, 'mandates', {
      ...{ partyId: matter.a, kind: 'AGENT', authority: 'GENERAL', powers: [] },
      person: { name: '陆律师', phone },
    });
    const agent = await world.cast.party(phone);
    for (let round = 0; round < ROUNDS; round += 1) {
      const [turnId = ''] = await writing.give([matter.a]);
      const answers = await Promise.all([
        writing.state(matter.applicant, turnId, `本人${round}`),
        writing.state(agent, turnId, `代理人${round}`),
      ]);
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
      const said = (await wordsOf()).filter((words) => words?.endsWith(String(round)) === true);
      expect(said.filter((words) => /^(?:本人|代理人)/.test(words ?? ''))).toHaveLength(1);
    }
    expect(await isWhole()).toBe(true);
  });
});
