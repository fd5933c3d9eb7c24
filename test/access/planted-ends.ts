import { consentWords } from '#consent';
import { until } from '#testing/until';
import type { Persona } from '#journey';
import type { PersonKey, PlantedMatter } from './planted-matter.js';
import { deciders, placed, sit, type Helpers } from './planted-mediation.js';

/** Parties of a planted matter who act for themselves. */
const DECIDING = ['a1', 'a2', 'r1'] as const;
const DAY_MS = 86_400_000;

/**
 * An agreement of everybody: met over, written, signed, sealed, in force, confirmed by the court; one payment is proved,
 * the other is not made when its day has passed.
 */
export async function agree(matter: PlantedMatter, helpers: Helpers): Promise<void> {
  const mediator = await placed(matter, helpers);
  await sit(matter, mediator);
  await meet(matter, mediator);
  const dueDate = new Date(matter.world.clock.now().getTime() + 2 * DAY_MS).toISOString().slice(0, 10);
  await write(matter, mediator, dueDate);
  await bind(matter, mediator, await matter.world.staff(helpers.clerk));
  await confirm(matter);
  await perform(matter);
}

/** Talks fail after some facts were signed; the complaint goes to the trial judge with its packet, and the matter closes. */
export async function goToTrial(matter: PlantedMatter, helpers: Helpers): Promise<void> {
  const mediator = await placed(matter, helpers);
  await sit(matter, mediator);
  await meet(matter, mediator);
  await signFacts(matter, mediator);
  const conduct = {
    code: 'ABSENT_WITHOUT_NOTICE',
    note: matter.words('conduct', ['r1']),
    partyId: matter.party['r1'],
  };
  await matter.act(mediator, 'conduct-notes', conduct);
  await matter.act(mediator, 'attempt/ending', { code: 'GAP_TOO_WIDE', note: matter.words('end-note') });
  const judge = await matter.world.staff('lianfaguan');
  const { packetId = '' } = await matter.act(judge, 'complaint/trial-transfer');
  matter.ids['packetId'] = packetId;
}

/** Talks fail; what is asked goes to another body, which takes it. */
export async function handOver(matter: PlantedMatter, helpers: Helpers): Promise<void> {
  const mediator = await placed(matter, helpers);
  await sit(matter, mediator);
  await matter.act(mediator, 'attempt/ending', { code: 'GAP_TOO_WIDE', note: matter.words('end-note') });
  const receiverOrganisationId = matter.world.county.organisations.get('agency-labour');
  const { handOverId = '' } = await matter.act(await matter.world.staff('fenliu1'), 'hand-overs', {
    ...{ exit: 'ARBITRATION', claimIds: matter.claimIds, receiverOrganisationId },
    note: matter.words('complaint'),
  });
  matter.ids['handOverId'] = handOverId;
  await matter.act(await matter.world.staff('renshe'), `hand-overs/${handOverId}/receipt`);
}

/** Everybody reads their rights and meets; the mediator writes minutes. */
async function meet(matter: PlantedMatter, mediator: Persona): Promise<void> {
  const sessions = `sessions/${matter.ids['sessionId'] ?? ''}`;
  const present = ['a1', 'r1'] as const;
  for (const key of present) {
    const rights = { partyId: matter.party[key], textVersion: 'v1' };
    await matter.act(await matter.person(key), `${sessions}/rights`, rights);
  }
  const presentPartyIds = present.map((key) => matter.party[key]);
  await matter.act(mediator, `${sessions}/opening`, { presentPartyIds });
  const minutes = await matter.act(mediator, `${sessions}/minutes`, { words: matter.words('minutes') });
  matter.ids['minutesId'] = minutes['minutesId'] ?? '';
  await matter.act(mediator, `${sessions}/closing`);
}

async function signFacts(matter: PlantedMatter, mediator: Persona): Promise<void> {
  const textVersion = consentWords().version;
  const said = { scope: 'UNDISPUTED_FACTS', decision: 'GIVEN', textVersion, language: 'zh-CN' };
  for (const [who, partyId] of await deciders(matter))
    await matter.act(who, 'consents', { ...said, how: 'ONLINE', partyId });
  const facts = [matter.words('facts')];
  const { factsId = '', digest } = await matter.act(mediator, 'undisputed-facts', { facts });
  matter.ids['factsId'] = factsId;
  await sign(matter, `undisputed-facts/${factsId}/signatures`, { digest });
}

