/** Everything that can become of an offer, in one session: refused, taken back, held, let across, agreed, written down, lapsed. */
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
