import { handIn, triaged, type HandedIn } from '#testing/handed-in';
import { openWorld, type World } from '#testing/world';
import type { Persona } from '#journey';

/** Asking over HTTP: the asker and who is in charge, and nobody else, not even by a version. */
describe('questions', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  interface Told {
    items: {
      id: string;
      words: string;
      state: string;
      answer: string | null;
      answerDueAt: string | null;
      answeredAs: string | null;
      readAt: string | null;
    }[];
    unread: number;
  }
  const WORDS = '我不识字，能不能请人念给我听？';
  const questionsOf = async (who: Persona, { id }: HandedIn): Promise<Told> =>
    (await who.dispute(id))['questions'] as Told;
  const ask = async (who: Persona, matter: HandedIn, key: string, words = WORDS) =>
    who.ask('POST', `/disputes/${matter.id}/questions`, { body: { partyId: matter.party[key], words } });
  const asked = async (): Promise<{ matter: HandedIn; asker: Persona; questionId: string }> => {
    const matter = await handIn(world);
    await triaged(world, matter.id);
    const asker = await matter.person('a1');
    const { body } = await ask(asker, matter, 'a1');
    return { matter, asker, questionId: (body as { result: { questionId: string } }).result.questionId };
  };

  it('reach the desk, are answered with the office’s name, and are read', async () => {
    const { matter, asker, questionId } = await asked();
    const officer = await world.staff('fenliu1');
    const [waiting] = (await questionsOf(officer, matter)).items;
    expect(waiting).toMatchObject({ id: questionId, words: WORDS, state: 'OPEN' });
    expect(waiting?.answerDueAt).toBe('2026-11-24T16:00:00.000Z');
    const at = `/disputes/${matter.id}/questions/${questionId}`;
    await officer.must('POST', `${at}/answer`, { body: { words: '可以，前台有人帮您念。' } });
    expect(await questionsOf(asker, matter)).toMatchObject({
      unread: 1,
      items: [
        {
          state: 'ANSWERED',
          answer: '可以，前台有人帮您念。',
          answeredAs: 'DIVERSION_OFFICER',
          answerDueAt: null,
        },
      ],
    });
    await asker.must('POST', `${at}/reading`);
    expect((await questionsOf(asker, matter)).unread).toBe(0);
    const again = await officer.ask('POST', `${at}/answer`, { body: { words: '再说一次' } });
    expect(again).toMatchObject({ status: 409, body: { rule: 'questions.still-open' } });
  });

  it('are nobody else’s: no words, no line, no version', async () => {
    const matter = await handIn(world);
    await triaged(world, matter.id);
    const other = await matter.person('r1');
    const before = await other.dispute(matter.id);
    expect((await ask(await matter.person('a1'), matter, 'a1')).status).toBe(200);
    const after = await other.dispute(matter.id);
    expect(JSON.stringify({ ...after, clocks: [] })).toBe(JSON.stringify({ ...before, clocks: [] }));
    expect(after['clocks']).toEqual(before['clocks']);
    const judge = await world.staff('lianfaguan');
    expect((await questionsOf(judge, matter)).items).toEqual([]);
  });

  it('are asked for one’s own party only, by parties only, and not without end', async () => {
    const { matter, asker, questionId } = await asked();
    const rule = ({ body }: { body: unknown }) => (body as { rule?: string }).rule;
    expect(rule(await ask(asker, matter, 'r1'))).toBe('questions.ask-for-ones-own');
    expect((await ask(await world.staff('fenliu1'), matter, 'a1')).status).toBe(403);
    const stranger = await (await handIn(world)).person('a1');
    expect((await ask(stranger, matter, 'a1')).status).toBe(404);
    const at = `/disputes/${matter.id}/questions/${questionId}`;
    expect((await (await matter.person('r1')).ask('POST', `${at}/reading`)).status).toBe(404);
    const judge = await world.staff('lianfaguan');
    expect((await judge.ask('POST', `${at}/answer`, { body: { words: '不该由我答' } })).status).toBe(404);
    for (let more = 1; more < 5; more += 1) expect((await ask(asker, matter, 'a1')).status).toBe(200);
    expect(rule(await ask(asker, matter, 'a1'))).toBe('questions.not-too-many-at-once');
  });
});
