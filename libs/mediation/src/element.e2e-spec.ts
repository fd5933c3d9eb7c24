import type { Persona } from '#journey';
import { consent, type PlacedMatter } from '#testing/placed-matter';
import { RoomGuests } from '#testing/room-guests';
import { APPLICANT, SessionRoom, type Joined } from '#testing/session-room';
import { until } from '#testing/until';
import { openWorld, type World } from '#testing/world';
import type { ToldElement, ToldElements } from './application/told-elements.js';

describe('points of fact at the table', () => {
  let world: World;
  let room: SessionRoom;
  let matter: PlacedMatter;
  let mediator: Persona;
  let third: Persona;
  let thirdId: string;

  beforeAll(async () => {
    world = await openWorld();
  });
  beforeEach(async () => {
    const { room: opened, others } = await SessionRoom.withOthers(world, [APPLICANT]);
    room = opened;
    [third, thirdId] = others[0] as Joined;
    ({ matter, mediator } = room);
  });
  afterEach(() => room.giveUp());
  afterAll(() => world.close());

  const path = (rest = ''): string => `/disputes/${matter.id}/elements${rest}`;
  const list = (who: Persona): Promise<ToldElements> => who.must<ToldElements>('GET', path());
  const seen = async (who: Persona, id: string): Promise<ToldElement | undefined> =>
    (await list(who)).items.find((one) => one.id === id);
  const stateOf = async (id: string): Promise<string> => (await seen(mediator, id))?.state ?? '';
  const amount = (value = '四万六千元') => ({
    ...{ code: 'loan_amount_paid', value, sourceCode: 'STATEMENT', partyId: matter.a },
    reference: '借条',
  });
  const opened = async (...elements: object[]): Promise<string[]> => {
    const body = { elements: elements.length > 0 ? elements : [amount()] };
    return (await mediator.must<{ result: { elementIds: string[] } }>('POST', path(), { body })).result
      .elementIds;
  };
  const one = async (...elements: object[]): Promise<string> => (await opened(...elements))[0] ?? '';
  const say = (who: Persona, id: string, partyId: string, more: object = {}) =>
    who.ask('POST', path(`/${id}/views`), { body: { partyId, wording: 1, view: 'AGREED', ...more } });
  const everybody = (): readonly (readonly [Persona, string])[] => [
    [matter.applicant, matter.a],
    [matter.respondent, matter.r],
    [third, thirdId],
  ];
  const allAgree = async (id: string, wording = 1): Promise<void> => {
    for (const [who, partyId] of everybody())
      expect((await say(who, id, partyId, { wording })).status).toBe(200);
  };
  const reworded = (id: string, read: number, value = '四万元') =>
    mediator.ask('POST', path(`/${id}/words`), {
      body: { wording: read, value, sourceCode: 'STATEMENT', partyId: matter.r },
    });
  const refused = async (who: Persona, rest: string, body: object = {}): Promise<string> => {
    const { rule, code } = (await who.ask('POST', path(rest), { body })).body as Record<string, string>;
    return rule ?? code ?? '';
  };
  const factsWanted = async (): Promise<void> => {
    for (const [who, partyId] of everybody()) await consent(matter, who, partyId, 'UNDISPUTED_FACTS');
  };

  it('come from the form of the matter’s cause, each as one side tells it, and stay open until all have spoken', async () => {
    const { form } = await list(mediator);
    expect(form.code).toBe('E_LOAN');
    expect(form.elements).toContainEqual({ code: 'loan_amount_paid', label: '实际交付多少' });
    const id = await one();
    for (const who of [matter.applicant, matter.respondent, third, mediator])
      expect(await seen(who, id)).toMatchObject({
        ...{ label: '实际交付多少', value: '四万六千元', state: 'open', wording: 1, views: [] },
        ...{ sourceCode: 'STATEMENT', sourcePartyId: matter.a, reference: '借条' },
      });
    await say(matter.applicant, id, matter.a);
    await say(third, id, thirdId, { view: 'UNKNOWN' });
    expect(await stateOf(id)).toBe('open');
    await say(matter.respondent, id, matter.r, { view: 'DISPUTED', value: '只收到四万元' });
    const told = await seen(matter.applicant, id);
    expect(told?.state).toBe('disputed');
    expect(told?.views.find(({ partyId }) => partyId === matter.r)).toMatchObject({
      ...{ view: 'DISPUTED', value: '只收到四万元' },
    });
    await allAgree(id);
    expect(await stateOf(id)).toBe('agreed');
    expect((await seen(matter.applicant, id))?.views.every(({ value }) => value === null)).toBe(true);
    await say(third, id, thirdId, { view: 'UNKNOWN' });
    expect(await stateOf(id)).toBe('open');
  });

  it('offer each only what they can do, with the reason where it has to wait', async () => {
    const id = await one();
    const actions = async (who: Persona) => (await seen(who, id))?.actions.map(({ action }) => action);
    expect(await actions(matter.applicant)).toEqual(['element.say']);
    expect(await actions(mediator)).toEqual(['element.reword', 'element.drop']);
    expect((await list(matter.applicant)).actions).toEqual([]);
    const taking = async () =>
      (await list(mediator)).actions.find(({ action }) => action === 'element.take')?.refusedBy?.rule;
    expect(await taking()).toBe('element.something-is-agreed');
    await allAgree(id);
    expect(await taking()).toBe('mediation.everyone-wants-facts-recorded');
    await factsWanted();
    expect(await taking()).toBeUndefined();
  });

  it('are for those at the table: an officer, a stranger and another matter’s people know of none', async () => {
    const id = await one();
    const aside = await world.cast.party('15439990001');
    const elsewhere = await room.another();
    const clerk = await world.staff('renmin');
    const judge = await world.staff('lianfaguan');
    for (const who of [matter.officer, clerk, judge, aside, elsewhere.applicant]) {
      await expect(list(who)).rejects.toThrow(/40[34]/);
      expect([403, 404]).toContain((await say(who, id, matter.a)).status);
      expect([403, 404]).toContain(
        (await who.ask('POST', path(), { body: { elements: [amount()] } })).status,
      );
    }
    const astray = `/disputes/${elsewhere.id}/elements/${id}/views`;
    const body = { partyId: elsewhere.a, wording: 1, view: 'AGREED' };
    const answer = await elsewhere.applicant.ask('POST', astray, { body });
    expect(answer.body).toMatchObject({ status: 404, code: 'element.not-found' });
    await elsewhere.act(elsewhere.respondent, 'consents/withdrawal', {
      ...{ partyId: elsewhere.r, scope: 'MEDIATION' },
    });
  });

  it('are answered by nobody for another, and by nobody but who may admit', async () => {
    const id = await one();
    expect(
      await refused(matter.applicant, `/${id}/views`, { partyId: matter.r, wording: 1, view: 'AGREED' }),
    ).toBe('dispute.no-authority');
    expect(await refused(mediator, `/${id}/views`, { partyId: matter.r, wording: 1, view: 'AGREED' })).toBe(
      'access.forbidden',
    );
    expect(await refused(matter.applicant, '', { elements: [amount()] })).toBe('access.forbidden');
    for (const rest of ['/taking', `/${id}/dropping`])
      expect(await refused(matter.applicant, rest)).toBe('access.forbidden');
    const agent = await withAgent(matter, 'AGENT', 'GENERAL');
    expect(await refused(agent, `/${id}/views`, { partyId: matter.a, wording: 1, view: 'AGREED' })).toBe(
      'dispute.no-authority',
    );
    expect((await say(agent, id, matter.a, { view: 'DISPUTED' })).status).toBe(200);
    const helper = await withAgent(matter, 'HELPER', 'GENERAL');
    await expect(list(helper)).rejects.toThrow(/403/);
  });

  it('are never agreed to in words nobody has seen', async () => {
    const id = await one();
    await say(matter.applicant, id, matter.a);
    expect((await reworded(id, 1)).status).toBe(200);
    expect(await seen(mediator, id)).toMatchObject({ state: 'open', wording: 2, views: [] });
    const old = { partyId: matter.r, wording: 1, view: 'AGREED' };
    expect(await refused(matter.respondent, `/${id}/views`, old)).toBe('element.words-as-read');
    expect((await reworded(id, 1)).status).toBe(409);
    await allAgree(id, 2);
    expect(await seen(mediator, id)).toMatchObject({ state: 'agreed', value: '四万元' });
  });

  it('whose words are changed at the moment of the last yes are not agreed', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await one({ label: `第${round + 1}次还款`, value: '五千元', sourceCode: 'MEDIATOR' });
      await say(matter.applicant, id, matter.a);
      await say(third, id, thirdId);
      const [last] = await Promise.all([say(matter.respondent, id, matter.r), reworded(id, 1)]);
      expect([200, 409]).toContain(last.status);
      const told = await seen(mediator, id);
      expect(told).toMatchObject({ state: 'open', wording: 2, views: [] });
    }
  });

  it('have one state when the last two speak at once, and everybody is told the same', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await one({ label: `第${round + 1}次催要`, value: '五月', sourceCode: 'MEDIATOR' });
      await say(matter.applicant, id, matter.a);
      const view = round % 2 === 0 ? 'AGREED' : 'DISPUTED';
      const answers = await Promise.all([
        say(matter.respondent, id, matter.r, { view }),
        say(third, id, thirdId),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      const state = round % 2 === 0 ? 'agreed' : 'disputed';
      for (const [who] of [...everybody(), [mediator] as const])
        expect(await seen(who, id)).toMatchObject({ state });
    }
  });

  it('become undisputed facts word for word, without what is disputed', async () => {
    const [agreed = '', disputed = '', own = ''] = await opened(
      amount(),
      { code: 'loan_term', value: '2026年5月1日', sourceCode: 'FILE' },
      { label: '还款的地方', value: '望澜县', sourceCode: 'MEDIATOR' },
    );
    await factsWanted();
    for (const id of [agreed, own]) await allAgree(id);
    await say(matter.respondent, disputed, matter.r, { view: 'DISPUTED', value: '没有约定' });
    expect(await refused(mediator, '/taking', { elementIds: [agreed, disputed] })).toBe(
      'element.not-in-this-state',
    );
    const { result } = await mediator.must<{ result: { factsId: string } }>('POST', path('/taking'));
    const { mediation } = (await matter.applicant.dispute(matter.id)) as unknown as {
      mediation: { undisputedFacts: { id: string; facts: string[]; digest: string }[] };
    };
    const [facts] = mediation.undisputedFacts;
    expect(facts).toMatchObject({
      ...{ id: result.factsId, facts: ['实际交付多少：四万六千元', '还款的地方：望澜县'] },
    });
    expect([await stateOf(agreed), await stateOf(disputed), await stateOf(own)]).toEqual([
      ...['taken', 'disputed', 'taken'],
    ]);
    expect(
      await refused(matter.respondent, `/${agreed}/views`, {
        partyId: matter.r,
        wording: 1,
        view: 'UNKNOWN',
      }),
    ).toBe('element.not-in-this-state');
    const officerSees = (await matter.officer.dispute(matter.id)) as unknown as typeof mediation & {
      mediation: { undisputedFacts: unknown[] };
    };
    expect(officerSees.mediation.undisputedFacts).toEqual([]);
    for (const [who, partyId] of everybody())
      await matter.act(who, `undisputed-facts/${result.factsId}/signatures`, {
        ...{ partyId, digest: facts?.digest },
      });
    expect(JSON.stringify(await matter.officer.dispute(matter.id))).toContain('实际交付多少：四万六千元');
  });

  it.each([
    ['named twice', () => [{ ...amount(), label: '金额' }], 'element.code-or-own-words'],
    ['unnamed', () => [{ value: '一', sourceCode: 'MEDIATOR' }], 'element.code-or-own-words'],
    ['of no list', () => [{ ...amount(), code: 'weather' }], 'element.unknown'],
    ['a statement of nobody', () => [{ ...amount(), partyId: undefined }], 'element.told-by-one-side'],
    ['a statement of a stranger', () => [{ ...amount(), partyId: matter.id }], 'mediation.party-is-inside'],
    ['listed twice', () => [amount(), amount()], 'element.once-at-a-time'],
  ] as const)('are refused when %s', async (_what, elements, rule) => {
    expect(await refused(mediator, '', { elements: elements() })).toBe(rule);
  });

  it('follow who sits at the table, and are closed with the talks', async () => {
    const id = await one();
    const [left = ''] = await opened({ label: '利息', value: '没有约定', sourceCode: 'MEDIATOR' });
    await say(matter.applicant, id, matter.a);
    await say(matter.respondent, id, matter.r);
    expect(await stateOf(id)).toBe('open');
    await third.must('POST', `/disputes/${matter.id}/consents/withdrawal`, {
      body: { partyId: thirdId, scope: 'MEDIATION' },
    });
    expect(await stateOf(id)).toBe('agreed');
    expect((await list(third)).items).toEqual([]);
    expect(await refused(third, `/${id}/views`, { partyId: thirdId, wording: 1, view: 'AGREED' })).toBe(
      'element.not-found',
    );
    await matter.decide(mediator, 'attempt/ending', { code: 'GAP_TOO_WIDE' });
    const { items, actions } = await list(matter.applicant);
    expect(items.map(({ state }) => state)).toEqual(['dropped', 'dropped']);
    expect([...actions, ...items.flatMap((item) => item.actions)]).toEqual([]);
    expect(
      await refused(matter.applicant, `/${left}/views`, { partyId: matter.a, wording: 1, view: 'AGREED' }),
    ).toBe('mediation.no-attempt');
  });

  it('are told live to who sits in the room, raise no version, and leave no word in the record or a column', async () => {
    const guests = new RoomGuests(world.url, room);
    await guests.everybody();
    const line = await guests.inside(matter.applicant);
    const { version } = await matter.officer.dispute(matter.id);
    const before = line.changes;
    const secret = '银杏树下的约定七四一';
    const id = await one({ label: '约定的地方', value: secret, sourceCode: 'MEDIATOR' });
    await until(() => Promise.resolve(line.changes > before));
    const between = line.changes;
    await say(matter.respondent, id, matter.r, { view: 'DISPUTED', value: `不是${secret}` });
    await until(() => Promise.resolve(line.changes > between));
    expect((await matter.officer.dispute(matter.id)).version).toBe(version);
    const stored = await Promise.all(
      STORED.map((table) => world.database.reads.select<object>(`SELECT * FROM ${table}`)),
    );
    expect(JSON.stringify(stored)).not.toContain(secret);
    guests.leave();
  });

  /** Somebody who stands for the applicant. */
  async function withAgent({ officer, a }: PlacedMatter, kind: string, authority: string): Promise<Persona> {
    agents += 1;
    const phone = `1544000${String(agents).padStart(4, '0')}`;
    const person = { name: '苏代理', phone };
    const mandate = { partyId: a, person, kind, authority, powers: [] };
    await matter.decide(officer, 'mandates', mandate);
    return world.cast.party(phone);
  }
});

let agents = 0;

const STORED = [
  ...['mediation_elements', 'mediation_element_views', 'stream_events', 'event_particulars'],
  ...['audit_facts', 'outbox_messages', 'idempotency_keys'],
];
