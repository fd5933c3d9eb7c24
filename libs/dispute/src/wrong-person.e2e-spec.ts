import type { Persona } from '#journey';
import { decide, handIn, triaged, type HandedIn } from '#testing/handed-in';
import { openWorld, type World } from '#testing/world';

/** A party that was the wrong person, or is none at all: whoever came because of that person goes with it. */
describe('a party who was somebody else', () => {
  let world: World;
  let officer: Persona;
  beforeAll(async () => {
    world = await openWorld();
    officer = await world.staff('fenliu1');
  });
  afterAll(() => world.close());

  let phones = 15_470_000_000;
  const somebody = (name: string) => ({ name, phone: String((phones += 1)) });

  /** The respondent has an agent, a helper and a checked identity; all of them have opened the matter. */
  async function accompanied() {
    const matter = await handIn(world);
    await triaged(world, matter.id);
    const partyId = matter.party['r1'] ?? '';
    const [lawyer, grandchild] = [somebody('贺知远'), somebody('郑小满')];
    const act = async (path: string, body: object) =>
      expect(await decide(officer, matter.id, path, body)).toMatchObject({ status: 200 });
    await act('mandates', { partyId, person: lawyer, kind: 'AGENT', authority: 'GENERAL', powers: [] });
    await act('identity-checks', { partyId, how: 'ID_CARD_SEEN' });
    const respondent = await matter.person('r1');
    await respondent.must('POST', `/disputes/${matter.id}/helpers`, {
      body: { partyId, person: grandchild, textVersion: '2026.1' },
    });
    const people = [
      respondent,
      await world.cast.party(lawyer.phone),
      await world.cast.party(grandchild.phone),
    ];
    for (const who of people) expect((await who.get(`/disputes/${matter.id}`)).status).toBe(200);
    return { matter, partyId, people, act };
  }

  const seenBy = (matter: HandedIn, people: readonly Persona[]) =>
    Promise.all(people.map(async (who) => (await who.get(`/disputes/${matter.id}`)).status));

  const GONE = [404, 404, 404];

  it('leaves neither agent nor helper in the matter, and has its identity checked anew', async () => {
    const { matter, partyId, people, act } = await accompanied();
    const right = somebody('郑一帆');
    await act('party-corrections', { partyId, person: right, reasonCode: 'WRONG_PERSON' });
    expect(await seenBy(matter, people)).toEqual(GONE);
    expect((await (await world.cast.party(right.phone)).get(`/disputes/${matter.id}`)).status).toBe(200);
    const seen = (await officer.dispute(matter.id)) as unknown as {
      parties: { id: string; identityCheckedAt: string | null }[];
    };
    expect(seen.parties.find(({ id }) => id === partyId)?.identityCheckedAt).toBeNull();
    const rows = await world.database.reads.select<{ ended_at: string | null }>(
      'SELECT ended_at FROM mandates WHERE party_id = ?',
      [partyId],
    );
    expect(rows.map(({ ended_at: endedAt }) => endedAt !== null)).toEqual([true, true]);
  });

  it('goes with everybody who came because of it when it is removed', async () => {
    const { matter, partyId, people, act } = await accompanied();
    await act('party-corrections', { partyId, remove: true, reasonCode: 'NOT_INVOLVED' });
    expect(await seenBy(matter, people)).toEqual(GONE);
  });

  it('keeps who acts for it where only its role or its name was written wrongly', async () => {
    const { matter, partyId, people, act } = await accompanied();
    await act('party-corrections', { partyId, role: 'THIRD_PARTY', reasonCode: 'WRONG_ROLE' });
    expect(await seenBy(matter, people)).toEqual([200, 200, 200]);
  });
});
