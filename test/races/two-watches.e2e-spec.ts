import { Cast, networkTransport, Persona, readCounty } from '#journey';
import { openDatabase, StreamEventRow, verifyAudit, type ConcordDatabase } from '#platform/database';
import { checkpointKeys } from '#testing/checkpoint-keys';
import { HouseProcess, processPlace, type ProcessPlace } from '#testing/house-process';
import { atOnce } from '#testing/race';
import { until } from '#testing/until';

const DISPUTES = 12;

/** Two programs on one database, each with a watch over the clocks: a clock runs out for both, and rings once. */
describe('the watches of two processes', () => {
  let place: ProcessPlace;
  let houses: HouseProcess[];
  let database: ConcordDatabase;
  let disputeIds: string[];
  beforeAll(async () => {
    place = await processPlace();
    houses = [await HouseProcess.at(place), await HouseProcess.at(place)];
    // One after the other: the first one founds the county.
    for (const house of houses) await house.start();
    database = await openDatabase({ url: place.databaseUrl, entities: [], migrations: [] });
  }, 120_000);
  afterAll(async () => {
    await database.close();
    for (const house of houses) await house.remove();
    await place.remove();
  });

  const eventsOf = async (stream: string, type: string): Promise<StreamEventRow[]> =>
    database.reads.find(StreamEventRow, { stream, type });
  const ringsOf = async (stream: string): Promise<number> =>
    (await eventsOf(stream, 'deadline.reached')).filter(({ data }) => data['code'] === 'DL-01').length;

  it('act on one expiry once, whichever comes first', async () => {
    const [first, second] = houses;
    const cast = new Cast(networkTransport(first?.url ?? ''));
    const clerk = await cast.member('daosu');
    const { organisations } = await readCounty(cast);
    disputeIds = await atOnce(DISPUTES, (at) => handIn(clerk, organisations.get('court') ?? '', at));
    const admin = await cast.member('admin');
    const there = new Persona('admin', networkTransport(second?.url ?? '')).signedInWith(admin.token);
    await Promise.all(
      [admin, there].map((who) => who.must('POST', '/demo/clock', { body: { advance: '12d' } })),
    );
    await until(async () => {
      const rings = await Promise.all(disputeIds.map(ringsOf));
      return rings.every((count) => count > 0);
    });
    for (const disputeId of disputeIds) {
      expect(await ringsOf(disputeId)).toBe(1);
      expect(await eventsOf(disputeId, 'complaint.must-register')).toHaveLength(1);
    }
  }, 60_000);

  it('leave chains behind that nobody broke', async () => {
    const { findings } = await verifyAudit(database, checkpointKeys());
    expect(findings.filter(({ what }) => !what.startsWith('checkpoint'))).toEqual([]);
  });
});

async function handIn(clerk: Persona, courtId: string, at: number): Promise<string> {
  const body = {
    ...{ courtId, channel: 'COUNTER', asComplaint: true, causeCode: '108.3' },
    narrative: '借款到期没有归还，有借条和转账记录。',
    parties: [
      {
        key: 'a1',
        role: 'APPLICANT',
        kind: 'NATURAL',
        person: { name: '陆青禾', phone: `1545${1_000_000 + at}` },
      },
      {
        key: 'r1',
        role: 'RESPONDENT',
        kind: 'NATURAL',
        person: { name: '郑一帆', phone: `1544${1_000_000 + at}` },
      },
    ],
    claims: [{ kind: 'PAY', amountFen: 1_000_00, words: '归还借款', by: ['a1'], against: ['r1'] }],
  };
  const { disputeId } = await clerk.must<{ disputeId: string }>('POST', '/disputes', { body });
  await clerk.must('POST', `/disputes/${disputeId}/submission`);
  return disputeId;
}
