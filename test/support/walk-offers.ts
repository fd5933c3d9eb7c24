/** Everything that can become of an offer and of a range, in one session: refused, taken back, held, let across, agreed, written down, lapsed. */
import type { Persona } from '#journey';
import type { ToldOffers } from '#offer';
import { RoomGuests } from './room-guests.js';
import type { SessionRoom } from './session-room.js';

export async function offersAtTheTable(url: string, room: SessionRoom): Promise<RoomGuests> {
  const guests = new RoomGuests(url, room);
  await guests.everybody();
  const { matter } = room;
  const refused = await offer(room, matter.respondent, [matter.r, matter.a]);
  await step(room, matter.applicant, `${refused}/answers`, { partyId: matter.a, accepted: false });
  await step(
    room,
    matter.respondent,
    `${await offer(room, matter.respondent, [matter.r, matter.a])}/withdrawal`,
  );
  await offer(room, matter.respondent, [matter.r, matter.a]);
  await rangesAtTheTable(room);
  await intoCaucus(room);
  const own = (): Promise<string> => offer(room, matter.applicant, [matter.a, matter.r]);
  await step(room, matter.applicant, `${await own()}/withdrawal`);
  await own();
  const crossed = await own();
  await step(room, matter.applicant, `${crossed}/release`);
  await step(room, matter.respondent, `${crossed}/answers`, { partyId: matter.r, accepted: true });
  await step(room, room.mediator, `${crossed}/agreement`);
  return guests;
}

/** Two figures that meet, two that do not, and one that nobody compares. */
async function rangesAtTheTable(room: SessionRoom): Promise<void> {
  for (const leastFen of [20_000_00, 40_000_00]) {
    const rangeId = await openRange(room);
    await seal(room, room.matter.respondent, rangeId, { partyId: room.matter.r, figureFen: 30_000_00 });
    await seal(room, room.matter.applicant, rangeId, { partyId: room.matter.a, figureFen: leastFen });
  }
  await room.lead(`/ranges/${await openRange(room)}/cancelling`);
}

async function openRange(room: SessionRoom): Promise<string> {
  const { a, r } = room.matter;
  const body = { payerPartyId: r, payeePartyId: a, revealsMidpoint: true };
  return (await room.lead('/ranges', body))['rangeId'] ?? '';
}

const seal = (room: SessionRoom, who: Persona, rangeId: string, body: object): Promise<unknown> =>
  who.must('POST', room.path(`/ranges/${rangeId}/seals`), { body });

/** How far each offer has come, as the mediator sees them. */
export async function statesOfOffers(room: SessionRoom): Promise<string[]> {
  const { items } = await room.mediator.must<ToldOffers>('GET', room.path('/offers'));
  return items.map(({ state }) => state);
}

async function intoCaucus(room: SessionRoom): Promise<void> {
  const { placeId = '' } = await room.lead('/caucuses', { partyIds: [room.matter.a] });
  const people = [await room.personOf('PARTY', room.matter.a), await room.personOf('MEDIATOR')];
  await room.lead('/moves', { moves: people.map((personId) => ({ personId, placeId })) });
}

async function offer(room: SessionRoom, who: Persona, [by, to]: readonly [string, string]): Promise<string> {
  const { a, r } = room.matter;
  const term = { kind: 'PAY', payerPartyId: r, payeePartyId: a, amountFen: 30_000_00, dueDate: '2027-03-01' };
  const body = { partyId: by, toPartyIds: [to], needsAll: true, terms: [{ ...term, text: '一次付清' }] };
  const { result } = await who.must<{ result: { offerId: string } }>('POST', room.path('/offers'), { body });
  return result.offerId;
}

const step = (room: SessionRoom, who: Persona, path: string, body: object = {}): Promise<unknown> =>
  who.must('POST', room.path(`/offers/${path}`), { body });
