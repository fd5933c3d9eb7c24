import { MediationDesk, type StepAnswer } from '#testing/mediation-desk';
import { consent, type PlacedMatter } from '#testing/placed-matter';
import { openWorld, type World } from '#testing/world';
import type { Persona } from '#journey';

interface Joiner {
  readonly who: Persona;
  readonly partyId: string;
}

/** Consent is taken back as freely as it is given, and no harm comes of it (TY 26; PIPL 15). */
describe('who takes consent back during the talks', () => {
  let world: World;
  let desk: MediationDesk;
  let matter: PlacedMatter;
  beforeAll(async () => {
    world = await openWorld();
    desk = new MediationDesk(world);
  });
  beforeEach(async () => {
    matter = await desk.mediating();
  });
  afterEach(async () => {
    // A mediator has only so many matters at a time.
    await matter.act(matter.respondent, 'consents/withdrawal', { partyId: matter.r, scope: 'MEDIATION' });
  });
  afterAll(() => world.close());

  let phones = 15_430_001_000;
  const joined = async (): Promise<Joiner> => {
    const phone = String((phones += 1));
    const third = { key: 'r2', role: 'RESPONDENT', kind: 'NATURAL', person: { name: '孙若谷', phone } };
    const { result } = await matter.decide<StepAnswer>(matter.officer, 'parties', third);
    const partyId = result['partyId'] ?? '';
    const who = await world.cast.party(phone);
    for (const scope of ['MEDIATION', 'DATA']) await consent(matter, who, partyId, scope);
    // Somebody new is somebody the mediator may have a relation with (TY 15).
    const appointment = `appointments/${await desk.appointmentOf(matter)}`;
    await matter.act(await world.staff('qiuheng'), `${appointment}/disclosure`, { hasRelation: false });
    return { who, partyId };
  };
  const inside = async (): Promise<readonly string[]> => (await talks()).attempts[0]?.partyIds ?? [];
  const talks = async (who?: Persona): Promise<Talks> =>
    (await (who ?? (await world.staff('qiuheng'))).dispute(matter.id))['mediation'] as Talks;
  const takeBack = ({ who, partyId }: Joiner, scope: string) =>
    matter.act(who, 'consents/withdrawal', { partyId, scope });
  const arranged = async (kind: string, partyIds: readonly string[]): Promise<string> => {
    const session = { kind, partyIds, startsAt: desk.inAnHour() };
    const { result } = await matter.act<StepAnswer>(await world.staff('qiuheng'), 'sessions', session);
    return `sessions/${result['sessionId'] ?? ''}`;
  };

  it('is out of the talks without the use of the data, and in again with both', async () => {
    const joiner = await joined();
    expect(await inside()).toContain(joiner.partyId);
    await takeBack(joiner, 'DATA');
    expect(await inside()).not.toContain(joiner.partyId);
    await takeBack(joiner, 'MEDIATION');
    await consent(matter, joiner.who, joiner.partyId, 'MEDIATION');
    expect(await inside()).not.toContain(joiner.partyId);
    await consent(matter, joiner.who, joiner.partyId, 'DATA');
    expect(await inside()).toContain(joiner.partyId);
  });

  it('is noted absent from no session, and told of none any more', async () => {
    const joiner = await joined();
    const path = await arranged('JOINT', [matter.a, matter.r, joiner.partyId]);
    const alone = await arranged('CAUCUS', [joiner.partyId]);
    const qiuheng = await world.staff('qiuheng');
    for (const [who, partyId] of [
      [matter.applicant, matter.a],
      [matter.respondent, matter.r],
    ] as const) {
      await matter.act(qiuheng, 'identity-checks', { partyId, how: 'ONLINE_COMPARISON' });
      await matter.act(who, `${path}/rights`, { partyId, textVersion: 'v1' });
    }
    await matter.act(qiuheng, `${path}/opening`, { presentPartyIds: [matter.a, matter.r] });
    await takeBack(joiner, 'MEDIATION');
    await matter.act(qiuheng, `${path}/closing`);
    const { sessions } = await talks();
    const attendance = sessions.flatMap((session) => session.attendance);
    expect(attendance.filter(({ partyId }) => partyId === joiner.partyId)).toEqual([]);
    expect(sessions.find(({ id }) => alone.endsWith(id))).toMatchObject({ state: 'cancelled' });
    expect((await talks(joiner.who)).sessions.map(({ kind }) => kind)).toEqual(['CAUCUS']);
    const noted = await world.database.reads.select<{ data: string }>(
      "SELECT data FROM stream_events WHERE stream = ? AND type = 'session.attendance-noted'",
      [matter.id],
    );
    expect(noted.filter(({ data }) => data.includes(joiner.partyId))).toEqual([]);
  });

  it('is not absent either where the talks end with it', async () => {
    const path = await arranged('JOINT', [matter.a, matter.r]);
    const qiuheng = await world.staff('qiuheng');
    await matter.act(qiuheng, 'identity-checks', { partyId: matter.a, how: 'ONLINE_COMPARISON' });
    await matter.act(matter.applicant, `${path}/rights`, { partyId: matter.a, textVersion: 'v1' });
    await matter.act(qiuheng, `${path}/opening`, { presentPartyIds: [matter.a] });
    await takeBack({ who: matter.respondent, partyId: matter.r }, 'DATA');
    expect((await matter.officer.dispute(matter.id)).state).toBe('choosingNext');
    const { sessions } = await talks(matter.officer);
    expect(sessions).toMatchObject([{ state: 'closed', attendance: [{ attendance: 'PRESENT' }] }]);
  });
});

interface Talks {
  readonly attempts: readonly { readonly partyIds: readonly string[] }[];
  readonly sessions: readonly {
    readonly id: string;
    readonly kind: string;
    readonly state: string;
    readonly attendance: readonly { readonly partyId: string; readonly attendance: string }[];
  }[];
}
