import { consentWords } from '#consent';
import { randomUUID } from 'node:crypto';
import type { Persona } from '#journey';

/** One matter on its way through the load, and the command it is at. */
export interface CrashMatter {
  readonly number: number;
  /** The applicant answers through the telephone, else the officer writes down what was signed on paper. */
  readonly online: boolean;
  readonly phone: string;
  id?: string;
  party: Readonly<Record<string, string>>;
  /** How many commands were acknowledged, and what the last one answered. */
  step: number;
  version: number;
  state: string;
  applicant?: Persona;
  /** Sent and not answered: the house may or may not have done it. */
  pending?: SentCommand;
}

export interface SentCommand {
  readonly who: Persona;
  readonly path: string;
  readonly body: object;
  readonly idempotencyKey: string;
  readonly ifMatch?: number;
}

export interface Desk {
  readonly clerk: Persona;
  readonly officer: Persona;
  readonly courtId: string;
}

interface Step {
  readonly by: (desk: Desk, matter: CrashMatter) => Persona;
  readonly path: string;
  readonly body: (matter: CrashMatter, desk: Desk) => object;
  readonly ifMatch?: true;
}

const officer = (desk: Desk): Persona => desk.officer;
const clerk = (desk: Desk): Persona => desk.clerk;

const decision = (path: string, body: object = {}): Step => ({
  by: officer,
  path,
  body: () => body,
  ifMatch: true,
});

const said = (key: string, scope: string): Step => ({
  by: (desk, matter) => (key === 'a1' ? (matter.applicant ?? desk.officer) : desk.officer),
  path: '/consents',
  body: (matter) => ({
    ...{
      partyId: matter.party[key],
      scope,
      decision: 'GIVEN',
      textVersion: consentWords().version,
      language: 'zh-CN',
    },
    how: key === 'a1' && matter.applicant ? 'ONLINE' : 'PAPER',
  }),
});

/** From the first word to a body being sought; the answers of every step are the same for every matter. */
const STEPS: readonly Step[] = [
  { by: clerk, path: '', body: (matter, { courtId }) => told(matter, courtId) },
  { by: clerk, path: '/submission', body: () => ({}) },
  decision('/screening'),
  ...['G1_SUBJECT', 'G2_JURISDICTION', 'G3_SUITABILITY'].map((gate) =>
    decision('/gates', { gate, result: 'PASS' }),
  ),
  decision('/lane', { lane: 'SIMPLE', reasonCode: 'BY_SCORE' }),
  decision('/triage', { track: 'SELF' }),
  {
    by: officer,
    path: '/consents/asking',
    body: ({ party }) => ({ scopes: ['MEDIATION', 'DATA'], partyIds: [party['a1'], party['r1']] }),
  },
  ...['a1', 'r1'].flatMap((key) => ['MEDIATION', 'DATA'].map((scope) => said(key, scope))),
];

export const LAST_STEP = STEPS.length;
/** Before this step the applicant signs in. */
export const APPLICANT_SPEAKS = STEPS.findIndex(({ path }) => path === '/consents');

export const newMatter = (number: number): CrashMatter => ({
  ...{ number, online: number % 2 === 1, phone: `1547${1_000_000 + number}` },
  ...{ party: {}, step: 0, version: 0, state: '' },
});

/** The next command of the matter, under a key of its own. */
export function nextCommand(matter: CrashMatter, desk: Desk): SentCommand {
  const step = STEPS[matter.step];
  if (!step) throw new Error('the matter is at its end');
  const path = matter.id === undefined ? '/disputes' : `/disputes/${matter.id}${step.path}`;
  const sent = {
    who: step.by(desk, matter),
    path,
    body: step.body(matter, desk),
    idempotencyKey: randomUUID(),
  };
  return step.ifMatch ? { ...sent, ifMatch: matter.version } : sent;
}

const told = ({ phone, number }: CrashMatter, courtId: string) => ({
  courtId,
  channel: 'COUNTER',
  asComplaint: false,
  causeCode: '108.3',
  narrative: '借款到期没有归还，有借条和转账记录。',
  parties: [
    { key: 'a1', role: 'APPLICANT', kind: 'NATURAL', person: { name: '陆青禾', phone } },
    {
      ...{ key: 'r1', role: 'RESPONDENT', kind: 'NATURAL' },
      person: { name: '郑一帆', phone: `1546${1_000_000 + number}` },
    },
  ],
  claims: [{ kind: 'PAY', amountFen: 1_000_00, words: '归还借款', by: ['a1'], against: ['r1'] }],
});
