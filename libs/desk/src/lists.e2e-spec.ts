import type { Persona } from '#journey';
import { decide, handIn, type HandedIn } from '#testing/handed-in';
import { until } from '#testing/until';
import { openWorld, type World } from '#testing/world';
import type { ListedDispute } from './application/told-rows.js';

interface Listed {
  readonly items: readonly ListedDispute[];
  readonly next?: string;
}

describe('the desk’s lists', () => {
  let world: World;
  let officer: Persona;
  const matters: HandedIn[] = [];
  beforeAll(async () => {
    world = await openWorld();
    officer = await world.staff('fenliu1');
    for (let at = 0; at < 4; at += 1) {
      matters.push(await handIn(world, { asComplaint: at < 2 }));
      world.clock.advance(60_000);
    }
  });
  afterAll(() => world.close());

  const ask = (who: Persona, path: string): Promise<Listed> => who.must<Listed>('GET', path);
  const idsOf = ({ items }: Listed): string[] => items.map(({ id }) => id);
  const own = (at: number): string => matters[at]?.id ?? '';
  const act = async (id: string, path: string, body: object = {}): Promise<unknown> => {
    const { version } = await officer.dispute(id);
    return officer.must('POST', `/disputes/${id}/${path}`, { body, ifMatch: version });
  };

  it('tell what an officer needs before opening a matter', async () => {
    const { items } = await ask(officer, '/desk/queue');
    const row = items.find(({ id }) => id === own(0));
    expect(row).toMatchObject({
      state: 'received',
      cause: { code: '108.3' },
      parties: [
        { role: 'APPLICANT', name: '陆*', own: false },
        { role: 'RESPONDENT', name: '郑*', own: false },
      ],
      holder: null,
      flags: [],
      body: null,
      nearestClock: { code: 'DL-01', overdue: false, provisional: false },
    });
    expect(row?.gist?.length).toBeGreaterThan(4);
    expect(row?.nearestClock?.basis).toContain('CPL');
    expect(row?.nearestClock?.sentence).toContain(row?.nearestClock?.dueDate?.slice(0, 4) ?? 'none');
  });

  it('put what expires first on top, and turn pages without losing or repeating a row', async () => {
    const whole = await ask(officer, '/desk/queue');
    expect(whole.items.slice(0, 2).every(({ nearestClock }) => nearestClock?.code === 'DL-01')).toBe(true);
    for (const list of ['/desk/queue?sort=due', '/disputes?sort=received', '/disputes?sort=changed']) {
      const all = idsOf(await ask(officer, list));
      const turned: string[] = [];
      for (let next: string | undefined = ''; next !== undefined;) {
        const page: Listed = await ask(officer, `${list}&limit=1${next === '' ? '' : `&cursor=${next}`}`);
        turned.push(...idsOf(page));
        next = page.next;
      }
      expect(turned).toEqual(all);
      expect(new Set(turned).size).toBe(4);
    }
  });

  it('show who has taken a matter, and filter by it', async () => {
    await act(own(2), 'holding');
    const colleague = await world.staff('fenliu2');
    const held = (await ask(officer, '/desk/queue?holder=me')).items;
    expect(held.map(({ id, holder }) => [id, holder?.me, holder?.name])).toEqual([[own(2), true, '江以宁']]);
    expect(idsOf(await ask(officer, '/desk/queue?holder=nobody'))).not.toContain(own(2));
    expect(idsOf(await ask(officer, '/desk/queue?holder=others'))).toEqual([]);
    expect((await colleague.get('/desk/queue')).status).toBe(200);
    world.clock.advance(31 * 60_000);
    expect(idsOf(await ask(officer, '/desk/queue?holder=me'))).toEqual([]);
  });

  it('filter by phases, lane, flag, cause and clock', async () => {
    const id = own(3);
    await act(id, 'screening');
    await act(id, 'lane', { lane: 'SIMPLE', reasonCode: 'BY_SCORE' });
    await act(id, 'risk-flags', { flag: 'ELDER', reasonCode: 'OFFICER' });
    for (const filter of ['state=screening', 'state=screening,placing', 'lane=SIMPLE', 'flag=ELDER'])
      expect([filter, idsOf(await ask(officer, `/desk/queue?${filter}`))]).toEqual([filter, [id]]);
    expect(idsOf(await ask(officer, '/desk/queue?lane=COMPLEX'))).toEqual([]);
    expect(idsOf(await ask(officer, '/desk/queue?cause=108.3'))).toHaveLength(4);
    expect(idsOf(await ask(officer, '/desk/queue?cause=1'))).toEqual([]);
    const soon = await ask(officer, '/desk/queue?dueBefore=2026-12-31T00:00:00.000Z&state=received');
    expect(idsOf(soon)).toEqual([own(0), own(1)]);
    expect(idsOf(await ask(officer, '/desk/queue?overdue=true'))).toEqual([]);
  });

  it('find by number, with and without dashes, whole or from its beginning', async () => {
    const [row] = (await ask(officer, '/desk/queue?state=screening')).items;
    const reference = row?.reference ?? '';
    for (const q of [reference, reference.replaceAll('-', ''), reference.slice(0, 8)])
      expect(idsOf(await ask(officer, `/disputes?q=${q}`))).toContain(own(3));
    const party = await matters[3]?.person('a1');
    expect(party && idsOf(await ask(party, `/disputes?q=${reference}`))).toEqual([own(3)]);
    const stranger = await matters[0]?.person('a1');
    expect(stranger && idsOf(await ask(stranger, `/disputes?q=${reference}`))).toEqual([]);
  });

  it('find by words of names, requests and story; only for those who may read them', async () => {
    expect(idsOf(await ask(officer, `/disputes?q=${encodeURIComponent('归还借款')}`)).sort()).toEqual(
      matters.map(({ id }) => id).sort(),
    );
    expect(idsOf(await ask(officer, `/disputes?q=${encodeURIComponent('归还房屋')}`))).toEqual([]);
    const refused = [
      await (await world.staff('tingzhang')).get(`/disputes?q=${encodeURIComponent('借款')}`),
      await (await world.staff('renmin')).get(`/disputes?q=${encodeURIComponent('借款')}`),
      await (await matters[0]?.person('a1'))?.get(`/disputes?q=${encodeURIComponent('借款')}`),
    ];
    expect(refused.map((answer) => answer?.status)).toEqual([403, 403, 403]);
    const elsewhere = await world.staff('fating1');
    expect(idsOf(await ask(elsewhere, `/disputes?q=${encodeURIComponent('借款')}`))).toEqual([]);
  });

  it('give parties their own matters, and no working mark to ask by', async () => {
    const party = (await matters[0]?.person('a1')) as Persona;
    const { items } = await ask(party, '/disputes');
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ lane: null, flags: null, holder: null });
    expect(items[0]?.parties[0]).toMatchObject({ own: true });
    for (const path of [
      '/disputes?lane=SIMPLE',
      '/disputes?flag=DV',
      '/disputes?sort=due',
      '/disputes?overdue=true',
    ])
      expect([path, (await party.get(path)).status]).toEqual([path, 403]);
    expect((await party.get('/desk/queue')).status).toBe(403);
    expect((await (await world.staff('renmin')).get('/desk/queue')).status).toBe(403);
  });

  it('put before everything else what should have been registered after seven days', async () => {
    world.clock.advance(9 * 24 * 3_600_000);
    const breached = ({ mustRegister }: ListedDispute): boolean => mustRegister;
    await until(async () => (await ask(officer, '/desk/queue')).items.filter(breached).length === 2);
    const { items } = await ask(officer, '/desk/queue?sort=due');
    expect(items.slice(0, 2).every(breached)).toBe(true);
    expect(items.slice(2).some(breached)).toBe(false);
  });

  it('keep it there when another of its clocks begins, until the papers are corrected', async () => {
    const matter = matters[1] as HandedIn;
    const soon = new Date(world.clock.now().getTime() + 1_000).toISOString();
    const late = async () => idsOf(await ask(officer, `/desk/queue?dueBefore=${encodeURIComponent(soon)}`));
    const filing = await world.staff('lianfaguan');
    const defects = [{ field: '身份证明', what: '缺少复印件', howToFix: '请补交一份' }];
    const notice = { defects, termDays: 5, contact: '立案大厅二号窗口' };
    expect(await late()).toContain(matter.id);
    expect((await decide(filing, matter.id, 'complaint/correction-notice', notice)).status).toBe(200);
    expect(await late()).toContain(matter.id);
    const party = await matter.person('a1');
    const corrections = [{ field: '身份证明', text: '已经补交' }];
    const body = { partyId: matter.party['a1'], corrections };
    await party.must('POST', `/disputes/${matter.id}/complaint/corrections`, { body });
    // The seven days are new ones; what lapsed, lapsed for the old papers.
    const row = (await ask(officer, '/desk/queue')).items.find(({ id }) => id === matter.id);
    expect(row).toMatchObject({ mustRegister: false, nearestClock: { code: 'DL-01', overdue: false } });
    expect(await late()).not.toContain(matter.id);
  });
});
