import type { Persona } from '#journey';
import { handIn, refusedBy, triaged, type HandedIn } from '#testing/handed-in';
import { openWorld, type World } from '#testing/world';

/** Who may bring whom into a dispute, over HTTP: an applicant can end mediation for all, so not everybody makes one. */
describe('naming people', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  let phones = 15_470_000_000;
  const add = async (who: Persona, { id }: HandedIn, role: string, more: object = {}) => {
    const person = { name: '闻人安', phone: String((phones += 1)) };
    const body = { key: 't1', role, kind: 'NATURAL', person, ...more };
    return refusedBy(await who.ask('POST', `/disputes/${id}/parties`, { body }));
  };
  const offered = async (who: Persona, { id }: HandedIn) =>
    (await who.dispute(id)).allowedActions.find(({ action }) => action === 'dispute.add-party');

  it('is not for who is asked, who could make itself an applicant and end it for all', async () => {
    const matter = await handIn(world);
    await triaged(world, matter.id);
    const respondent = await matter.person('r1');
    for (const role of ['APPLICANT', 'RESPONDENT', 'THIRD_PARTY'])
      expect(await add(respondent, matter, role, { self: true })).toBe('dispute.who-asks-names-people');
    expect(await offered(respondent, matter)).toMatchObject({
      allowed: false,
      refusedBy: { rule: 'dispute.who-asks-names-people' },
    });
    expect((await respondent.dispute(matter.id))['parties']).toHaveLength(2);
  });

  it('is for who asks, until the matter is handed in', async () => {
    const draft = await handIn(world, { byItself: true, draft: true });
    const applicant = await draft.person('a1');
    expect(await offered(applicant, draft)).toMatchObject({ allowed: true });
    expect(await add(applicant, draft, 'APPLICANT')).toBe(200);
    expect(await add(applicant, draft, 'RESPONDENT')).toBe(200);
    await applicant.must('POST', `/disputes/${draft.id}/submission`);
    const late = 'dispute.people-are-named-before-handing-in';
    expect(await add(applicant, draft, 'RESPONDENT')).toBe(late);
    expect(await offered(applicant, draft)).toMatchObject({ allowed: false, refusedBy: { rule: late } });
  });

  it('is for who asks again while papers are corrected, but brings in nobody more who asks', async () => {
    const matter = await handIn(world);
    const officer = await world.staff('fenliu1');
    const defects = [{ field: 'parties', what: '少写了一位担保人', howToFix: '请补充' }];
    const { version } = await officer.dispute(matter.id);
    const body = { defects, termDays: 7, contact: '立案窗口' };
    await officer.must('POST', `/disputes/${matter.id}/correction-notice`, { body, ifMatch: version });
    const applicant = await matter.person('a1');
    expect(await offered(applicant, matter)).toMatchObject({ allowed: true });
    expect(await add(applicant, matter, 'GUARANTOR')).toBe(200);
    expect(await add(applicant, matter, 'APPLICANT')).toBe('dispute.court-adds-applicants');
  });

  it('stays with the court afterwards, who asks included (CPL 135)', async () => {
    const matter = await handIn(world);
    await triaged(world, matter.id);
    const officer = await world.staff('fenliu1');
    expect(await offered(officer, matter)).toMatchObject({ allowed: true });
    for (const role of ['APPLICANT', 'RESPONDENT', 'THIRD_PARTY'])
      expect(await add(officer, matter, role)).toBe(200);
  });

  it('ends at sixty, for everybody', async () => {
    const matter = await handIn(world, { respondents: 59 });
    const officer = await world.staff('fenliu1');
    expect(await add(officer, matter, 'THIRD_PARTY')).toBe('dispute.sixty-parties-at-most');
    expect(await offered(officer, matter)).toMatchObject({ allowed: false });
  });
});
