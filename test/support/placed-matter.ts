import { consentWords } from '#consent';
import type { Persona } from '#journey';
import type { World } from './world.js';

/** A loan between colleagues, brought as far as the question which body takes it. */
export interface PlacedMatter {
  readonly id: string;
  readonly applicant: Persona;
  readonly respondent: Persona;
  readonly officer: Persona;
  /** Party ids. */
  readonly a: string;
  readonly r: string;
  /** A command that rests on what was seen: sent with the version the person sees. */
  decide<T = Record<string, unknown>>(who: Persona, path: string, body?: object): Promise<T>;
  /** A party's or mediator's own step. */
  act<T = Record<string, unknown>>(who: Persona, path: string, body?: object): Promise<T>;
  /** The refusing rule, or the code of the error. */
  refusal(who: Persona, path: string, body?: object): Promise<string>;
}

interface PartySeen {
  readonly id: string;
  readonly role: string;
}

let matters = 0;

/** Each matter has people of its own, so that tests do not meet. */
const phones = (): [string, string] => {
  matters += 1;
  const tail = String(matters).padStart(3, '0');
  return [`15410000${tail}`, `15420000${tail}`];
};

const loan = (world: World, [mine, theirs]: [string, string], claims: number) => ({
  courtId: world.county.organisations.get('court'),
  channel: 'WEB',
  asComplaint: false,
  causeCode: '108.3',
  narrative: '去年借给同事四万六千元，写了借条，到期没有还。',
  parties: [
    { key: 'a1', role: 'APPLICANT', kind: 'NATURAL', person: { name: '陆青禾', phone: mine } },
    { key: 'r1', role: 'RESPONDENT', kind: 'NATURAL', person: { name: '郑一帆', phone: theirs } },
  ],
  claims: Array.from({ length: claims }, () => ({
    kind: 'PAY',
    amountFen: 46_000_00,
    words: '归还借款四万六千元',
    by: ['a1'],
    against: ['r1'],
  })),
});

export async function placedMatter(
  world: World,
  { claims = 1 }: { claims?: number } = {},
): Promise<PlacedMatter> {
  const [mine, theirs] = phones();
  const clerk = await world.staff('daosu');
  const officer = await world.staff('fenliu1');
  const body = loan(world, [mine, theirs], claims);
  const { disputeId: id } = await clerk.must<{ disputeId: string }>('POST', '/disputes', { body });
  await clerk.must('POST', `/disputes/${id}/submission`);
  const seen = await officer.dispute(id);
  const parties = seen['parties'] as PartySeen[];
  const idOf = (role: string): string => parties.find((party) => party.role === role)?.id ?? '';
  const applicant = await world.cast.party(mine);
  const matter = { id, officer, applicant, a: idOf('APPLICANT'), r: idOf('RESPONDENT'), ...steps(id) };
  await triage(matter);
  // The other side learns of the matter only now, when it is asked.
  const respondent = await world.cast.party(theirs);
  await agree({ ...matter, respondent });
  return { ...matter, respondent };
}

const steps = (id: string): Pick<PlacedMatter, 'decide' | 'act' | 'refusal'> => ({
  async decide(who, path, body = {}) {
    const { version } = await who.dispute(id);
    return who.must('POST', `/disputes/${id}/${path}`, { body, ifMatch: version });
  },
  act: (who, path, body = {}) => who.must('POST', `/disputes/${id}/${path}`, { body }),
  async refusal(who, path, body = {}) {
    const { version } = await who.dispute(id);
    const answer = await who.ask('POST', `/disputes/${id}/${path}`, { body, ifMatch: version });
    const { rule, code } = answer.body as { rule?: string; code?: string };
    return rule ?? code ?? `${answer.status}`;
  },
});

async function triage({ officer, decide }: Omit<PlacedMatter, 'respondent'>): Promise<void> {
  await decide(officer, 'screening');
  for (const gate of ['G1_SUBJECT', 'G2_JURISDICTION', 'G3_SUITABILITY'])
    await decide(officer, 'gates', { gate, result: 'PASS' });
  await decide(officer, 'lane', { lane: 'SIMPLE', reasonCode: 'BY_SCORE' });
  await decide(officer, 'triage', { track: 'SELF' });
}

async function agree(matter: PlacedMatter): Promise<void> {
  const { applicant, respondent, officer, a, r } = matter;
  await matter.act(officer, 'consents/asking', { scopes: ['MEDIATION', 'DATA'], partyIds: [a, r] });
  for (const scope of ['MEDIATION', 'DATA']) {
    await consent(matter, applicant, a, scope);
    await consent(matter, respondent, r, scope);
  }
}

/** A party consents online to one step. */
export const consent = (
  { act }: Pick<PlacedMatter, 'act'>,
  who: Persona,
  partyId: string,
  scope: string,
): Promise<unknown> =>
  act(who, 'consents', {
    partyId,
    scope,
    decision: 'GIVEN',
    textVersion: consentWords().version,
    language: 'zh-CN',
    how: 'ONLINE',
  });
