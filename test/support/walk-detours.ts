/** Ways aside from the usual one: what is lost, taken back, objected to, left until a clock runs out. */
import type { Reach, Story } from '#journey';
import { filed, inTrial, unfiled } from './walk-stories.js';

/** Who does what, what is said besides the usual, and about which of several things: the last, if not the first. */
export type Act = readonly [who: string, action: string, more?: object, which?: 'first'];
/** Days in which nobody does anything. */
export interface Pause {
  readonly days: number;
}
export type Aside = Act | Pause;

export interface Detour {
  readonly name: string;
  readonly story: Story;
  readonly reach: Reach;
  readonly asides: readonly Aside[];
  /** The court leaves it to the body to ask the respondents. */
  readonly bodyAsks?: true;
}

const PARTIES = ['a1', 'a2', 'r1'];
const ASKED = ['MEDIATION', 'DATA'];
const insist: Act = ['a1', 'registration.insist'];
const withdraw: readonly Act[] = [
  ['a1', 'dispute.withdraw'],
  ['a2', 'dispute.withdraw'],
];
const says = (who: string, decision = 'GIVEN', scopes = ASKED): readonly Act[] =>
  scopes.map((scope): Act => [who, 'consent.answer', { scope, decision }]);
const each = (action: string): readonly Act[] => PARTIES.map((who): Act => [who, action]);
const tryAgain: readonly Act[] = [['a1', 'consent.retry'], ...PARTIES.flatMap((who) => says(who))];

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
    ...{ name: 'withdrawn at the desk', story: filed, reach: { phase: 'screening' } },
    asides: withdraw,
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

export const firstDetours: readonly Detour[] = [...complaints, ...early, ...asking];

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
    ['wenlan', 'appointment.disclose'],
    ...each('appointment.answer-disclosure'),
    ['wenlan', 'appointment.disclose'],
    ['fenliu1', 'dispute.give-mandate'],
    ['wenlan', 'appointment.disclose', { hasRelation: false, about: undefined }],
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
      ['wenlan', 'appointment.disclose'],
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

export const laterDetours: readonly Detour[] = [...placing, ...mediating];

const accepted: readonly Act[] = [...each('settlement.accept'), ['qiuheng', 'settlement.open-for-signature']];
const settling: readonly Detour[] = [
  {
    ...{ name: 'drafts changed, dropped, frozen, changed and dropped again', story: unfiled },
    reach: { phase: 'settling', settlement: 'drafting' },
    asides: [
      ['qiuheng', 'settlement.revise'],
      ...accepted,
      ['qiuheng', 'settlement.revise'],
      ['qiuheng', 'settlement.void'],
      ['qiuheng', 'settlement.draft'],
      ...accepted,
      ['qiuheng', 'settlement.void'],
      ['qiuheng', 'settlement.draft'],
      ...withdraw,
    ],
  },
  {
    ...{ name: 'insisted on before the last signature', story: filed, asides: [insist] },
    reach: { phase: 'settling', settlement: 'partly-signed' },
  },
  {
    ...{ name: 'ended before the last signature, then insisted on', story: unfiled },
    reach: { phase: 'settling', settlement: 'partly-signed' },
    asides: [['qiuheng', 'attempt.end'], ['a1', 'consent.retry'], insist],
  },
  {
    ...{ name: 'sealed after the term, then insisted on', story: unfiled },
    reach: { phase: 'settling', settlement: 'awaiting-seal' },
    asides: [{ days: 32 }, ['renmin', 'settlement.seal'], insist],
  },
  {
    ...{ name: 'a paper of the court received by all', story: inTrial },
    reach: { phase: 'mediating', special: 'in-trial' },
    asides: [
      ['shenpan', 'settlement.draft'],
      ...each('settlement.accept'),
      ['shenpan', 'settlement.open-for-signature'],
      ...each('settlement.sign'),
      ...Array.from({ length: 3 }, (): Act => ['shenpan', 'settlement.note-receipt']),
    ],
  },
];

const performing = (name: string, confirmation: string | undefined, asides: readonly Aside[]): Detour => ({
  ...{ name, story: unfiled, asides },
  reach: { phase: 'performing', ...(confirmation === undefined ? {} : { confirmation }) },
});
const apply: readonly Act[] = [
  ['a1', 'confirmation.begin'],
  ['a2', 'confirmation.join'],
  ['r1', 'confirmation.join'],
];
const accept: readonly Act[] = [...apply, ['queren', 'confirmation.accept']];
const askFor: readonly Act[] = [...accept, ['queren', 'confirmation.ask-supplement']];
const undone: Act = ['queren', 'settlement.void', { reasonCode: 'RESCINDED' }];

const afterwards: readonly Detour[] = [
  performing('agreed anew', undefined, [['qiuheng', 'settlement.draft']]),
  performing('undone by a court before anything was due', 'applied', [undone]),
  performing('undone by a court after something was not done', 'accepted', [
    { days: 33 },
    ['a1', 'performance.default'],
    undone,
  ]),
  performing('late, then done after all, the window for confirmation over', 'begun', [
    { days: 64 },
    ['a1', 'performance.default'],
    ...Array.from({ length: 3 }, (): Act => ['a1', 'performance.confirm', {}, 'first']),
  ]),
  performing('late, enforced, done in the end', 'valid', [
    { days: 64 },
    ['a1', 'performance.default'],
    ['r1', 'performance.report'],
    ['a1', 'performance.default'],
    ['a1', 'performance.confirm'],
    ['a1', 'performance.default'],
    ['a1', 'performance.seek-enforcement'],
    ['a1', 'performance.confirm'],
    ['a1', 'performance.confirm'],
  ]),
  performing('applied for in vain', 'begun', [
    ['r1', 'confirmation.withdraw'],
    ...[...apply, ['queren', 'confirmation.reject'] as const],
    ...[...apply, ['r1', 'confirmation.withdraw'] as const],
    ...accept,
    ['tingzhang', 'confirmation.extend-review'],
    ['queren', 'confirmation.reject'],
    ...askFor,
    ['r1', 'confirmation.supplement'],
    ['r1', 'confirmation.withdraw'],
    ...[...askFor, ['r1', 'confirmation.withdraw'] as const],
    ...[...askFor, { days: 8 }],
    ...[...accept, ['queren', 'confirmation.decide'] as const],
  ]),
];

export const lastDetours: readonly Detour[] = [...settling, ...afterwards];
