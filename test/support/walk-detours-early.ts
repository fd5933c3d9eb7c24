/** Ways aside before a mediator is sought: complaints corrected or not, withdrawing, insisting, who asks whom. */
import { insist, says, tryAgain, withdraw, type Act, type Aside, type Detour } from './walk-aside.js';
import { filed, unfiled } from './walk-stories.js';

const complaints: readonly Detour[] = [
  {
    ...{ name: 'a draft taken back, brought to the court, taken back there', story: unfiled },
    ...{ reach: { phase: 'draft' }, asides: [...withdraw, insist, ['a1', 'registration.withdraw']] },
  },
  {
    ...{ name: 'a draft insisted on, again before it is corrected and while it is weighed', story: unfiled },
    reach: { phase: 'draft' },
    asides: [
      insist,
      ['lian', 'registration.notice-correction'],
      ...[insist, insist],
      ['a1', 'registration.withdraw'],
    ],
  },
  {
    ...{ name: 'a complaint corrected, then insisted on', story: filed, reach: { phase: 'received' } },
    asides: [
      ['lianfaguan', 'registration.review'],
      ['lianfaguan', 'registration.notice-correction'],
      ['a1', 'registration.correct'],
      insist,
    ],
  },
  {
    ...{ name: 'a complaint never corrected', story: filed, reach: { phase: 'received' } },
    asides: [['lian', 'registration.notice-correction'], { days: 9 }, ...withdraw],
  },
  {
    ...{ name: 'a complaint given up while it is corrected', story: filed, reach: { phase: 'received' } },
    asides: [
      ['lian', 'registration.notice-correction'],
      ['a1', 'registration.withdraw'],
      ['a2', 'registration.withdraw'],
    ],
  },
  {
    ...{ name: 'a complaint nobody decided on in seven days', story: filed, reach: { phase: 'received' } },
    asides: [{ days: 8 }, ['lianfaguan', 'registration.register']],
  },
];

const early: readonly Detour[] = [
  {
    ...{ name: 'papers never completed, then insisted on', story: unfiled, reach: { phase: 'correcting' } },
    asides: [{ days: 9 }, insist],
  },
  {
    ...{ name: 'insisted on instead of completing papers', story: unfiled, reach: { phase: 'correcting' } },
    asides: [insist],
  },
  {
    ...{ name: 'withdrawn instead of completing papers', story: unfiled, reach: { phase: 'screening' } },
    asides: [['fenliu1', 'triage.notice-correction'], ...withdraw],
  },
  {
    ...{ name: 'withdrawn at the desk, put away, then insisted on', story: filed },
    reach: { phase: 'screening' },
    asides: [...withdraw, ['fenliu1', 'dispute.archive'], insist],
  },
  {
    ...{ name: 'sent elsewhere, then insisted on', story: unfiled, asides: [insist] },
    reach: { phase: 'redirected', gates: 'OTHER_ORGAN_FIRST' },
  },
  {
    ...{ name: 'withdrawn while people are asked', story: filed, reach: { phase: 'seekingConsent' } },
    asides: withdraw,
  },
  {
    ...{ name: 'insisted on while people are asked and while a body is sought', story: filed },
    reach: { phase: 'seekingConsent' },
    asides: [
      ...[insist, ...tryAgain],
      ['fenliu1', 'referral.offer'],
      ['fenliu1', 'referral.recall'],
      ...[insist, ...tryAgain, ...withdraw],
    ],
  },
  {
    ...{ name: 'withdrawn when mediation is not possible', story: unfiled, asides: withdraw },
    reach: { phase: 'choosingNext', gates: 'UNSUITABLE_BY_NATURE' },
  },
  {
    ...{ name: 'insisted on when consent was refused', story: unfiled, asides: [insist] },
    reach: { phase: 'choosingNext', consent: 'refused' },
  },
  {
    ...{ name: 'handed over and taken for good', story: unfiled },
    reach: { phase: 'handedOver', handover: 'received', exit: 'ARBITRATION' },
    asides: [['fenliu1', 'handover.conclude']],
  },
  {
    ...{ name: 'handed over and insisted on', story: unfiled },
    ...{ reach: { phase: 'handedOver', exit: 'ARBITRATION' }, asides: [insist] },
  },
  {
    ...{ name: 'received elsewhere and insisted on', story: unfiled },
    reach: { phase: 'handedOver', handover: 'received', exit: 'ARBITRATION' },
    asides: [insist],
  },
];

/** The applicants have agreed, and the body that takes the matter asks the other side. */
const takenByBody: readonly Act[] = [
  ['fenliu1', 'referral.offer', {}],
  ['lvshi', 'referral.accept'],
];
const askedByBody = (name: string, asides: readonly Aside[]): Detour => ({
  ...{ name, story: unfiled, reach: { phase: 'seekingConsent' }, asides, bodyAsks: true },
});
const asking: readonly Detour[] = [
  askedByBody('agreed to through the body', [...takenByBody, ...says('r1')]),
  askedByBody('refused to the body', [...takenByBody, ...says('r1', 'REFUSED', ['MEDIATION'])]),
  askedByBody('with no word to the body', [...takenByBody, { days: 6 }]),
  askedByBody('insisted on while the body asks', [...takenByBody, insist]),
  askedByBody('withdrawn before a body asks', withdraw),
];

export const earlyDetours: readonly Detour[] = [...complaints, ...early, ...asking];
