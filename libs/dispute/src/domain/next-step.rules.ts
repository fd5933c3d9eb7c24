/**
 * What happens next for one party: the first rule that fits says it, in one sentence, with one step of its own where
 * the party can do something, one date where there is one, and who acts or helps. Pure; in every phase some rule fits.
 */
import type { PartyRole } from './authority.rules.js';
import type { ComplaintFact } from './dispute.machine.js';

export interface NextFacts {
  readonly phase: string;
  readonly role: PartyRole;
  readonly complaint: ComplaintFact;
  /** Only corrections can bring the complaint further, and they are this party's. */
  readonly complaintToCorrect: boolean;
  /** Nothing that the handing in needs is missing. */
  readonly canHandIn: boolean;
  /** Of the present round of asking: whether this party is asked and has not answered. */
  readonly consent: 'to-answer' | 'later' | 'answered' | 'none';
  readonly mediator: 'none' | 'to-choose' | 'chosen' | 'named' | 'to-answer' | 'answered' | 'cleared';
  readonly resting: boolean;
  readonly session: 'none' | 'rights-to-read' | 'coming' | 'open';
  readonly paper: 'none' | 'facts-to-sign' | 'minutes-to-confirm';
  readonly agreement: 'none' | 'to-read' | 'read' | 'to-sign' | 'signed';
  readonly duty: 'none' | 'mine' | 'to-confirm' | 'theirs';
  readonly confirmation: 'none' | 'open' | 'to-join' | 'others-to-join' | 'to-supplement' | 'with-court';
  readonly toRate: boolean;
}

/** Who is called about it; `BODY` and `MEDIATOR` fall back to the court where there is none. */
export type Helper = 'COURT' | 'BODY' | 'MEDIATOR';

/** Where the one date comes from: a clock of these codes, the next session, or what was agreed. */
export type NextDate = readonly string[] | 'session' | 'duty';

export interface NextRule {
  /** `next.<code>` is its sentence. */
  readonly code: string;
  readonly when: (facts: NextFacts) => boolean;
  /** Names of commands, the first of them that is allowed is the button. */
  readonly actions?: readonly string[];
  readonly date?: NextDate;
  readonly who: Helper;
}

const asks = ({ role }: NextFacts): boolean => role === 'APPLICANT';
const isIn =
  (...phases: readonly string[]) =>
  ({ phase }: NextFacts): boolean =>
    phases.includes(phase);
const TALKS = isIn('placing', 'mediating', 'settling');
const TERM: NextDate = ['DL-07', 'DL-08', 'DL-09', 'DL-27'];

const early: readonly NextRule[] = [
  {
    code: 'hand-in',
    when: (f) => isIn('draft')(f) && asks(f) && f.canHandIn,
    actions: ['dispute.submit'],
    who: 'COURT',
  },
  {
    code: 'finish-telling',
    when: (f) => isIn('draft')(f) && asks(f),
    actions: ['dispute.describe'],
    who: 'COURT',
  },
  { code: 'not-put-to-you', when: isIn('draft'), who: 'COURT' },
  {
    code: 'correct-complaint',
    when: (f) => f.complaintToCorrect && asks(f),
    actions: ['registration.correct'],
    date: ['DL-02'],
    who: 'COURT',
  },
  { code: 'desk-takes-up', when: isIn('received'), date: ['DL-01'], who: 'COURT' },
  {
    code: 'correct',
    when: (f) => isIn('correcting')(f) && asks(f),
    actions: ['triage.correct', 'dispute.describe'],
    date: ['DL-02'],
    who: 'COURT',
  },
  { code: 'other-corrects', when: isIn('correcting'), who: 'COURT' },
  { code: 'desk-looks', when: isIn('screening'), date: ['DL-01'], who: 'COURT' },
];

const consent: readonly NextRule[] = [
  {
    code: 'answer-consent',
    when: (f) => isIn('seekingConsent', 'placing')(f) && f.consent === 'to-answer',
    actions: ['consent.answer'],
    date: ['DL-06'],
    who: 'COURT',
  },
  { code: 'consent-later', when: (f) => isIn('seekingConsent')(f) && f.consent === 'later', who: 'COURT' },
  { code: 'others-answer', when: isIn('seekingConsent'), date: ['DL-06', 'DL-01'], who: 'COURT' },
];

const mediator: readonly NextRule[] = [
  {
    code: 'choose-mediator',
    when: (f) => TALKS(f) && f.mediator === 'to-choose',
    actions: ['appointment.choose'],
    date: ['DL-03'],
    who: 'BODY',
  },
  {
    code: 'answer-disclosure',
    when: (f) => TALKS(f) && f.mediator === 'to-answer',
    actions: ['appointment.answer-disclosure'],
    who: 'BODY',
  },
  {
    code: 'others-choose',
    when: (f) => isIn('placing')(f) && f.mediator === 'chosen',
    date: ['DL-03'],
    who: 'BODY',
  },
  { code: 'mediator-discloses', when: (f) => isIn('placing')(f) && f.mediator === 'named', who: 'BODY' },
  { code: 'others-weigh', when: (f) => isIn('placing')(f) && f.mediator === 'answered', who: 'BODY' },
  {
    code: 'talks-begin',
    when: (f) => isIn('placing')(f) && f.mediator === 'cleared',
    date: TERM,
    who: 'MEDIATOR',
  },
  { code: 'body-is-sought', when: isIn('placing'), who: 'BODY' },
];

