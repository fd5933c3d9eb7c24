import { disputeMachine } from './dispute.machine.js';
import type { NextFacts } from './next-step.js';
import { nextRule, nextRules } from './next-step.rules.js';

const PHASES = Object.keys(disputeMachine.machine.config.states ?? {});
const quiet: NextFacts = {
  ...{ phase: 'received', role: 'APPLICANT', complaint: 'none', complaintToCorrect: false, canHandIn: false },
  ...{ consent: 'none', mediator: 'none', moreTime: 'none', resting: false, session: 'none', paper: 'none' },
  ...{ agreement: 'none', duty: 'none', confirmation: 'none', toRate: false },
};
const step = (phase: string, facts: Partial<NextFacts> = {}): string =>
  nextRule({ ...quiet, phase, ...facts }).code;

/** Every value of every sub-state, one at a time. */
const SUB_STATES: { readonly [K in keyof NextFacts]?: readonly NextFacts[K][] } = {
  complaint: ['none', 'lodged', 'registered', 'refused', 'ended'],
  complaintToCorrect: [true],
  canHandIn: [true],
  consent: ['to-answer', 'later', 'answered'],
  mediator: ['to-choose', 'chosen', 'named', 'to-answer', 'answered', 'cleared'],
  moreTime: ['to-answer'],
  resting: [true],
  session: ['rights-to-read', 'coming', 'open', 'in-writing', 'to-write'],
  paper: ['facts-to-sign', 'minutes-to-confirm'],
  agreement: ['to-read', 'read', 'to-sign', 'signed'],
  duty: ['mine', 'to-confirm', 'theirs'],
  confirmation: ['open', 'to-join', 'others-to-join', 'to-supplement', 'with-court'],
  toRate: [true],
};
const variations: Partial<NextFacts>[] = Object.entries(SUB_STATES).flatMap(([key, values]) =>
  (values as readonly unknown[]).map((value) => ({ [key]: value })),
);

describe('what happens next for a party', () => {
  it.each(PHASES)('is said in %s, whoever looks and whatever else is so', (phase) => {
    for (const role of ['APPLICANT', 'RESPONDENT', 'THIRD_PARTY', 'GUARANTOR', 'INTERESTED'] as const)
      for (const variation of [{}, ...variations])
        expect(step(phase, { role, ...variation })).toMatch(/^[a-z-]+$/);
  });

  it('uses every rule somewhere, each under its own code', () => {
    const said = new Set(
      PHASES.flatMap((phase) =>
        (['APPLICANT', 'RESPONDENT'] as const).flatMap((role) =>
          [{}, ...variations].map((variation) => step(phase, { role, ...variation })),
        ),
      ),
    );
    expect(nextRules.map(({ code }) => code).filter((code) => !said.has(code))).toEqual([]);
    expect(new Set(nextRules.map(({ code }) => code)).size).toBe(nextRules.length);
  });

  const respondent = { role: 'RESPONDENT' } as const;
  it.each<[string, string, Partial<NextFacts>, string]>([
    ['the teller goes on telling', 'draft', {}, 'finish-telling'],
    ['… and hands in when all is told', 'draft', { canHandIn: true }, 'hand-in'],
    ['the other side is asked nothing yet', 'draft', respondent, 'not-put-to-you'],
    ['one’s own corrections', 'correcting', {}, 'correct'],
    ['somebody else’s corrections', 'correcting', respondent, 'other-corrects'],
    ['a question comes before waiting', 'seekingConsent', { consent: 'to-answer' }, 'answer-consent'],
    ['who has answered waits', 'seekingConsent', { consent: 'answered' }, 'others-answer'],
    ['the body asks later', 'seekingConsent', { ...respondent, consent: 'later' }, 'consent-later'],
    ['asked by the body', 'placing', { ...respondent, consent: 'to-answer' }, 'answer-consent'],
    ['nobody has taken it yet', 'placing', { consent: 'answered' }, 'body-is-sought'],
    ['choosing', 'placing', { mediator: 'to-choose' }, 'choose-mediator'],
    ['having chosen', 'placing', { mediator: 'chosen' }, 'others-choose'],
    ['a relation is disclosed in mid-talks', 'mediating', { mediator: 'to-answer' }, 'answer-disclosure'],
    ['more time is asked for', 'mediating', { moreTime: 'to-answer', session: 'coming' }, 'answer-more-time'],
    [
      'more time, while a draft is read',
      'settling',
      { moreTime: 'to-answer', agreement: 'read' },
      'answer-more-time',
    ],
    [
      'a signature comes before more time',
      'settling',
      { moreTime: 'to-answer', agreement: 'to-sign' },
      'sign-agreement',
    ],
    ['people sit together', 'mediating', { moreTime: 'to-answer', session: 'open' }, 'session-open'],
    ['one’s turn to write', 'mediating', { session: 'to-write' }, 'write-in-turn'],
    [
      '… also while a draft was read',
      'settling',
      { session: 'to-write', agreement: 'read' },
      'write-in-turn',
    ],
    [
      'a paper comes before waiting for others to write',
      'mediating',
      { session: 'in-writing', paper: 'facts-to-sign' },
      'sign-facts',
    ],
    ['others write', 'mediating', { session: 'in-writing' }, 'talks-in-writing'],
    [
      'more time is asked for while people write',
      'mediating',
      { moreTime: 'to-answer', session: 'in-writing' },
      'answer-more-time',
    ],
    ['rest comes before a date', 'mediating', { resting: true, session: 'coming' }, 'talks-rest'],
    ['rights are read before the session', 'mediating', { session: 'rights-to-read' }, 'read-rights'],
    ['nothing fixed yet', 'mediating', { mediator: 'cleared' }, 'mediator-arranges'],
    ['a draft to read', 'settling', { agreement: 'to-read' }, 'read-agreement'],
    ['a draft to sign', 'settling', { agreement: 'to-sign' }, 'sign-agreement'],
    ['signed, the others not yet', 'settling', { agreement: 'signed' }, 'others-sign'],
    ['who asks chooses', 'choosingNext', {}, 'choose-way'],
    ['who is asked waits', 'choosingNext', respondent, 'other-chooses'],
    [
      'a complaint to complete, whatever the phase',
      'mediating',
      { complaintToCorrect: true },
      'correct-complaint',
    ],
    [
      '… but not for the other side',
      'mediating',
      { ...respondent, complaintToCorrect: true },
      'mediator-arranges',
    ],
    [
      'money received comes before everything',
      'performing',
      { duty: 'to-confirm', confirmation: 'open' },
      'confirm-receipt',
    ],
    ['one’s own duty', 'performing', { duty: 'mine', confirmation: 'open' }, 'perform'],
    [
      'the court may be asked',
      'performing',
      { duty: 'theirs', confirmation: 'open' },
      'may-ask-confirmation',
    ],
    ['the court has it', 'performing', { duty: 'theirs', confirmation: 'with-court' }, 'court-confirms'],
    ['over, and asked how it was', 'closed', { toRate: true }, 'rate'],
    ['over', 'closed', {}, 'ended'],
  ])('%s', (_what, phase, facts, code) => expect(step(phase, facts)).toBe(code));

  it('never asks a party to sign, perform or answer what is somebody else’s', () => {
    const waiting = { consent: 'answered', mediator: 'chosen', agreement: 'signed', duty: 'theirs' } as const;
    for (const phase of ['seekingConsent', 'placing', 'settling', 'performing'])
      expect(nextRule({ ...quiet, phase, ...waiting, role: 'RESPONDENT' }).actions).toBeUndefined();
  });
});
