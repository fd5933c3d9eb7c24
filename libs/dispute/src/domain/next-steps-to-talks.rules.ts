/** What a party is told from telling its story to the talks. */
import { asks, isIn, TALKS, TERM, type NextRule } from './next-step.js';

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
    // More time is no matter where the end is at hand, and waits while people sit together.
    code: 'answer-more-time',
    when: (f) => TALKS(f) && f.moreTime === 'to-answer' && f.agreement !== 'to-sign' && f.session !== 'open',
    actions: ['attempt.answer-extension'],
    date: TERM,
    who: 'MEDIATOR',
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

/** In the order in which they are asked. */
export const stepsToTalks: readonly NextRule[] = [...early, ...consent, ...mediator];
