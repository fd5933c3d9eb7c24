import {
  ClaimItemEntity,
  DisputeEntity,
  DisputeSplitter,
  DisputeStore,
  isIntact,
  type SealedPacket,
} from '#dispute';
import type { Persona } from '#journey';
import { answers, decide, handIn, refusedBy, triaged, type HandedIn } from '#testing/handed-in';
import { openWorld, type World } from '#testing/world';

interface Seen {
  readonly complaint: { state: string; mustRegister: boolean; packets: { packetId: string }[] };
  readonly clocks: { code: string; status: string; dueDate: string }[];
}

/** Filing over HTTP: the seven days, insisting, and what crosses to trial. */
describe('registration', () => {
  let world: World;
  let numbers = 0;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const judge = () => world.staff('lianfaguan');
  const caseNumber = () => `（2026）浙0992民初${(numbers += 1)}号`;
  const act = (who: Persona, matter: HandedIn, path: string, key: string, more: object = {}) =>
    who.ask('POST', `/disputes/${matter.id}/${path}`, { body: { partyId: matter.party[key], ...more } });
  const insist = async (matter: HandedIn, key = 'a1') =>
    act(await matter.person(key), matter, 'insistence', key, { understood: true });
  const seenBy = async (who: Persona, id: string) => (await who.dispute(id)) as unknown as Seen;
  const register = async (id: string) =>
    decide(await judge(), id, 'complaint/registration', { caseNumber: caseNumber(), procedure: 'ORDINARY' });

  it('counts seven days from the receipt, and a correction begins them anew', async () => {
    const matter = await handIn(world, { asComplaint: true });
    const clerk = await world.staff('lian');
    const due = async () => {
      const { clocks } = await seenBy(clerk, matter.id);
      return clocks.find(({ code, status }) => code === 'DL-01' && status === 'running')?.dueDate;
    };
    expect(await due()).toBe('2026-11-27');
    const defects = [{ field: '证据', what: '借条不清楚', howToFix: '请重新拍照' }];
    const notice = { defects, termDays: 7, contact: '立案窗口' };
    expect((await decide(clerk, matter.id, 'complaint/correction-notice', notice)).status).toBe(200);
    expect(await due()).toBeNull();
    world.clock.advance(86_400_000);
    const corrections = [{ field: '证据', text: '已重新拍照' }];
    const corrected = await act(await matter.person('a1'), matter, 'complaint/corrections', 'a1', {
      corrections,
    });
    expect(corrected.status).toBe(200);
    expect(refusedBy(await decide(clerk, matter.id, 'complaint/correction-notice', notice))).toBe(
      'registration.one-notice-only',
    );
    // Seven days after Saturday the 21st end on a Saturday, which moves to Monday.
    expect(await due()).toBe('2026-11-30');
    world.clock.advance(-86_400_000);
  });

  it('runs on when the claimant insists instead of correcting, and the desk has to decide (LA 7-8)', async () => {
    const matter = await handIn(world, { asComplaint: true });
    const clerk = await world.staff('lian');
    const clocks = async () => (await seenBy(clerk, matter.id)).clocks;
    const running = async (code: string) =>
      (await clocks()).find((clock) => clock.code === code && clock.status === 'running');
    const toDecide = async () => {
      const { items } = await clerk.must<{ items: { todo: { code: string }; dispute: { id: string } }[] }>(
        'GET',
        '/work/judge',
      );
      return items.some(({ todo, dispute }) => dispute.id === matter.id && todo.code === 'DECIDE_COMPLAINT');
    };
    const defects = [{ field: '证据', what: '借条不清楚', howToFix: '请重新拍照' }];
    const notice = { defects, termDays: 7, contact: '立案窗口' };
    await decide(clerk, matter.id, 'complaint/correction-notice', notice);
    expect([await toDecide(), (await running('DL-01'))?.dueDate]).toEqual([false, null]);
    world.clock.advance(2 * 86_400_000);
    expect((await insist(matter)).body).toMatchObject({ result: { effect: 'RULE' } });
    world.clock.advance(-2 * 86_400_000);
    expect(await running('DL-02')).toBeUndefined();
    // Due on Friday the 27th; the days the papers were away do not count, and a weekend does not end a term.
    expect((await running('DL-01'))?.dueDate).toBe('2026-11-30');
    expect(await toDecide()).toBe(true);
  });

  it('registers with a number that is free in this court, by a judge who signs', async () => {
    const [first, second] = [
      await handIn(world, { asComplaint: true }),
      await handIn(world, { asComplaint: true }),
    ];
    const body = { caseNumber: caseNumber(), procedure: 'SUMMARY' };
    const clerk = await world.staff('lian');
    expect((await decide(clerk, first.id, 'complaint/registration', body)).status).toBe(403);
    expect((await decide(await judge(), first.id, 'complaint/registration', body)).status).toBe(200);
    expect(refusedBy(await decide(await judge(), second.id, 'complaint/registration', body))).toBe(
      'registration.case-number-is-free',
    );
  });

  it('lets a claimant insist in the middle of being asked, and no respondent', async () => {
    const matter = await handIn(world);
    await triaged(world, matter.id);
    expect(refusedBy(await insist(matter, 'r1'))).toBe('registration.only-claimants-file');
    const unread = await act(await matter.person('a1'), matter, 'insistence', 'a1', { understood: false });
    expect(unread.status).toBe(400);
    expect((await insist(matter)).body).toMatchObject({ state: 'withCourt', result: { effect: 'LODGE' } });
    const { clocks } = await seenBy(await matter.person('a1'), matter.id);
    expect(clocks).toContainEqual(expect.objectContaining({ code: 'DL-01', status: 'running' }));
  });

  it('takes a waiting complaint to the court by itself when the other side refuses mediation', async () => {
    const matter = await handIn(world, { asComplaint: true });
    await triaged(world, matter.id, 'POST_FILING');
    await answers(matter, 'a1', 'GIVEN');
    const [refusal] = await answers(matter, 'r1', 'REFUSED');
    expect(refusal?.body).toMatchObject({ state: 'withCourt' });
  });

  it('sends one of several applicants to the court with that claim alone, on the clock that already ran', async () => {
    const matter = await handIn(world, { asComplaint: true, applicants: 2, eachForThemselves: true });
    await triaged(world, matter.id, 'POST_FILING');
    world.clock.advance(2 * 86_400_000);
    const answer = await insist(matter, 'a1');
    world.clock.advance(-2 * 86_400_000);
    const { disputeId: childId } = (answer.body as { result: { disputeId: string } }).result;
    expect(childId).not.toBe(matter.id);
    const officer = await world.staff('fenliu1');
    expect(await officer.dispute(matter.id)).toMatchObject({ state: 'seekingConsent' });
    expect(await officer.dispute(childId)).toMatchObject({ state: 'withCourt', parentId: matter.id });
    const { clocks } = await seenBy(officer, childId);
    expect(clocks.find(({ code }) => code === 'DL-01')?.dueDate).toBe('2026-11-27');
    // What is left belongs to the other applicant.
    expect(refusedBy(await insist(matter, 'a1'))).toBe('registration.only-claimants-file');
    await answers(matter, 'a2', 'GIVEN');
    await answers(matter, 'r1', 'GIVEN');
    expect((await register(matter.id)).body).toMatchObject({ state: 'placing' });
  });

  it('leaves what was settled where it is, when the end of mediation has split the open claims off', async () => {
    const matter = await handIn(world, { claims: 2 });
    await triaged(world, matter.id);
    const [open = '', settled = ''] = matter.claimIds;
    await world.database.unitOfWork.run((tx) => {
      tx.updateAny(DisputeEntity, { id: matter.id }, { effectiveSettlements: 1 });
      return Promise.resolve();
    });
    const splitter = world.app.get(DisputeSplitter, { strict: false });
    world.app.get(DisputeStore, { strict: false }).on('filing.insisted', async (work) => {
      if (work.id !== matter.id) return;
      work.tx.update(ClaimItemEntity, { id: settled }, { state: 'SETTLED' });
      const child = await splitter.split(work, { claimIds: [open], partyIds: [], why: 'PARTY_REFUSED' });
      await child.move({ type: 'CONSENT_REFUSED' });
    });
    const { disputeId } = ((await insist(matter)).body as { result: { disputeId: string } }).result;
    const officer = await world.staff('fenliu1');
    expect(await officer.dispute(disputeId)).toMatchObject({ state: 'withCourt', parentId: matter.id });
    const parent = await officer.dispute(matter.id);
    expect(parent).toMatchObject({ state: 'seekingConsent', complaint: { state: 'withdrawn' } });
  });

  it('must register first once the seven days are over, and refuses no more', async () => {
    const late = await openWorld();
    try {
      const matter = await handIn(late, { asComplaint: true });
      const filing = await late.staff('lianfaguan');
      await decide(filing, matter.id, 'complaint/review');
      late.clock.advance(9 * 86_400_000);
      let must = false;
      for (let tries = 0; !must && tries < 500; tries += 1)
        must = (await seenBy(filing, matter.id)).complaint.mustRegister;
      expect(must).toBe(true);
      expect(
        refusedBy(await decide(filing, matter.id, 'complaint/refusal', { groundCode: 'WRONG_COURT' })),
      ).toBe('registration.must-register-first');
      const entry = { caseNumber: '（2026）浙0899民初2001号', procedure: 'SUMMARY' };
      expect((await decide(filing, matter.id, 'complaint/registration', entry)).status).toBe(200);
      expect((await seenBy(filing, matter.id)).complaint).toMatchObject({
        state: 'registered',
        mustRegister: false,
      });
    } finally {
      await late.close();
    }
  });

  it('seals what goes to trial, shows it to the parties, and withholds the other side’s contacts', async () => {
    const matter = await handIn(world, { asComplaint: true });
    expect((await insist(matter)).body).toMatchObject({ state: 'withCourt', result: { effect: 'REGISTER' } });
    expect(refusedBy(await decide(await judge(), matter.id, 'complaint/trial-transfer'))).toBe(
      'complaint.not-in-this-state',
    );
    await register(matter.id);
    const sent = await decide(await judge(), matter.id, 'complaint/trial-transfer');
    expect(sent.body).toMatchObject({ state: 'closed', result: { closed: true } });
    const { packetId } = (sent.body as { result: { packetId: string } }).result;
    const path = `/disputes/${matter.id}/transfer-packets/${packetId}`;
    const read = async (who: Persona) =>
      (await who.must('GET', path)) as unknown as SealedPacket & { withheld: string[] };
    const own = await read(await matter.person('a1'));
    expect(own.withheld).toEqual([`contact:${matter.party['r1'] ?? ''}`]);
    expect(isIntact(own)).toBe(true);
    expect(Object.keys(own.parts).sort()).toEqual([
      'claims',
      'complaint',
      `contact:${matter.party['a1'] ?? ''}`,
      'mandates',
      'matter',
      'parties',
      'process',
    ]);
    // Numbers of persons in full are for who tries the case; the desk that sent them unmasks, for a purpose.
    expect((await read(await world.staff('shenpan'))).withheld).toEqual([]);
    const contacts = ['a1', 'r1'].map((key) => `contact:${matter.party[key] ?? ''}`);
    expect((await read(await judge())).withheld).toEqual(contacts);
    const stranger = await handIn(world);
    expect((await (await stranger.person('a1')).get(path)).status).toBe(404);
    expect(refusedBy(await insist(matter))).toBe('registration.not-before-the-court-yet');
  });

  it('opens every way again when the court refuses, and the complaint can be taken back before', async () => {
    const matter = await handIn(world, { asComplaint: true });
    await insist(matter);
    const refusal = { groundCode: 'NO_CLEAR_DEFENDANT' };
    expect((await decide(await judge(), matter.id, 'complaint/refusal', refusal)).body).toMatchObject({
      state: 'choosingNext',
    });
    const other = await handIn(world, { asComplaint: true });
    await insist(other);
    expect((await act(await other.person('a1'), other, 'complaint/withdrawal', 'a1')).body).toMatchObject({
      state: 'choosingNext',
    });
    const filed = await act(await other.person('a1'), other, 'filing', 'a1');
    expect(filed.body).toMatchObject({ state: 'withCourt' });
  });
});
