import { consentWords } from '#consent';
import type { RoomEntered, RoomSaid } from '#contracts';
import type { Persona } from '#journey';
import { newId } from '#kernel';
import type { ToldElements } from '#mediation';
import { LiveClient } from '#testing/live-client';
import type { PlantedMatter } from './planted-matter.js';

/** Who mediates a planted matter. */
export interface Helpers {
  readonly body: string;
  readonly clerk: string;
  readonly mediator: string;
  readonly account: string;
}

/** Brings a planted matter into mediation and plants what is said and drafted there. */
export async function mediate(matter: PlantedMatter, helpers: Helpers): Promise<void> {
  const mediator = await placed(matter, helpers);
  await sit(matter, mediator);
  await goThrough(matter, mediator);
  await draft(matter, mediator);
}

/** Triaged, registered where it is a complaint, agreed to, and with a mediator, who is answered. */
export async function placed(matter: PlantedMatter, helpers: Helpers): Promise<Persona> {
  await triage(matter);
  if (matter.choice.asComplaint === true) await register(matter);
  await consents(matter);
  await place(matter, helpers);
  return matter.world.staff(helpers.account);
}

async function register(matter: PlantedMatter): Promise<void> {
  const judge = await matter.world.staff('lianfaguan');
  await matter.act(judge, 'complaint/review');
  const caseNumber = `（2026）浙9921民初9${matter.choice.number}号`;
  await matter.act(judge, 'complaint/registration', { caseNumber, procedure: 'ORDINARY' });
}

export async function triage(matter: PlantedMatter): Promise<void> {
  const officer = await matter.world.staff('fenliu1');
  const { a1 = '', r1 = '' } = matter.party;
  const mandate = (partyId: string, kind: string, person: object) => ({
    ...{ partyId, person, kind, authority: 'SPECIAL', powers: ['SETTLE'] },
  });
  await matter.act(officer, 'mandates', mandate(a1, 'AGENT', matter.particulars('agent')));
  await matter.act(officer, 'mandates', mandate(r1, 'HELPER', matter.particulars('helper')));
  await matter.act(officer, 'screening');
  const flag = { flag: 'ELDER', reasonCode: 'OFFICER', note: matter.words('desk-note') };
  const flagged = await matter.act(officer, 'risk-flags', flag).catch(() => undefined);
  matter.ids['flagId'] = flagged?.['flagId'] ?? '';
  for (const gate of ['G1_SUBJECT', 'G2_JURISDICTION', 'G3_SUITABILITY'])
    await matter.act(officer, 'gates', { gate, result: 'PASS', note: matter.words('desk-note') });
  await matter.act(officer, 'lane', {
    lane: 'SIMPLE',
    reasonCode: 'BY_SCORE',
    note: matter.words('desk-note'),
  });
  const track = matter.choice.asComplaint === true ? 'POST_FILING' : 'SELF';
  await matter.act(officer, 'triage', { track });
}

/** The people who decide for themselves, with their parties' ids. */
export async function deciders(matter: PlantedMatter): Promise<(readonly [Persona, string])[]> {
  const keys = ['a1', 'a2', 'r1'] as const;
  return Promise.all(keys.map(async (key) => [await matter.person(key), matter.party[key] ?? ''] as const));
}

export async function consents(matter: PlantedMatter): Promise<void> {
  const officer = await matter.world.staff('fenliu1');
  const partyIds = Object.values(matter.party);
  await matter.act(officer, 'consents/asking', { scopes: ['MEDIATION', 'DATA'], partyIds });
  const said = { decision: 'GIVEN', textVersion: consentWords().version, language: 'zh-CN', how: 'ONLINE' };
  for (const [who, partyId] of await deciders(matter))
    for (const scope of ['MEDIATION', 'DATA']) await matter.act(who, 'consents', { ...said, partyId, scope });
}

/** The desk asks a body; answers the referral. */
export async function offerTo(matter: PlantedMatter, body: string): Promise<string> {
  const { world, ids } = matter;
  const officer = await world.staff('fenliu1');
  const offer = { bodyId: world.county.bodies.get(body), reasonCode: 'FIELD', chosenBy: 'OFFICER' };
  const note = matter.words('desk-note');
  const { referralId = '' } = await matter.act(officer, 'referrals', { ...offer, note });
  ids['referralId'] = referralId;
  return referralId;
}

async function place(matter: PlantedMatter, { body, clerk, mediator, account }: Helpers): Promise<void> {
  const { world, ids } = matter;
  const officer = await world.staff('fenliu1');
  const referralId = await offerTo(matter, body);
  await matter.act(await world.staff(clerk), `referrals/${referralId}/acceptance`, { how: 'PLATFORM' });
  const { appointments } = await officer.dispute(matter.id);
  const appointmentId = (ids['appointmentId'] = (appointments as { id: string }[])[0]?.id ?? '');
  const mediatorId = world.county.mediators.get(mediator);
  for (const [who, partyId] of await deciders(matter))
    await matter.act(who, `appointments/${appointmentId}/choices`, { mediatorId, partyId });
  const disclosure = { hasRelation: false };
  await matter.act(await world.staff(account), `appointments/${appointmentId}/disclosure`, disclosure);
}

