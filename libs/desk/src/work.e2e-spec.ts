import { Guide, type Persona } from '#journey';
import { handIn } from '#testing/handed-in';
import { both, MediationDesk } from '#testing/mediation-desk';
import { placedMatter, type PlacedMatter } from '#testing/placed-matter';
import { until } from '#testing/until';
import { unfiled } from '#testing/walk-stories';
import { openWorld, type World } from '#testing/world';
import type { SavedView } from './application/saved-views.js';
import type { WorkItem } from './application/work-lists.js';

interface ListedState {
  readonly code: string;
  readonly status: string;
}

describe('what each office has to do', () => {
  let world: World;
  let desk: MediationDesk;
  let matter: PlacedMatter;
  beforeAll(async () => {
    world = await openWorld();
    desk = new MediationDesk(world);
    matter = await placedMatter(world);
  });
  afterAll(() => world.close());

  const work = async (account: string, list: string): Promise<readonly WorkItem[]> => {
    const who = await world.staff(account);
    const { items } = await who.must<{ items: WorkItem[] }>('GET', `/work/${list}`);
    return items.filter(({ dispute }) => dispute.id === matter.id);
  };
  const todos = async (account: string, list: string): Promise<string[]> =>
    (await work(account, list)).map(({ todo }) => todo.code);
  const statusOf = async (who: Persona, path: string): Promise<number> => (await who.get(path)).status;

  it('asks the body to answer an offer, by the clock of that offer, and nobody else', async () => {
    await desk.offer(matter);
    const [item] = await work('renmin', 'body');
    expect(item).toMatchObject({
      todo: { code: 'ANSWER_REFERRAL' },
      office: 'BODY_CLERK',
      clock: { code: 'DL-05' },
      dispute: { id: matter.id },
    });
    expect(item?.todo.sentence).not.toContain('codes.');
    expect(await todos('lvshi', 'body')).toEqual([]);
    expect(await statusOf(matter.officer, '/work/body')).toBe(403);
    expect(await statusOf(matter.applicant, '/work/body')).toBe(403);
  });

  it('follows the matter to the mediator, with the term that runs', async () => {
    const [offer] = await work('renmin', 'body');
    await matter.decide(await world.staff('renmin'), `referrals/${offer?.subject.id ?? ''}/acceptance`, {
      how: 'PLATFORM',
    });
    expect(await todos('renmin', 'body')).toEqual([]);
    const path = await desk.choose(matter);
    const mediator = await world.staff('qiuheng');
    expect(await todos('qiuheng', 'mediator')).toEqual(['DISCLOSE']);
    await matter.act(mediator, `${path}/disclosure`, { hasRelation: false });
    const [item] = await work('qiuheng', 'mediator');
    expect(item).toMatchObject({ todo: { code: 'MEDIATE' }, clock: { code: 'DL-07.1' } });
    expect(await todos('wenlan', 'mediator')).toEqual([]);
    for (const [who] of both(matter)) expect(await statusOf(who, '/work/mediator')).toBe(403);
  });

  it('asks the filing desk to decide on a complaint within the seven days', async () => {
    const complaint = await handIn(world, { asComplaint: true });
    const judge = await world.staff('lianfaguan');
    const { items } = await judge.must<{ items: WorkItem[] }>('GET', '/work/judge');
    const item = items.find(({ dispute }) => dispute.id === complaint.id);
    expect(item).toMatchObject({ todo: { code: 'DECIDE_COMPLAINT' }, clock: { code: 'DL-01' } });
    expect(await todos('queren', 'judge')).toEqual([]);
    expect(await statusOf(await world.staff('shenguan'), '/work/judge')).toBe(403);
    expect(await statusOf(await complaint.person('a1'), '/work/judge')).toBe(403);
  });

  it('says that a judge is late, not that nothing runs', async () => {
    const guide = new Guide(world.cast, world.county, world.clock);
    const dispute = await guide.open(unfiled);
    await guide.bringTo(dispute, { phase: 'performing', confirmation: 'accepted' });
    const judge = await world.staff('queren');
    const clock = async () => {
      const { items } = await judge.must<{ items: WorkItem[] }>('GET', '/work/judge');
      const item = items.find((one) => one.dispute.id === dispute.id);
      return [item?.todo.code, item?.clock?.code, item?.clock?.overdue];
    };
    expect(await clock()).toEqual(['DECIDE_CONFIRMATION', 'DL-13', false]);
    world.clock.advance(40 * 86_400_000);
    await until(async () => {
      const { clocks } = (await judge.dispute(dispute.id)) as unknown as { clocks: ListedState[] };
      return clocks.some(({ code, status }) => code === 'DL-13' && status === 'expired');
    });
    expect(await clock()).toEqual(['DECIDE_CONFIRMATION', 'DL-13', true]);
  });
});

describe('views somebody keeps', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ workers: false });
  });
  afterAll(() => world.close());

  const listOf = async (who: Persona): Promise<readonly SavedView[]> =>
    (await who.must<{ items: SavedView[] }>('GET', '/desk/views')).items;

  it('are their own: kept, changed by name, and gone when removed', async () => {
    const [officer, colleague] = [await world.staff('fenliu1'), await world.staff('fenliu2')];
    const body = { name: '今天到期', list: 'QUEUE', filter: { state: ['received'], holder: 'nobody' } };
    const { id } = await officer.must<SavedView>('POST', '/desk/views', { body });
    await officer.must('POST', '/desk/views', { body: { ...body, filter: { overdue: true } } });
    expect(await listOf(officer)).toEqual([
      { id, name: '今天到期', list: 'QUEUE', filter: { overdue: true } },
    ]);
    expect(await listOf(colleague)).toEqual([]);
    expect((await colleague.ask('DELETE', `/desk/views/${id}`)).status).toBe(404);
    expect((await officer.ask('DELETE', `/desk/views/${id}`)).status).toBe(204);
    expect(await listOf(officer)).toEqual([]);
  });

  it('hold only what a list can be asked', async () => {
    const officer = await world.staff('fenliu1');
    for (const filter of [{ state: ['parked'] }, { secret: 1 }, { lane: 'FAST' }, 'all'])
      expect([
        filter,
        (await officer.ask('POST', '/desk/views', { body: { name: 'x', list: 'QUEUE', filter } })).status,
      ]).toEqual([filter, 400]);
  });
});
