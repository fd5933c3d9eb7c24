import type { Persona } from '#journey';
import type { PlacedMatter } from '#testing/placed-matter';
import { openWorld, type World } from '#testing/world';
import { ElementTable } from './element-table.fixture.js';

describe('points of fact at the table', () => {
  let world: World;
  let table: ElementTable;
  let matter: PlacedMatter;
  let mediator: Persona;

  beforeAll(async () => {
    world = await openWorld();
  });
  beforeEach(async () => {
    table = await ElementTable.open(world);
    ({ matter, mediator } = table);
  });
  afterEach(() => table.room.giveUp());
  afterAll(() => world.close());

  it('come from the form of the matter’s cause, each as one side tells it, and stay open until all have spoken', async () => {
    const { form } = await table.list(mediator);
    expect(form.code).toBe('E_LOAN');
    expect(form.elements).toContainEqual({ code: 'loan_amount_paid', label: '实际交付多少' });
    const id = await table.one();
    for (const who of [matter.applicant, matter.respondent, table.third, mediator])
      expect(await table.seen(who, id)).toMatchObject({
        ...{ label: '实际交付多少', value: '四万六千元', state: 'open', wording: 1, views: [] },
        ...{ sourceCode: 'STATEMENT', sourcePartyId: matter.a, reference: '借条' },
      });
    await table.say(matter.applicant, id, matter.a);
    await table.say(table.third, id, table.thirdId, { view: 'UNKNOWN' });
    expect(await table.stateOf(id)).toBe('open');
    await table.say(matter.respondent, id, matter.r, { view: 'DISPUTED', value: '只收到四万元' });
    const told = await table.seen(matter.applicant, id);
    expect(told?.state).toBe('disputed');
    expect(told?.views.find(({ partyId }) => partyId === matter.r)).toMatchObject({
      ...{ view: 'DISPUTED', value: '只收到四万元' },
    });
    await table.allAgree(id);
    expect(await table.stateOf(id)).toBe('agreed');
    expect((await table.seen(matter.applicant, id))?.views.every(({ value }) => value === null)).toBe(true);
    await table.say(table.third, id, table.thirdId, { view: 'UNKNOWN' });
    expect(await table.stateOf(id)).toBe('open');
  });

  it('offer each only what they can do, with the reason where it has to wait', async () => {
    const id = await table.one();
    const actions = async (who: Persona) => (await table.seen(who, id))?.actions.map(({ action }) => action);
    expect(await actions(matter.applicant)).toEqual(['element.say']);
    expect(await actions(mediator)).toEqual(['element.reword', 'element.drop']);
    expect((await table.list(matter.applicant)).actions).toEqual([]);
    const taking = async () =>
      (await table.list(mediator)).actions.find(({ action }) => action === 'element.take')?.refusedBy?.rule;
    expect(await taking()).toBe('element.something-is-agreed');
    await table.allAgree(id);
    expect(await taking()).toBe('mediation.everyone-wants-facts-recorded');
    await table.factsWanted();
    expect(await taking()).toBeUndefined();
  });

  it('are never agreed to in words nobody has seen', async () => {
    const id = await table.one();
    await table.say(matter.applicant, id, matter.a);
    expect((await table.reworded(id, 1)).status).toBe(200);
    expect(await table.seen(mediator, id)).toMatchObject({ state: 'open', wording: 2, views: [] });
    const old = { partyId: matter.r, wording: 1, view: 'AGREED' };
    expect(await table.refused(matter.respondent, `/${id}/views`, old)).toBe('element.words-as-read');
    expect((await table.reworded(id, 1)).status).toBe(409);
    await table.allAgree(id, 2);
    expect(await table.seen(mediator, id)).toMatchObject({ state: 'agreed', value: '四万元' });
  });

  it('whose words are changed at the moment of the last yes are not agreed', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await table.one({ label: `第${round + 1}次还款`, value: '五千元', sourceCode: 'MEDIATOR' });
      await table.say(matter.applicant, id, matter.a);
      await table.say(table.third, id, table.thirdId);
      const [last] = await Promise.all([table.say(matter.respondent, id, matter.r), table.reworded(id, 1)]);
      expect([200, 409]).toContain(last.status);
      const told = await table.seen(mediator, id);
      expect(told).toMatchObject({ state: 'open', wording: 2, views: [] });
    }
  });

  it('have one state when the last two speak at once, and everybody is told the same', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await table.one({ label: `第${round + 1}次催要`, value: '五月', sourceCode: 'MEDIATOR' });
      await table.say(matter.applicant, id, matter.a);
      const view = round % 2 === 0 ? 'AGREED' : 'DISPUTED';
      const answers = await Promise.all([
        table.say(matter.respondent, id, matter.r, { view }),
        table.say(table.third, id, table.thirdId),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      const state = round % 2 === 0 ? 'agreed' : 'disputed';
      for (const [who] of [...table.everybody, [mediator] as const])
        expect(await table.seen(who, id)).toMatchObject({ state });
    }
  });

  it('become undisputed facts word for word, without what is disputed', async () => {
    const [agreed = '', disputed = '', own = ''] = await table.opened(
      table.amount(),
      { code: 'loan_term', value: '2026年5月1日', sourceCode: 'FILE' },
      { label: '还款的地方', value: '望澜县', sourceCode: 'MEDIATOR' },
    );
    await table.factsWanted();
    for (const id of [agreed, own]) await table.allAgree(id);
    await table.say(matter.respondent, disputed, matter.r, { view: 'DISPUTED', value: '没有约定' });
    expect(await table.refused(mediator, '/taking', { elementIds: [agreed, disputed] })).toBe(
      'element.not-in-this-state',
    );
    const { result } = await mediator.must<{ result: { factsId: string } }>('POST', table.path('/taking'));
    const { mediation } = (await matter.applicant.dispute(matter.id)) as unknown as {
      mediation: { undisputedFacts: { id: string; facts: string[]; digest: string }[] };
    };
    const [facts] = mediation.undisputedFacts;
    expect(facts).toMatchObject({
      ...{ id: result.factsId, facts: ['实际交付多少：四万六千元', '还款的地方：望澜县'] },
    });
    expect([await table.stateOf(agreed), await table.stateOf(disputed), await table.stateOf(own)]).toEqual([
      ...['taken', 'disputed', 'taken'],
    ]);
    expect(
      await table.refused(matter.respondent, `/${agreed}/views`, {
        partyId: matter.r,
        wording: 1,
        view: 'UNKNOWN',
      }),
    ).toBe('element.not-in-this-state');
    const officerSees = (await matter.officer.dispute(matter.id)) as unknown as typeof mediation & {
      mediation: { undisputedFacts: unknown[] };
    };
    expect(officerSees.mediation.undisputedFacts).toEqual([]);
    for (const [who, partyId] of table.everybody)
      await matter.act(who, `undisputed-facts/${result.factsId}/signatures`, {
        ...{ partyId, digest: facts?.digest },
      });
    expect(JSON.stringify(await matter.officer.dispute(matter.id))).toContain('实际交付多少：四万六千元');
  });

  it.each([
    ['named twice', () => [{ ...table.amount(), label: '金额' }], 'element.code-or-own-words'],
    ['unnamed', () => [{ value: '一', sourceCode: 'MEDIATOR' }], 'element.code-or-own-words'],
    ['of no list', () => [{ ...table.amount(), code: 'weather' }], 'element.unknown'],
    ['a statement of nobody', () => [{ ...table.amount(), partyId: undefined }], 'element.told-by-one-side'],
    [
      'a statement of a stranger',
      () => [{ ...table.amount(), partyId: matter.id }],
      'mediation.party-is-inside',
    ],
    ['listed twice', () => [table.amount(), table.amount()], 'element.once-at-a-time'],
  ] as const)('are refused when %s', async (_what, elements, rule) => {
    expect(await table.refused(mediator, '', { elements: elements() })).toBe(rule);
  });

  it('follow who sits at the table, and are closed with the talks', async () => {
    const id = await table.one();
    const [left = ''] = await table.opened({ label: '利息', value: '没有约定', sourceCode: 'MEDIATOR' });
    await table.say(matter.applicant, id, matter.a);
    await table.say(matter.respondent, id, matter.r);
    expect(await table.stateOf(id)).toBe('open');
    await table.third.must('POST', `/disputes/${matter.id}/consents/withdrawal`, {
      body: { partyId: table.thirdId, scope: 'MEDIATION' },
    });
    expect(await table.stateOf(id)).toBe('agreed');
    expect((await table.list(table.third)).items).toEqual([]);
    expect(
      await table.refused(table.third, `/${id}/views`, {
        partyId: table.thirdId,
        wording: 1,
        view: 'AGREED',
      }),
    ).toBe('element.not-found');
    await matter.decide(mediator, 'attempt/ending', { code: 'GAP_TOO_WIDE' });
    const { items, actions } = await table.list(matter.applicant);
    expect(items.map(({ state }) => state)).toEqual(['dropped', 'dropped']);
    expect([...actions, ...items.flatMap((item) => item.actions)]).toEqual([]);
    expect(
      await table.refused(matter.applicant, `/${left}/views`, {
        partyId: matter.a,
        wording: 1,
        view: 'AGREED',
      }),
    ).toBe('mediation.no-attempt');
  });
});
