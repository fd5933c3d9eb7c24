import { consentWords } from '#consent';
import type { Persona } from '#journey';
import type { PlantedMatter } from './planted-matter.js';
import { placed, type Helpers } from './planted-mediation.js';
import { PlantedRoom } from './planted-room.js';

const WHO: Helpers = { body: 'b-people', clerk: 'renmin', mediator: 'm-qiuheng', account: 'qiuheng' };

/** A matter in live mediation in which something is said at every place that keeps a secret. */
export async function plantSecrets(matter: PlantedMatter): Promise<PlantedRoom> {
  const mediator = await placed(matter, WHO);
  await noteApart(matter, mediator);
  const room = await PlantedRoom.open(matter, mediator);
  for (const guest of ['a1', 'a2', 'agent'] as const) await room.say(guest, 'lobby-words', ['a1', 'a2']);
  await room.say('r1', 'lobby-words', ['r1']);
  await writeInTurn(matter, mediator);
  await room.part();
  await room.speakApart();
  await letAcross(room);
  await offerInCaucus(room);
  await sealFigures(room);
  await draftAgreement(matter, mediator);
  await tellOnly(matter);
  return room;
}

/** What parties tell the mediator alone, and what the mediator notes of a session with one of them. */
async function noteApart(matter: PlantedMatter, mediator: Persona): Promise<void> {
  const startsAt = new Date(matter.world.clock.now().getTime() + 3_600_000).toISOString();
  const alone = { kind: 'CAUCUS', partyIds: [matter.party['a1']], startsAt };
  const { sessionId = '' } = await matter.act(mediator, 'sessions', alone);
  const words = matter.words('caucus-note');
  await matter.act(mediator, `sessions/${sessionId}/caucus-notes`, { words });
  await tellMediator(matter);
}

export async function tellMediator(matter: PlantedMatter): Promise<void> {
  for (const key of ['a1', 'r1'] as const) {
    const told = { partyId: matter.party[key], words: matter.words('private-note', [key]) };
    await matter.act(await matter.person(key), 'private-notes', told);
  }
}

/** Between two of them, at separate times: a question, what one has written, and a turn that waits for the other. */
async function writeInTurn(matter: PlantedMatter, mediator: Persona): Promise<void> {
  const [sides, both] = [['a1', 'r1'] as const, ['a1', 'r1']];
  const startsAt = new Date(matter.world.clock.now().getTime() + 3_600_000).toISOString();
  const partyIds = sides.map((key) => matter.party[key]);
  const { version: textVersion } = consentWords();
  for (const key of sides)
    await matter.act(await matter.person(key), 'consents', {
      ...{ partyId: matter.party[key], scope: 'ONLINE', decision: 'GIVEN', textVersion },
      ...{ language: 'zh-CN', how: 'ONLINE' },
    });
  const { sessionId = '' } = await matter.act(mediator, 'sessions', { kind: 'ASYNC', partyIds, startsAt });
  for (const key of sides) {
    const rights = { partyId: matter.party[key], textVersion: 'v1' };
    await matter.act(await matter.person(key), `sessions/${sessionId}/rights`, rights);
  }
  await matter.act(mediator, `sessions/${sessionId}/opening`, { presentPartyIds: partyIds });
  const turns = `rooms/${sessionId}/written-turns`;
  const question = matter.words('written-words', both);
  const given = await matter.act<{ turnIds: string[] }>(mediator, turns, { partyIds, question });
  const [taken = '', turnId = ''] = given.turnIds;
  const words = matter.words('written-words', both);
  await matter.act(await matter.person('a1'), `${turns}/${taken}/statement`, { words });
  Object.assign(matter.ids, { writtenRoomId: sessionId, turnId });
}

