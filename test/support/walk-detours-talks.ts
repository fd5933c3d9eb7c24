/** Ways aside while a body and a mediator are sought, and in the middle of talks. */
import { each, insist, withdraw, type Aside, type Detour } from './walk-aside.js';
import { filed, unfiled } from './walk-stories.js';

const placed = (appointment: string, name: string, asides: readonly Aside[]): Detour => ({
  ...{ name, story: unfiled, asides },
  reach: { phase: 'placing', referral: 'accepted', appointment },
});
const placing: readonly Detour[] = [
  {
    ...{ name: 'a body that says nothing', story: filed, asides: [{ days: 6 }] },
    reach: { phase: 'placing', referral: 'offered' },
  },
  placed('choosing', 'a mediator named when nobody chose, kept, and asked anew when others join', [
    { days: 5 },
    ['renmin', 'appointment.name'],
    ['a1', 'appointment.object'],
    ['renmin', 'appointment.decide-recusal', { upheld: false }],
    ['qiuheng', 'appointment.disclose'],
    ...each('appointment.answer-disclosure'),
    ['qiuheng', 'appointment.disclose'],
    ['fenliu1', 'dispute.give-mandate'],
    ['qiuheng', 'appointment.disclose', { hasRelation: false, about: undefined }],
    ['fenliu1', 'dispute.give-mandate'],
    ['r1', 'appointment.refuse'],
    ['a1', 'appointment.ask-court'],
    ['fenliu1', 'appointment.name'],
  ]),
  placed('choosing', 'the court asked to name a mediator, and silent', [
    ['a1', 'appointment.ask-court'],
    { days: 6 },
    ['fenliu1', 'appointment.name'],
  ]),
  placed('disclosed', 'a relation that is no reason', [
    ['a1', 'appointment.object'],
    ['renmin', 'appointment.decide-recusal', { upheld: false }],
  ]),
  placed('disclosed', 'a relation that is too much', [['r1', 'appointment.refuse']]),
  placed('disclosed', 'given back after a relation was told', [['renmin', 'referral.return']]),
  placed('appointed', 'given back before anything was told', [['renmin', 'referral.return']]),
  placed('appointed', 'recalled while an objection is weighed', [
    ['a1', 'appointment.object'],
    ['fenliu1', 'referral.recall'],
  ]),
  {
    ...{ name: 'taken on paper, by a mediator who steps down', story: unfiled },
    reach: { phase: 'placing', referral: 'offered' },
    asides: [
      ['renmin', 'referral.accept', { how: 'PAPERS', receivedAt: '2026-11-20T02:00:00.000Z' }],
      ...each('appointment.choose'),
      ['qiuheng', 'appointment.disclose'],
      ['r1', 'appointment.answer-disclosure', { agrees: false }],
    ],
  },
];

const mediating: readonly Detour[] = [
  {
    ...{ name: 'insisted on in the middle of talks', story: filed, reach: { phase: 'mediating' } },
    asides: [insist],
  },
  {
    ...{ name: 'a term that runs out', story: unfiled, reach: { phase: 'mediating' } },
    asides: [{ days: 32 }],
  },
  {
    ...{ name: 'a meeting cancelled, then withdrawn', story: unfiled },
    reach: { phase: 'mediating', session: 'scheduled' },
    asides: [['qiuheng', 'session.cancel'], ...withdraw],
  },
  {
    ...{ name: 'experts who are back, a suspicion that is none, and one that is', story: unfiled },
    reach: { phase: 'mediating', attempt: 'suspended:APPRAISAL' },
    asides: [
      ['qiuheng', 'attempt.end-appraisal'],
      ['qiuheng', 'attempt.suspend-for-appraisal'],
      ['qiuheng', 'attempt.report-suspicion'],
      ['fenliu1', 'attempt.decide-suspicion'],
      ['qiuheng', 'attempt.report-suspicion'],
      ['fenliu1', 'attempt.decide-suspicion', { outcome: 'END' }],
    ],
  },
  {
    ...{ name: 'one withdraws, the other drafts and withdraws too', story: unfiled },
    reach: { phase: 'mediating' },
    asides: [
      ['a1', 'dispute.withdraw'],
      ['qiuheng', 'settlement.draft'],
      ['a2', 'dispute.withdraw'],
    ],
  },
  {
    ...{ name: 'ended while experts are at work', story: unfiled },
    reach: { phase: 'mediating', attempt: 'suspended:APPRAISAL' },
    asides: [['qiuheng', 'attempt.end']],
  },
  {
    ...{ name: 'settled in part, the rest beyond agreement', story: unfiled },
    reach: { phase: 'mediating', special: 'partial-by-claim' },
    asides: [['qiuheng', 'attempt.end']],
  },
];

export const talkDetours: readonly Detour[] = [...placing, ...mediating];
