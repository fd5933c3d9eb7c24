import { consentWords } from '#consent';
import { answers, decide, handIn, refusedBy, triaged } from '#testing/handed-in';
import { openWorld, type World } from '#testing/world';

/** Asking people over HTTP: each for themselves, and nobody's silence counts. */
describe('consent', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());
  const officer = () => world.staff('fenliu1');
  const stateOf = async (id: string) => (await (await officer()).dispute(id)).state;

  it('places the matter right after the last answer, without an officer', async () => {
    const matter = await handIn(world);
    await triaged(world, matter.id);
    await answers(matter, 'a1', 'GIVEN');
    expect(await stateOf(matter.id)).toBe('seekingConsent');
    const [, last] = await answers(matter, 'r1', 'GIVEN');
    expect(last?.body).toMatchObject({ state: 'placing', result: { concluded: true } });
  });

  it('opens a choice of ways when the only respondent refuses, and can be tried again with a new round', async () => {
    const matter = await handIn(world);
    await triaged(world, matter.id);
    await answers(matter, 'a1', 'GIVEN');
    await answers(matter, 'r1', 'REFUSED');
    const desk = await officer();
    expect(await desk.dispute(matter.id)).toMatchObject({
      state: 'choosingNext',
      nextReason: 'CONSENT_REFUSED',
    });
    const [late] = await answers(matter, 'r1', 'GIVEN');
    expect(late && refusedBy(late)).toBe('consent.answers-are-taken');
    const respondent = await matter.person('r1');
    const retry = (who: typeof respondent, key: string) =>
      who.ask('POST', `/disputes/${matter.id}/mediation-retry`, { body: { partyId: matter.party[key] } });
    expect(refusedBy(await retry(respondent, 'r1'))).toBe('consent.claimant-or-officer-tries-again');
    expect((await retry(await matter.person('a1'), 'a1')).body).toMatchObject({ state: 'seekingConsent' });
    // What was said to the first text does not count for the second.
    await answers(matter, 'r1', 'GIVEN');
    expect(await stateOf(matter.id)).toBe('seekingConsent');
    await answers(matter, 'a1', 'GIVEN');
    expect(await stateOf(matter.id)).toBe('placing');
  });

  it('goes on without those who do not want only by an officer, and never without the silent', async () => {
    const matter = await handIn(world, { respondents: 3 });
    await triaged(world, matter.id);
    await answers(matter, 'a1', 'GIVEN');
    await answers(matter, 'r1', 'GIVEN');
    await answers(matter, 'r2', 'REFUSED');
    const desk = await officer();
    const conclude = (...keys: string[]) =>
      decide(desk, matter.id, 'consents/conclusion', {
        proceedWithout: keys.map((key) => matter.party[key]),
      });
    expect(refusedBy(await conclude('r3'))).toBe('consent.only-the-unwilling-stay-outside');
    expect(refusedBy(await conclude('r2'))).toBe('consent.everyone-needed-agrees');
    const unreachable = {
      partyId: matter.party['r3'],
      attempts: [{ at: '2026-11-20T01:00:00.000Z', channel: 'PHONE' }],
    };
    expect((await decide(desk, matter.id, 'consents/unreachable', unreachable)).status).toBe(200);
    expect((await conclude('r2', 'r3')).body).toMatchObject({ state: 'placing' });
    const { consents } = (await desk.dispute(matter.id)) as unknown as { consents: { outside: string[] } };
    expect(new Set(consents.outside)).toEqual(new Set([matter.party['r2'], matter.party['r3']]));
  });

  it('waits for registration on the track after filing, then goes on by itself', async () => {
    const matter = await handIn(world, { asComplaint: true });
    await triaged(world, matter.id, 'POST_FILING');
    await answers(matter, 'a1', 'GIVEN');
    await answers(matter, 'r1', 'GIVEN');
    expect(await stateOf(matter.id)).toBe('seekingConsent');
    const desk = await officer();
    expect(refusedBy(await decide(desk, matter.id, 'consents/conclusion'))).toBe(
      'registration.complaint-fits-track',
    );
    const judge = await world.staff('lianfaguan');
    const number = { caseNumber: '（2026）浙0991民初1号', procedure: 'SUMMARY' };
    expect((await decide(judge, matter.id, 'complaint/registration', number)).body).toMatchObject({
      state: 'placing',
    });
  });

  it('takes no click for another: staff write down how it was said, parties answer for themselves only', async () => {
    const matter = await handIn(world);
    await triaged(world, matter.id);
    const body = {
      scope: 'MEDIATION',
      decision: 'GIVEN',
      textVersion: consentWords().version,
      language: 'zh-CN',
    };
    const say = async (who: Awaited<ReturnType<typeof officer>>, key: string, how: string) =>
      refusedBy(
        await who.ask('POST', `/disputes/${matter.id}/consents`, {
          body: { ...body, partyId: matter.party[key], how },
        }),
      );
    expect(await say(await officer(), 'a1', 'ONLINE')).toBe('consent.online-is-ones-own');
    expect(await say(await matter.person('a1'), 'a1', 'PAPER')).toBe('consent.online-is-ones-own');
    expect(await say(await matter.person('a1'), 'r1', 'ONLINE')).toBe(403);
    expect(await say(await officer(), 'a1', 'CALL_RECORDING')).toBe(200);
  });

  it('takes an answer to the words in force; former words on paper only, words nobody knows never', async () => {
    const matter = await handIn(world);
    await triaged(world, matter.id);
    const say = async (who: Awaited<ReturnType<typeof officer>>, how: string, textVersion: string) => {
      const said = { scope: 'MEDIATION', decision: 'GIVEN', language: 'zh-CN', how, textVersion };
      const body = { ...said, partyId: matter.party['a1'] };
      return refusedBy(await who.ask('POST', `/disputes/${matter.id}/consents`, { body }));
    };
    const applicant = await matter.person('a1');
    expect(await say(applicant, 'ONLINE', 'made-up')).toBe('consent.words-in-force');
    expect(await say(await officer(), 'PAPER', 'made-up')).toBe('consent.words-in-force');
    const { version } = await applicant.must<{ version: string }>('GET', '/consent-texts');
    expect(await say(applicant, 'ONLINE', version)).toBe(200);
  });

  it('offers to take back only what was given and not taken back yet', async () => {
    const matter = await handIn(world);
    await triaged(world, matter.id);
    const applicant = await matter.person('a1');
    const refusing = async (who = applicant) =>
      (await who.dispute(matter.id)).allowedActions.find(({ action }) => action === 'consent.withdraw')
        ?.refusedBy?.rule;
    expect(await refusing()).toBe('consent.was-given');
    await answers(matter, 'a1', 'GIVEN');
    expect(await refusing()).toBeUndefined();
    expect(await refusing(await officer())).toBeUndefined();
    expect(await refusing(await matter.person('r1'))).toBe('consent.was-given');
    for (const scope of ['MEDIATION', 'DATA'])
      await applicant.must('POST', `/disputes/${matter.id}/consents/withdrawal`, {
        body: { partyId: matter.party['a1'], scope },
      });
    expect(await refusing()).toBe('consent.was-given');
  });

  it('keeps what outlives the talks to be taken back when a matter is over, and no more', async () => {
    const matter = await handIn(world);
    await triaged(world, matter.id);
    await answers(matter, 'a1', 'GIVEN');
    const applicant = await matter.person('a1');
    const partyId = matter.party['a1'];
    const said = { textVersion: consentWords().version, language: 'zh-CN', how: 'ONLINE' };
    const body = { ...said, partyId, scope: 'ONLINE', decision: 'GIVEN' };
    await applicant.must('POST', `/disputes/${matter.id}/consents`, { body });
    await applicant.must('POST', `/disputes/${matter.id}/withdrawal`, { body: { partyId } });
    const offered = async () => {
      const seen = await applicant.dispute(matter.id);
      const { toTakeBack } = seen['consents'] as { toTakeBack: { scope: string }[] };
      const action = seen.allowedActions.find((one) => one.action === 'consent.withdraw');
      return [seen.state, toTakeBack.map(({ scope }) => scope), action?.allowed, action?.refusedBy?.rule];
    };
    const withdraw = async (scope: string) =>
      refusedBy(
        await applicant.ask('POST', `/disputes/${matter.id}/consents/withdrawal`, {
          body: { partyId, scope },
        }),
      );
    expect(await offered()).toEqual(['closed', ['DATA'], true, undefined]);
    for (const scope of ['MEDIATION', 'ONLINE'])
      expect(await withdraw(scope)).toBe('consent.matter-still-open');
    expect(await withdraw('DATA')).toBe(200);
    expect(await offered()).toEqual(['closed', [], false, 'consent.matter-still-open']);
  });

  it('stops asking when a claimant goes to the court instead', async () => {
    const matter = await handIn(world);
    await triaged(world, matter.id);
    const applicant = await matter.person('a1');
    const body = { partyId: matter.party['a1'], understood: true };
    await applicant.must('POST', `/disputes/${matter.id}/insistence`, { body });
    const seen = await (await officer()).dispute(matter.id);
    expect(seen).toMatchObject({ state: 'withCourt', consents: { round: { state: 'stopped' } } });
    expect(seen.allowedActions.find(({ action }) => action === 'consent.ask')?.refusedBy?.rule).toBe(
      'consent.round-is-open',
    );
    const [late] = await answers(matter, 'r1', 'REFUSED');
    expect(late && refusedBy(late)).toBe('consent.answers-are-taken');
  });

  it('is taken back at any time, and shown only to whose it is', async () => {
    const matter = await handIn(world);
    await triaged(world, matter.id);
    await answers(matter, 'a1', 'GIVEN');
    const applicant = await matter.person('a1');
    const withdraw = () =>
      applicant.ask('POST', `/disputes/${matter.id}/consents/withdrawal`, {
        body: { partyId: matter.party['a1'], scope: 'MEDIATION' },
      });
    expect((await withdraw()).body).toMatchObject({ state: 'choosingNext' });
    expect(refusedBy(await withdraw())).toBe('consent.was-given');
    const { consents } = (await (await matter.person('r1')).dispute(matter.id)) as unknown as {
      consents: { records: unknown[]; missing?: string[] };
    };
    expect(consents.records).toEqual([]);
    expect(consents.missing).toBeUndefined();
  });
});
