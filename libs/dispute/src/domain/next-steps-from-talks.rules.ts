/** What a party is told from the talks to the end. */
import { asks, isIn, TERM, type NextRule } from './next-step.js';

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
  {
    code: 'write-in-turn',
    when: (f) => isIn('mediating', 'settling')(f) && f.session === 'to-write',
    date: 'turn',
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
    code: 'talks-in-writing',
    when: (f) => isIn('mediating')(f) && f.session === 'in-writing',
    date: TERM,
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
    date: ['DL-12', 'DL-13'],
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

/** In the order in which they are asked. */
export const stepsFromTalks: readonly NextRule[] = [...talks, ...after];