/** Both claims in one agreement, accepted by all and frozen. */
async function write(matter: PlantedMatter, mediator: Persona, dueDate: string): Promise<void> {
  const { ids, party, claimIds, choice } = matter;
  const terms = (['a1', 'a2'] as const).map((payee, at) => ({
    ...{ kind: 'PAY', payerPartyId: party['r1'], payeePartyId: party[payee], amountFen: 40_000_00, dueDate },
    ...{ claimIds: [claimIds[at]], text: matter.words('agreement', DECIDING) },
    account: matter.mark('agreement', `62220000${choice.number}${matter.markers.length}8811`, DECIDING),
  }));
  const paper = { claimIds, partyIds: Object.values(party), form: 'WRITTEN', terms };
  const mainFacts = matter.words('agreement', DECIDING);
  const { settlementId = '' } = await matter.act(mediator, 'settlements', { ...paper, mainFacts });
  ids['settlementId'] = settlementId;
  for (const [who, partyId] of await deciders(matter))
    await matter.act(who, `settlements/${settlementId}/acceptances`, { partyId, draft: 1 });
}

async function bind(matter: PlantedMatter, mediator: Persona, clerk: Persona): Promise<void> {
  const path = `settlements/${matter.ids['settlementId'] ?? ''}`;
  const { digest } = await matter.act(mediator, `${path}/opening`);
  await sign(matter, `${path}/signatures`, { digest, how: 'ONLINE' });
  await matter.act(mediator, `${path}/mediator-signature`, { digest });
  await matter.act(clerk, `${path}/seal`, { digest });
}

/** Sessions learn within a second that somebody's identity was checked; until then signing asks for more certainty. */
async function sign(matter: PlantedMatter, path: string, paper: object): Promise<void> {
  for (const [who, partyId] of await deciders(matter)) {
    const level = async () => (await who.must<{ level: string }>('GET', '/auth/me')).level === 'sign';
    await until(level);
    await matter.act(who, path, { ...paper, partyId });
  }
}

async function confirm(matter: PlantedMatter): Promise<void> {
  const { world, party, ids } = matter;
  const judge = await world.staff('queren');
  const person = (key: PersonKey) => matter.person(key);
  const asked = { partyId: party['a1'], courtId: matter.choice.courtId, ground: 'BODY_SEAT' };
  const path = `settlements/${ids['settlementId'] ?? ''}/confirmation`;
  const { confirmationId = '' } = await matter.act(await person('a1'), path, asked);
  ids['confirmationId'] = confirmationId;
  const confirmation = `confirmations/${confirmationId}`;
  for (const key of ['a2', 'r1'] as const)
    await matter.act(await person(key), `${confirmation}/joining`, { partyId: party[key] });
  await matter.act(judge, `${confirmation}/acceptance`);
  const items = [matter.words('agreement', DECIDING)];
  await matter.act(judge, `${confirmation}/supplement-notice`, { termDays: 3, items });
  const answer = { partyId: party['a1'], note: matter.words('agreement', DECIDING) };
  await matter.act(await person('a1'), `${confirmation}/supplement`, answer);
  const note = matter.words('agreement', DECIDING);
  await matter.act(judge, `${confirmation}/decision`, { result: 'VALID', heardTogether: true, note });
}

async function perform(matter: PlantedMatter): Promise<void> {
  const { ids, party, world } = matter;
  const [a1, a2, r1] = [await matter.person('a1'), await matter.person('a2'), await matter.person('r1')];
  const { settlements } = await a1.dispute(matter.id);
  const [agreement] = settlements as { performance: { items: { id: string; payeePartyId: string }[] } }[];
  const itemOf = (payee: string): string =>
    agreement?.performance.items.find(({ payeePartyId }) => payeePartyId === party[payee])?.id ?? '';
  const items = `settlements/${ids['settlementId'] ?? ''}/items`;
  const proof = { partyId: party['r1'], proofNote: matter.words('agreement', DECIDING) };
  await matter.act(r1, `${items}/${itemOf('a1')}/report`, proof);
  await matter.act(a1, `${items}/${itemOf('a1')}/confirmation`, { partyId: party['a1'] });
  world.clock.advance(4 * DAY_MS);
  ids['itemId'] = itemOf('a2');
  await matter.act(a2, `${items}/${itemOf('a2')}/default`, { partyId: party['a2'] });
}
