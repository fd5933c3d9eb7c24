import type { Persona } from '#journey';
import type { PlacedMatter } from '#testing/placed-matter';
import { RoomGuests } from '#testing/room-guests';
import { APPLICANT, SessionRoom, type Joined } from '#testing/session-room';
import { until } from '#testing/until';
import { openWorld, type World } from '#testing/world';
import type { ToldOffer, ToldOffers } from './application/read-offers.js';
import { OfferWatch } from './application/offer-watch.js';

const HOUR_MS = 3_600_000;

describe('offers in the room', () => {
  let world: World;
  let room: SessionRoom;
  let matter: PlacedMatter;
  let mediator: Persona;
  let third: Persona;
  let thirdId: string;
  let guests: RoomGuests;

  beforeAll(async () => {
    world = await openWorld();
  });
  beforeEach(async () => {
    const { room: opened, others } = await SessionRoom.withOthers(world, [APPLICANT]);
    room = opened;
    [third, thirdId] = others[0] as Joined;
    ({ matter, mediator } = room);
    guests = new RoomGuests(world.url, room);
    await guests.everybody();
    await guests.inside(third);
  });
  afterEach(async () => {
    guests.leave();
    await room.giveUp();
  });
  afterAll(() => world.close());

  const path = (rest = ''): string => room.path(`/offers${rest}`);
  const seenBy = async (who: Persona): Promise<readonly ToldOffer[]> =>
    (await who.must<ToldOffers>('GET', path())).items;
  const pays = (payerPartyId: string, payeePartyId: string, amountFen: number) => ({
    ...{ kind: 'PAY', payerPartyId, payeePartyId, amountFen, dueDate: '2026-12-31' },
    text: '2026年12月31日前一次付清',
  });
  const offered = async (who: Persona, body: object): Promise<string> => {
    const { result } = await who.must<{ result: { offerId: string } }>('POST', path(), { body });
    return result.offerId;
  };
  const fromRespondent = (more: object = {}): Promise<string> =>
    offered(matter.respondent, {
      ...{ partyId: matter.r, toPartyIds: [matter.a, thirdId], needsAll: true },
      terms: [pays(matter.r, matter.a, 30_000_00), pays(matter.r, thirdId, 5_000_00)],
      ...more,
    });
  const answer = (who: Persona, offerId: string, partyId: string, accepted = true) =>
    who.ask('POST', path(`/${offerId}/answers`), { body: { partyId, accepted } });
  const refused = async (who: Persona, rest: string, body: object = {}): Promise<string> => {
    const { rule, code } = (await who.ask('POST', path(rest), { body })).body as Record<string, string>;
    return rule ?? code ?? '';
  };
  const stateOf = async (offerId: string): Promise<string> =>
    (await seenBy(mediator)).find(({ id }) => id === offerId)?.state ?? '';

  it('is known to who made it, to whom it is addressed, and to the mediator; the rest hear of nothing', async () => {
    const a = await guests.inside(matter.applicant);
    const other = await guests.inside(third);
    const offerId = await fromRespondent({
      toPartyIds: [matter.a],
      terms: [pays(matter.r, matter.a, 30_000_00)],
    });
    await until(() => Promise.resolve(a.changes > 0));
    for (const who of [matter.respondent, matter.applicant, mediator])
      expect((await seenBy(who)).map(({ id }) => id)).toEqual([offerId]);
    expect(await seenBy(third)).toEqual([]);
    expect(other.changes).toBe(0);
    expect(await refused(third, `/${offerId}/answers`, { partyId: thirdId, accepted: true })).toBe(
      'offer.not-found',
    );
    const actions = async (who: Persona) => (await seenBy(who))[0]?.actions.map(({ action }) => action);
    expect(await actions(matter.applicant)).toEqual(['offer.answer']);
    expect(await actions(matter.respondent)).toEqual(['offer.withdraw']);
    expect(await actions(mediator)).toEqual([]);
  });

  it('holds when everybody accepts, and becomes the words of an agreement that nobody types again', async () => {
    const offerId = await fromRespondent();
    expect((await answer(matter.applicant, offerId, matter.a)).status).toBe(200);
    expect(await stateOf(offerId)).toBe('open');
    await answer(third, offerId, thirdId);
    expect(await stateOf(offerId)).toBe('agreed');
    const { result } = await mediator.must<{ result: { settlementId: string } }>(
      'POST',
      path(`/${offerId}/agreement`),
    );
    const seen = (await mediator.dispute(matter.id)) as unknown as {
      state: string;
      settlements: { id: string; partyIds: string[]; terms: { text: string; amountFen: number }[] }[];
    };
    expect(seen.state).toBe('settling');
    const draft = seen.settlements.find(({ id }) => id === result.settlementId);
    expect(draft?.partyIds.toSorted()).toEqual([matter.a, matter.r, thirdId].toSorted());
    expect(draft?.terms.map(({ amountFen }) => amountFen)).toEqual([30_000_00, 5_000_00]);
    expect((await seenBy(mediator))[0]).toMatchObject({
      state: 'drafted',
      settlementId: result.settlementId,
    });
    expect(await refused(mediator, `/${offerId}/agreement`)).toBe('offer.not-in-this-state');
  });

  it('fails with the first no where it needs all, and settles some where it does not', async () => {
    const all = await fromRespondent();
    await answer(third, all, thirdId, false);
    expect(await stateOf(all)).toBe('declined');
    const some = await fromRespondent({ needsAll: false });
    await answer(third, some, thirdId, false);
    await answer(matter.applicant, some, matter.a);
    expect((await seenBy(matter.applicant)).at(-1)).toMatchObject({
      ...{ state: 'agreed', boundPartyIds: [matter.r, matter.a], boundTerms: [1] },
    });
  });

  it('is declined by the counter-offer that answers it, and both stand in the graph', async () => {
    const first = await fromRespondent({
      toPartyIds: [matter.a],
      terms: [pays(matter.r, matter.a, 30_000_00)],
    });
    const second = await offered(matter.applicant, {
      ...{ partyId: matter.a, toPartyIds: [matter.r], needsAll: true, inReplyTo: first },
      terms: [pays(matter.r, matter.a, 40_000_00)],
    });
    const graph = (await seenBy(matter.respondent)).map(({ id, inReplyTo, state }) => [id, inReplyTo, state]);
    expect(graph).toEqual([
      [first, null, 'declined'],
      [second, first, 'open'],
    ]);
    expect(await refused(matter.applicant, `/${first}/answers`, { partyId: matter.a, accepted: true })).toBe(
      'offer.not-in-this-state',
    );
  });

  it('made in a caucus stays there, sealed with its addressees, until it is let across', async () => {
    const { placeId = '' } = await room.lead('/caucuses', { partyIds: [matter.a] });
    const people = [await room.personOf('PARTY', matter.a), await room.personOf('MEDIATOR')];
    await room.lead('/moves', { moves: people.map((personId) => ({ personId, placeId })) });
    const offerId = await offered(matter.applicant, {
      ...{ partyId: matter.a, toPartyIds: [matter.r], needsAll: true },
      terms: [pays(matter.r, matter.a, 36_000_00)],
    });
    expect(await seenBy(matter.respondent)).toEqual([]);
    expect((await seenBy(mediator)).map(({ state }) => state)).toEqual(['held']);
    const [row] = await world.database.reads.select<{ package: string; to_party_ids: string | null }>(
      'SELECT package, to_party_ids FROM offers WHERE id = ?',
      [offerId],
    );
    expect(row?.to_party_ids).toBeNull();
    expect(row?.package.startsWith(`e1$caucus.${placeId}.v1$`)).toBe(true);
    expect(await refused(mediator, `/${offerId}/release`)).toBe('offer.not-found');
    await matter.applicant.must('POST', path(`/${offerId}/release`));
    expect((await seenBy(matter.respondent)).map(({ id }) => id)).toEqual([offerId]);
  });

  it('binds only who accepts the mediator’s proposal, and is made by nobody else', async () => {
    const proposal = {
      ...{ toPartyIds: [matter.a, matter.r], needsAll: true },
      terms: [pays(matter.r, matter.a, 33_000_00)],
    };
    expect(await refused(matter.applicant, '', proposal)).toBe('offer.proposal-by-the-mediator');
    const offerId = await offered(mediator, proposal);
    await Promise.all([
      answer(matter.applicant, offerId, matter.a),
      answer(matter.respondent, offerId, matter.r),
    ]);
    expect((await seenBy(mediator))[0]).toMatchObject({
      ...{ state: 'agreed', partyId: null, boundPartyIds: [matter.a, matter.r] },
    });
  });

  it.each([
    ['to oneself', () => ({ toPartyIds: [matter.r] }), 'offer.to-others-of-the-room'],
    ['naming somebody who is not asked', () => ({ toPartyIds: [matter.a] }), 'offer.names-only-those-asked'],
    [
      'that has ended before it began',
      () => ({ expiresAt: '2026-01-01T00:00:00.000Z' }),
      'offer.ends-in-time',
    ],
    ['that never ends', () => ({ expiresAt: '2028-01-01T00:00:00.000Z' }), 'offer.ends-in-time'],
    ['for another party', () => ({ partyId: matter.a }), 'dispute.no-such-party'],
  ] as const)('refuses one %s', async (_what, more, rule) => {
    const body = {
      ...{ partyId: matter.r, toPartyIds: [matter.a, thirdId], needsAll: true },
      terms: [pays(matter.r, matter.a, 30_000_00), pays(matter.r, thirdId, 5_000_00)],
      ...more(),
    };
    expect(await refused(matter.respondent, '', body)).toBe(rule);
  });

  it('has one outcome when it is accepted and taken back at the same moment, and both are told the same', async () => {
    for (let round = 0; round < 5; round += 1) {
      const offerId = await fromRespondent({
        toPartyIds: [matter.a],
        terms: [pays(matter.r, matter.a, 30_000_00)],
      });
      const answers = await Promise.all([
        answer(matter.applicant, offerId, matter.a),
        matter.respondent.ask('POST', path(`/${offerId}/withdrawal`)),
      ]);
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
      const state = answers[0].status === 200 ? 'agreed' : 'withdrawn';
      for (const who of [matter.applicant, matter.respondent, mediator])
        expect((await seenBy(who)).find(({ id }) => id === offerId)).toMatchObject({ state });
    }
  });

  it('lapses with its day, once, also against an acceptance at that very moment', async () => {
    const began = world.clock.now();
    const watch = world.app.get(OfferWatch, { strict: false });
    try {
      for (let round = 0; round < 5; round += 1) {
        const expiresAt = new Date(world.clock.now().getTime() + HOUR_MS).toISOString();
        const offerId = await fromRespondent({
          ...{ expiresAt, toPartyIds: [matter.a] },
          terms: [pays(matter.r, matter.a, 30_000_00)],
        });
        world.clock.advance(HOUR_MS - 1);
        const accepting = answer(matter.applicant, offerId, matter.a);
        world.clock.advance(1);
        const [accepted] = await Promise.all([accepting, watch.round()]);
        await watch.round();
        expect(await stateOf(offerId)).toBe(accepted.status === 200 ? 'agreed' : 'lapsed');
      }
    } finally {
      world.clock.set(began);
    }
  });

  it('keeps what some have accepted when its day passes, and lapses when the talks end', async () => {
    const began = world.clock.now();
    const some = await fromRespondent({ needsAll: false });
    await answer(matter.applicant, some, matter.a);
    const all = await fromRespondent();
    await answer(matter.applicant, all, matter.a);
    try {
      world.clock.advance(73 * HOUR_MS);
      await world.app.get(OfferWatch, { strict: false }).round();
      expect([await stateOf(some), await stateOf(all)]).toEqual(['agreed', 'lapsed']);
    } finally {
      world.clock.set(began);
    }
    const last = await fromRespondent();
    await matter.decide(mediator, 'attempt/ending', { code: 'GAP_TOO_WIDE' });
    expect((await seenBy(matter.applicant)).find(({ id }) => id === last)).toMatchObject({ state: 'lapsed' });
  });
});