/** A session alone with a1, private words both ways, and a session together with minutes. */
export async function sit(matter: PlantedMatter, mediator: Persona): Promise<void> {
  const { ids, party, world } = matter;
  const startsAt = new Date(world.clock.now().getTime() + 3_600_000).toISOString();
  const { a1 = '', r1 = '' } = party;
  const caucus = await matter.act(mediator, 'sessions', { kind: 'CAUCUS', partyIds: [a1], startsAt });
  const words = matter.words('caucus-note');
  await matter.act(mediator, `sessions/${caucus['sessionId'] ?? ''}/caucus-notes`, { words });
  for (const key of ['a1', 'r1'] as const) {
    const told = { partyId: party[key], words: matter.words('private-note', [key]) };
    await matter.act(await matter.person(key), 'private-notes', told);
  }
  for (const partyId of Object.values(party))
    await matter.act(mediator, 'identity-checks', { partyId, how: 'ONLINE_COMPARISON' });
  const joint = await matter.act(mediator, 'sessions', { kind: 'JOINT', partyIds: [a1, r1], startsAt });
  ids['sessionId'] = joint['sessionId'] ?? '';
  await speak(matter);
}

/** In the room of that session, where only one side and the mediator can hear it. */
async function speak(matter: PlantedMatter): Promise<void> {
  const { ids, party, world } = matter;
  const roomId = ids['sessionId'] ?? '';
  const speaker = await matter.person('a1');
  await matter.act(speaker, `sessions/${roomId}/rights`, { partyId: party['a1'], textVersion: 'v1' });
  const line = await LiveClient.connect(world.url, speaker.token);
  const { placeId } = await line.ask<RoomEntered>('room.enter', { disputeId: matter.id, roomId });
  const words = matter.words('room-words', ['a1']);
  await line.ask<RoomSaid>('room.say', { roomId, placeId, clientId: newId(), words });
  line.close();
  Object.assign(ids, { roomId, placeId: placeId ?? '' });
}

/** A point of fact as one side tells it, and the other side's own version; for everybody inside. */
async function goThrough(matter: PlantedMatter, mediator: Persona): Promise<void> {
  const { ids, party } = matter;
  const table = ['a1', 'a2', 'r1'];
  const [label, value, reference] = [1, 2, 3].map(() => matter.words('element', table));
  const element = { label, value, reference, sourceCode: 'STATEMENT', partyId: party['a1'] };
  await matter.act(mediator, 'elements', { elements: [element] });
  const { items } = await mediator.must<ToldElements>('GET', `/disputes/${matter.id}/elements`);
  const elementId = (ids['elementId'] = items[0]?.id ?? '');
  const said = { partyId: party['r1'], wording: 1, view: 'DISPUTED', value: matter.words('element', table) };
  await matter.act(await matter.person('r1'), `elements/${elementId}/views`, said);
}

/** One draft between the mediator and two parties, and one agreement that lies ready to be signed. */
async function draft(matter: PlantedMatter, mediator: Persona): Promise<void> {
  const { ids, party, claimIds } = matter;
  const { a1 = '', a2 = '', r1 = '' } = party;
  const paper = (claimId: string, payee: string, kind: 'offer' | 'agreement', of: readonly string[]) => ({
    ...{ claimIds: [claimId], partyIds: [payee, r1], form: 'WRITTEN' },
    terms: [
      {
        ...{
          kind: 'PAY',
          payerPartyId: r1,
          payeePartyId: payee,
          amountFen: 40_000_00,
          dueDate: '2026-12-15',
        },
        text: matter.words(kind, of),
        account: matter.mark(kind, `62220000${matter.choice.number}${matter.markers.length}8811`, of),
      },
    ],
  });
  const [first = '', second = ''] = claimIds;
  const ready = await matter.act(mediator, 'settlements', paper(second, a2, 'agreement', ['a2', 'r1']));
  const readyId = ready['settlementId'] ?? '';
  for (const key of ['a2', 'r1'] as const)
    await matter.act(await matter.person(key), `settlements/${readyId}/acceptances`, {
      ...{ partyId: party[key], draft: 1 },
    });
  await matter.act(mediator, `settlements/${readyId}/opening`);
  const open = await matter.act(mediator, 'settlements', paper(first, a1, 'offer', ['a1', 'r1', 'agent']));
  ids['settlementId'] = open['settlementId'] ?? '';
}
