/** Whom the protocol is tried with: two people and what one lent the other. */
import type { Story } from '#journey';

export const story: Story = {
  ...{ causeCode: '108.3', channel: 'COUNTER', desk: 'court', track: 'SELF', asComplaint: false },
  narrative: '借给邻居三万元周转，写了借条，说好年底还，到现在没有还。',
  parties: [
    { key: 'a1', role: 'APPLICANT', kind: 'NATURAL', person: { name: '隋明川', phone: '15470002101' } },
    { key: 'r1', role: 'RESPONDENT', kind: 'NATURAL', person: { name: '隋远山', phone: '15470002102' } },
  ],
  claims: [{ kind: 'PAY', amountFen: 30_000_00, words: '归还借款三万元', by: ['a1'], against: ['r1'] }],
  body: 'b-people',
};
