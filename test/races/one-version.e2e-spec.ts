import { consentWords } from '#consent';
import { DisputeEntity } from '#dispute';
import { verifyAudit, AuditFactRow, StreamEventRow } from '#platform/database';
import { CheckpointKeys } from '#platform/crypto';
import type { HttpAnswer, Persona } from '#journey';
import { decide, handIn, triaged, type HandedIn } from '#testing/handed-in';
import { officersAt } from '#testing/race-officers';
import { atOnce, eventsOf, statuses } from '#testing/race';
import { openWorld, type World } from '#testing/world';

/** Decisions rest on what was seen: of many made on one sight, one counts and the others learn that they are late. */
describe('one version at once', () => {
  let world: World;
  let officers: Persona[];
  beforeAll(async () => {
    world = await openWorld();
    officers = await officersAt(world, 2);
  });
  afterAll(() => world.close());

  const screened = async (): Promise<HandedIn> => {
    const matter = await handIn(world, { asComplaint: true });
    await decide(await world.staff('fenliu1'), matter.id, 'screening');
    return matter;
  };
  const officer = (at: number): Persona => officers[at % 2] as Persona;
  const ledgerOf = async (id: string) => ({
    events: await world.database.reads.find(StreamEventRow, { stream: id }),
    facts: await world.database.reads.find(AuditFactRow, { stream: id, kind: 'event' }),
  });
  const won = (answers: readonly HttpAnswer[]) => answers.filter(({ status }) => status === 200);

  it('lets one of fifty officers choose the lane, and changes nothing for the forty-nine', async () => {
    const matter = await screened();
    const { version } = await officer(0).dispute(matter.id);
    const before = await ledgerOf(matter.id);
    const lanes = ['SIMPLE', 'ORDINARY'];
    const answers = await atOnce(50, (at) =>
      officer(at).ask('POST', `/disputes/${matter.id}/lane`, {
        body: { lane: lanes[at % 2], reasonCode: 'BY_SCORE' },
        ifMatch: version,
      }),
    );
    expect(won(answers)).toHaveLength(1);
    expect(
      Object.keys(statuses(answers)).filter((status) => !['200', '409', '412'].includes(status)),
    ).toEqual([]);
    const row = await world.database.reads.findOne(DisputeEntity, { id: matter.id });
    expect(row?.version).toBe(version + 1);
    const chosen = await eventsOf(world, matter.id, 'triage.lane-set');
    expect(chosen).toHaveLength(1);
    expect(chosen[0]?.data).toMatchObject({ lane: row?.lane });
    const after = await ledgerOf(matter.id);
    expect(after.events.length - before.events.length).toBe(1);
    expect(after.facts.length - before.facts.length).toBe(1);
  });

  it('tells who is late, or is refused by a rule, how the matter stands; nobody who may not know of it', async () => {
    const matter = await screened();
    const { version, state } = await officer(0).dispute(matter.id);
    const lane = (ifMatch: number, who: Persona = officer(1)): Promise<HttpAnswer> =>
      who.ask('POST', `/disputes/${matter.id}/lane`, {
        body: { lane: 'SIMPLE', reasonCode: 'BY_SCORE' },
        ifMatch,
      });
    const late = await lane(version - 1);
    expect(late).toMatchObject({ status: 412, body: { current: { version, state } } });
    const refused = await officer(0).ask('POST', `/disputes/${matter.id}/triage`, {
      body: { track: 'SELF' },
      ifMatch: version,
    });
    expect(refused).toMatchObject({ status: 409, body: { current: { version, state } } });
    const stranger = await lane(version - 1, await world.staff('renmin'));
    expect(stranger.status).toBe(404);
    expect(stranger.body).not.toHaveProperty('current');
  });

  it('lets every officer in who looks again, one after the other', async () => {
    const matter = await screened();
    const start = (await officer(0).dispute(matter.id)).version;
    const insist = async (who: Persona, at: number): Promise<number> => {
      for (let tries = 1; ; tries += 1) {
        const gate = {
          gate: 'G1_SUBJECT',
          result: 'PASS',
          note: `第${at}次核对`,
          correctionReason: 'NEW_FACTS',
        };
        const { status } = await decide(who, matter.id, 'gates', gate);
        if (status === 200) return tries;
        expect(status).toBe(412);
      }
    };
    await atOnce(10, (at) => insist(officer(at), at));
    const row = await world.database.reads.findOne(DisputeEntity, { id: matter.id });
    expect(row?.version).toBe(start + 10);
    expect(await eventsOf(world, matter.id, 'triage.gate-decided')).toHaveLength(10);
  });

  it('moves the spine once when six respondents consent at the same moment', async () => {
    const matter = await handIn(world, { respondents: 6 });
    await triaged(world, matter.id);
    const partyIds = Object.values(matter.party);
    const asking = { scopes: ['MEDIATION', 'DATA'], partyIds };
    await officer(0).must('POST', `/disputes/${matter.id}/consents/asking`, { body: asking });
    const people = new Map<string, Persona>();
    for (const key of Object.keys(matter.party)) people.set(key, await matter.person(key));
    const say = (key: string, scope: string) => {
      const said = {
        textVersion: consentWords().version,
        language: 'zh-CN',
        how: 'ONLINE',
        decision: 'GIVEN',
      };
      const body = { partyId: matter.party[key], scope, ...said };
      return (people.get(key) as Persona).ask('POST', `/disputes/${matter.id}/consents`, { body });
    };
    for (const scope of ['MEDIATION', 'DATA']) expect((await say('a1', scope)).status).toBe(200);
    const { version } = await officer(0).dispute(matter.id);
    const keys = Object.keys(matter.party).filter((key) => key.startsWith('r'));
    const answers = await atOnce(12, (at) => say(keys[at % 6] ?? '', at < 6 ? 'MEDIATION' : 'DATA'));
    expect(statuses(answers)).toEqual({ 200: 12 });
    expect(await eventsOf(world, matter.id, 'consent.given')).toHaveLength(14);
    expect(await eventsOf(world, matter.id, 'consent.concluded')).toHaveLength(1);
    const moves = await eventsOf(world, matter.id, 'dispute.phase-changed');
    expect(moves.filter(({ data }) => data['to'] === 'placing')).toHaveLength(1);
    expect(await eventsOf(world, matter.id, 'attempt.opened')).toHaveLength(1);
    const seen = await officer(0).dispute(matter.id);
    expect(seen.state).toBe('placing');
    expect(seen.version).toBe(version + 12);
    const concluding = answers.filter(
      ({ body }) => (body as { result: { concluded: boolean } }).result.concluded,
    );
    expect(concluding).toHaveLength(1);
  });

  it('leaves chains without a gap behind', async () => {
    const keys = world.app.get(CheckpointKeys, { strict: false });
    expect((await verifyAudit(world.database, keys)).findings).toEqual([]);
  });
});