/** One sentence is let across and carried to the other side; of another the speaker thinks better in time; one waits. */
async function letAcross(room: PlantedRoom): Promise<void> {
  const toPartyIds = [room.matter.party['r1']];
  const grants = `/places/${room.caucus.a1}/grants`;
  const carried = await room.say('a1', 'caucus-words', ['a1', 'r1']);
  const { grantId: crosses = '' } = await room.step('a1', grants, { ...carried, toPartyIds });
  await room.step('mediator', `/grants/${crosses}/carrying`, { placeId: room.caucus.r1 });
  const kept = await room.say('a1', 'caucus-words', ['a1']);
  const { grantId = '' } = await room.step('a1', grants, { ...kept, toPartyIds });
  await room.step('a1', `/grants/${grantId}/withdrawal`);
  const waits = await room.say('a1', 'caucus-words', ['a1']);
  Object.assign(room.matter.ids, await room.step('a1', grants, { ...waits, toPartyIds }));
}

/** As a figure may be written: in fen, in yuan, and in yuan as people read it. */
export const spellingsOf = (fen: number): string[] => [
  String(fen),
  (fen / 100).toFixed(2),
  (fen / 100).toLocaleString('en-US', { minimumFractionDigits: 2 }),
];

/** So many digits that no id or digest holds them by chance. */
let figures = 73_519_072_640_17;
export function figureOf(
  matter: PlantedMatter,
  kind: 'held-offer' | 'sealed-figure',
  of: readonly string[],
): number {
  figures += 1_000_000_007;
  for (const spelling of spellingsOf(figures)) matter.mark(kind, spelling, of);
  return figures;
}

/** Made where only its side and the mediator are, and not yet let across. */
export async function offerInCaucus(room: PlantedRoom): Promise<void> {
  const { matter } = room;
  const { a1, r1 } = matter.party;
  const words = (): string => matter.words('held-offer', ['a1']);
  const { offerId = '' } = await room.step('a1', '/offers', {
    ...{ partyId: a1, toPartyIds: [r1], needsAll: true, conditions: words() },
    terms: [
      {
        ...{ kind: 'PAY', payerPartyId: r1, payeePartyId: a1, dueDate: '2026-12-31' },
        ...{ amountFen: figureOf(matter, 'held-offer', ['a1']), text: words(), account: words() },
      },
    ],
  });
  matter.ids['offerId'] = offerId;
}

/** One range is over; of another the first figure waits for the second. */
async function sealFigures(room: PlantedRoom): Promise<void> {
  const over = await openRange(room);
  await seal(room, over, 'r1');
  await seal(room, over, 'a1');
  await seal(room, await openRange(room), 'r1');
}

async function openRange(room: PlantedRoom): Promise<string> {
  const { a1, r1 } = room.matter.party;
  const between = { payerPartyId: r1, payeePartyId: a1, revealsMidpoint: false };
  const { rangeId = '' } = await room.step('mediator', '/ranges', between);
  room.matter.ids['rangeId'] = rangeId;
  return rangeId;
}

export async function seal(room: PlantedRoom, rangeId: string, key: 'a1' | 'r1'): Promise<void> {
  const figureFen = figureOf(room.matter, 'sealed-figure', [key]);
  await room.step(key, `/ranges/${rangeId}/seals`, { partyId: room.matter.party[key], figureFen });
}

/** Between two of them, not yet accepted by anybody. */
async function draftAgreement(matter: PlantedMatter, mediator: Persona): Promise<void> {
  const { a2, r1 } = matter.party;
  const words = (): string => matter.words('offer', ['a2', 'r1']);
  const { settlementId = '' } = await matter.act(mediator, 'settlements', {
    ...{ claimIds: [matter.claimIds[1]], partyIds: [a2, r1], form: 'WRITTEN', mainFacts: words() },
    terms: [
      {
        ...{ kind: 'PAY', payerPartyId: r1, payeePartyId: a2, dueDate: '2026-12-15' },
        ...{ amountFen: 40_000_00, text: words(), account: words() },
      },
    ],
  });
  matter.ids['settlementId'] = settlementId;
}

/** Another matter, told online as far as its story and never handed in. */
async function tellOnly(matter: PlantedMatter): Promise<void> {
  const answers = { story: matter.words('told-draft', ['a1']) };
  const { id } = await (
    await matter.person('a1')
  ).must<{ id: string }>('POST', '/drafts', {
    body: { answers },
  });
  matter.ids['draftId'] = id;
}
