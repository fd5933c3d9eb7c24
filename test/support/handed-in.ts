import { consentWords } from '#consent';
import type { HttpAnswer, Persona } from '#journey';
import type { World } from './world.js';

/** A matter of money as handed in at the counter, and the people in it: `a1`, `a2` ask, `r1`, `r2` are asked. */
export interface HandedIn {
  readonly id: string;
  /** Party ids by key. */
  readonly party: Readonly<Record<string, string>>;
  readonly claimIds: readonly string[];
  /** Signs the party in by the code sent to the phone. */
  person(key: string): Promise<Persona>;
}

export interface HandedInChoice {
  readonly asComplaint?: boolean;
  readonly applicants?: number;
  readonly respondents?: number;
  /** Every applicant asks for something of their own, else all ask for one thing together. */
  readonly eachForThemselves?: boolean;
  readonly causeCode?: string;
  /** Where it is handed in, by the county's keys. */
  readonly at?: string;
  /** How often the claim is made where all ask together. */
  readonly claims?: number;
  /** Left as a draft. */
  readonly draft?: boolean;
  /** The first applicant opens it by telephone; otherwise the clerk at the counter does. */
  readonly byItself?: boolean;
}

let phones = 15_500_000_000;

export async function handIn(world: World, choice: HandedInChoice = {}): Promise<HandedIn> {
  const {
    asComplaint = false,
    applicants = 1,
    respondents = 1,
    causeCode = '108.3',
    claims: count = 1,
    at = 'court',
    byItself = false,
  } = choice;
  const phoneOf = new Map<string, string>();
  const keys = (letter: string, count: number) =>
    Array.from({ length: count }, (_, at) => `${letter}${at + 1}`);
  const people = (letter: string, role: string, count: number) =>
    keys(letter, count).map((key) => {
      const phone = String((phones += 1));
      phoneOf.set(key, phone);
      return {
        key,
        role,
        kind: 'NATURAL',
        ...(byItself && key === 'a1' ? { self: true } : {}),
        person: { name: `${letter === 'a' ? '陆' : '郑'}${NAMES[phones % 7] ?? ''}`, phone },
      };
    });
  const parties = [...people('a', 'APPLICANT', applicants), ...people('r', 'RESPONDENT', respondents)];
  const asked = keys('r', respondents);
  const claim = (by: string[]) => ({
    kind: 'PAY',
    amountFen: 46_000_00,
    words: '归还借款',
    by,
    against: asked,
  });
  const askers = keys('a', applicants);
  const claims = choice.eachForThemselves
    ? askers.map((key) => claim([key]))
    : Array.from({ length: count }, () => claim(askers));
  const clerk = await world.staff('daosu');
  const opener = byItself ? await world.cast.party(phoneOf.get('a1') ?? '') : clerk;
  const opened = await opener.must<{ disputeId: string; result: { parties: Record<string, string> } }>(
    'POST',
    '/disputes',
    {
      body: {
        courtId: world.county.organisations.get(at),
        channel: byItself ? 'WEB' : 'COUNTER',
        asComplaint,
        causeCode,
        narrative: '去年借出四万六千元，写了借条，到期没有还。',
        parties,
        claims,
      },
    },
  );
  if (choice.draft !== true) await opener.must('POST', `/disputes/${opened.disputeId}/submission`);
  const seen = await opener.dispute(opened.disputeId);
  return {
    id: opened.disputeId,
    party: opened.result.parties,
    claimIds: (seen['claims'] as { id: string }[]).map(({ id }) => id),
    person: (key) => world.cast.party(phoneOf.get(key) ?? ''),
  };
}

const NAMES = ['青禾', '一帆', '望舒', '知微', '若谷', '怀瑾', '清和'];

/** A decision on what was just seen: reads, and sends the version read along. */
export async function decide(who: Persona, id: string, path: string, body: object = {}): Promise<HttpAnswer> {
  const { version } = await who.dispute(id);
  return who.ask('POST', `/disputes/${id}/${path}`, { body, ifMatch: version });
}

/** The rule that refused, or the answer's status where none did. */
export const refusedBy = ({ status, body }: HttpAnswer): unknown =>
  (body as { rule?: string; params?: { rule?: string } } | undefined)?.rule ?? status;

/** Screening up to the question of consent. */
export async function triaged(world: World, id: string, track = 'SELF'): Promise<void> {
  const officer = await world.staff('fenliu1');
  const steps: [string, object][] = [
    ['screening', {}],
    ...['G1_SUBJECT', 'G2_JURISDICTION', 'G3_SUITABILITY'].map((gate): [string, object] => [
      'gates',
      { gate, result: 'PASS' },
    ]),
    ['lane', { lane: 'SIMPLE', reasonCode: 'BY_SCORE' }],
    ['triage', { track }],
  ];
  for (const [path, body] of steps) {
    const answer = await decide(officer, id, path, body);
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  }
}

/** A party's answer to the two questions nobody is mediated with without. */
export async function answers(
  matter: HandedIn,
  key: string,
  decision: 'GIVEN' | 'REFUSED',
): Promise<HttpAnswer[]> {
  const person = await matter.person(key);
  const ask = (scope: string) =>
    person.ask('POST', `/disputes/${matter.id}/consents`, {
      body: {
        partyId: matter.party[key],
        scope,
        decision,
        textVersion: consentWords().version,
        language: 'zh-CN',
        how: 'ONLINE',
      },
    });
  return decision === 'REFUSED' ? [await ask('MEDIATION')] : [await ask('MEDIATION'), await ask('DATA')];
}