const talks: readonly NextRule[] = [
  {
    code: 'sign-agreement',
    when: (f) => isIn('settling')(f) && f.agreement === 'to-sign',
    actions: ['settlement.sign'],
    who: 'MEDIATOR',
  },
  {
    code: 'read-agreement',
    when: (f) => isIn('settling', 'mediating')(f) && f.agreement === 'to-read',
    actions: ['settlement.accept'],
    date: TERM,
    who: 'MEDIATOR',
  },
  { code: 'talks-rest', when: (f) => isIn('mediating', 'settling')(f) && f.resting, who: 'MEDIATOR' },
  { code: 'others-sign', when: (f) => isIn('settling')(f) && f.agreement === 'signed', who: 'MEDIATOR' },
  { code: 'agreement-written', when: isIn('settling'), date: TERM, who: 'MEDIATOR' },
  { code: 'session-open', when: (f) => isIn('mediating')(f) && f.session === 'open', who: 'MEDIATOR' },
  {
    code: 'sign-facts',
    when: (f) => isIn('mediating')(f) && f.paper === 'facts-to-sign',
    actions: ['facts.sign'],
    who: 'MEDIATOR',
  },
  {
    code: 'confirm-minutes',
    when: (f) => isIn('mediating')(f) && f.paper === 'minutes-to-confirm',
    actions: ['minutes.confirm'],
    who: 'MEDIATOR',
  },
  {
    code: 'read-rights',
    when: (f) => isIn('mediating')(f) && f.session === 'rights-to-read',
    actions: ['session.acknowledge-rights'],
    date: 'session',
    who: 'MEDIATOR',
  },
  {
    code: 'session-coming',
    when: (f) => isIn('mediating')(f) && f.session === 'coming',
    date: 'session',
    who: 'MEDIATOR',
  },
  { code: 'mediator-arranges', when: isIn('mediating'), date: TERM, who: 'MEDIATOR' },
];

const after: readonly NextRule[] = [
  {
    code: 'choose-way',
    when: (f) => isIn('choosingNext')(f) && asks(f),
    actions: ['registration.file', 'registration.insist', 'consent.retry'],
    date: ['DL-01'],
    who: 'COURT',
  },
  { code: 'other-chooses', when: isIn('choosingNext'), who: 'COURT' },
  { code: 'other-body-looks', when: isIn('handedOver'), who: 'COURT' },
  {
    code: 'court-goes-on',
    when: (f) => isIn('withCourt')(f) && f.complaint === 'registered',
    who: 'COURT',
  },
  { code: 'court-reviews', when: isIn('withCourt'), date: ['DL-01'], who: 'COURT' },
  {
    code: 'supplement-confirmation',
    when: (f) => isIn('performing')(f) && f.confirmation === 'to-supplement',
    actions: ['confirmation.supplement'],
    date: ['DL-14'],
    who: 'COURT',
  },
  {
    code: 'confirm-receipt',
    when: (f) => isIn('performing')(f) && f.duty === 'to-confirm',
    actions: ['performance.confirm'],
    who: 'BODY',
  },
  {
    code: 'join-confirmation',
    when: (f) => isIn('performing')(f) && f.confirmation === 'to-join',
    actions: ['confirmation.join'],
    date: ['DL-11'],
    who: 'COURT',
  },
  {
    code: 'perform',
    when: (f) => isIn('performing')(f) && f.duty === 'mine',
    actions: ['performance.report'],
    date: 'duty',
    who: 'BODY',
  },
  {
    code: 'court-confirms',
    when: (f) => isIn('performing')(f) && f.confirmation === 'with-court',
    date: ['DL-12', 'DL-13', 'DL-15'],
    who: 'COURT',
  },
  {
    code: 'may-ask-confirmation',
    when: (f) => isIn('performing')(f) && f.confirmation === 'open',
    actions: ['confirmation.begin'],
    date: ['DL-11'],
    who: 'COURT',
  },
  {
    code: 'other-performs',
    when: (f) => isIn('performing')(f) && f.duty === 'theirs',
    date: 'duty',
    who: 'BODY',
  },
  { code: 'agreement-runs', when: isIn('performing'), who: 'BODY' },
  {
    code: 'rate',
    when: (f) => isIn('closed', 'archived')(f) && f.toRate,
    actions: ['feedback.rate'],
    who: 'COURT',
  },
  { code: 'ended', when: isIn('closed', 'archived'), who: 'COURT' },
  { code: 'returned', when: isIn('returned'), actions: ['registration.insist'], who: 'COURT' },
  { code: 'redirected', when: isIn('redirected'), actions: ['registration.insist'], who: 'COURT' },
];

/** In the order in which they are asked; a party's own step comes before somebody else's. */
export const nextRules: readonly NextRule[] = [...early, ...consent, ...mediator, ...talks, ...after];

/** @throws Error for a phase no rule speaks of: nobody may be left without a sentence. */
export function nextRule(facts: NextFacts): NextRule {
  const found = nextRules.find(({ when }) => when(facts));
  if (!found) throw new Error(`no next step for the phase ${facts.phase}`);
  return found;
}
