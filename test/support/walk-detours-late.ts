/** Ways aside from the first draft of an agreement to the last payment: dropped, undone, late, applied for in vain. */
import { each, insist, withdraw, type Act, type Aside, type Detour } from './walk-aside.js';
import { filed, inTrial, unfiled } from './walk-stories.js';

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

export const lateDetours: readonly Detour[] = [...settling, ...afterwards];
