/** Disputes of three people for the walk through the API, and the ways on which it takes them. */
import type { Reach, Story } from '#journey';

const person = (name: string, phone: string, idNumber: string) => ({ name, phone, idNumber });

/** Two ask, one is asked: money lent for a house they share, and a paper to be given back. */
const told = {
  causeCode: '108.3',
  // A clerk types it, who sees everybody's papers while it is a draft.
  channel: 'COUNTER',
  desk: 'court',
  narrative: '三人合买一处旧屋，说好卖了各得一份；屋卖了，钱一直没有分，借条也没有还给我们。',
  parties: [
    {
      ...{ key: 'a1', role: 'APPLICANT', kind: 'NATURAL' },
      person: person('闻人远', '15470001101', '339922197811191650'),
    },
    {
      ...{ key: 'a2', role: 'APPLICANT', kind: 'NATURAL' },
      person: person('闻人近', '15470001102', '339923198104021661'),
    },
    {
      ...{ key: 'r1', role: 'RESPONDENT', kind: 'NATURAL' },
      person: person('闻人久', '15470001103', '339921198508301691'),
    },
  ],
  claims: [
    { kind: 'PAY', amountFen: 240_000_00, words: '分给两人卖屋的钱', by: ['a1', 'a2'], against: ['r1'] },
    { kind: 'RETURN', words: '还给两人借条', by: ['a1', 'a2'], against: ['r1'] },
  ],
  body: 'b-people',
  mediator: 'm-qiuheng',
} as const satisfies Partial<Story>;

/** Handed in as a complaint, mediated after registration. */
export const filed: Story = { ...told, track: 'POST_FILING', asComplaint: true };
/** No complaint: the people ask a mediation body for help. */
export const unfiled: Story = { ...told, track: 'SELF', asComplaint: false };
/** Handed in as a complaint, mediated by the judge who tries it. */
export const inTrial: Story = { ...filed, track: 'IN_TRIAL' };

export interface Way {
  readonly name: string;
  readonly story: Story;
  readonly reach: Reach;
  /** Every step of the way is looked at, not only its end. */
  readonly everyStep?: true;
}

/** One dispute through everything a mediated matter goes through, from the first word to the shelf. */
export const trunk: Way = {
  name: 'from the first word to the shelf',
  story: filed,
  reach: { phase: 'archived', session: 'held', confirmation: 'valid', performance: 'completed' },
  everyStep: true,
};

const filedWays: readonly (readonly [string, Reach])[] = [
  ['with the complaint under review', { phase: 'screening', complaint: 'underReview' }],
  ['with the complaint refused', { phase: 'choosingNext', complaint: 'refused' }],
  ['found unsuitable', { phase: 'choosingNext', gates: 'UNSUITABLE_BY_NATURE' }],
  ['with consent refused', { phase: 'choosingNext', consent: 'refused' }],
  ['offered to a body', { phase: 'placing', referral: 'offered' }],
  ['declined by a body', { phase: 'placing', referral: 'declined' }],
  [
    'with a mediator who told a relation',
    { phase: 'placing', referral: 'accepted', appointment: 'disclosed' },
  ],
  ['with a mediator who stepped aside', { phase: 'placing', referral: 'accepted', appointment: 'recused' }],
  ['waiting for appraisal', { phase: 'mediating', attempt: 'suspended:APPRAISAL' }],
  ['under suspicion', { phase: 'mediating', attempt: 'suspended:SUSPECTED_FALSE' }],
  ['extended', { phase: 'mediating', special: 'extended' }],
  ['with undisputed facts', { phase: 'mediating', special: 'undisputed-facts' }],
  ['in a caucus', { phase: 'mediating', session: 'caucus' }],
  ['before trial', { phase: 'withCourt', attempt: 'ended:GAP_TOO_WIDE', special: 'to-trial' }],
  ['partly signed', { phase: 'settling', settlement: 'partly-signed' }],
  ['insisted on', { phase: 'withCourt', special: 'insisted' }],
];

const unfiledWays: readonly (readonly [string, Reach])[] = [
  ['being corrected', { phase: 'correcting' }],
  ['given back', { phase: 'returned' }],
  ['sent elsewhere', { phase: 'redirected', gates: 'OTHER_ORGAN_FIRST' }],
  ['with nobody to be found', { phase: 'choosingNext', consent: 'unreachable' }],
  ['with the gap too wide', { phase: 'choosingNext', attempt: 'ended:GAP_TOO_WIDE' }],
  ['handed over', { phase: 'handedOver', exit: 'ARBITRATION' }],
  ['received elsewhere', { phase: 'handedOver', handover: 'received', exit: 'ARBITRATION' }],
  ['refused elsewhere', { phase: 'choosingNext', handover: 'refused', exit: 'ARBITRATION' }],
  ['agreed by word of mouth', { phase: 'performing', settlement: 'oral' }],
  ['withdrawn', { phase: 'closed', special: 'withdrawn' }],
];

export const ways: readonly Way[] = [
  trunk,
  ...filedWays.map(([name, reach]) => ({ name, story: filed, reach })),
  ...unfiledWays.map(([name, reach]) => ({ name, story: unfiled, reach })),
  { name: 'led by the judge', story: inTrial, reach: { phase: 'mediating', special: 'in-trial' } },
];
