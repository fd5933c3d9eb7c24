import { disputeOf } from './dispute-of-draft.js';

const teller = { kind: 'party', id: 'p' } as never;

describe('a telling made into a dispute', () => {
  const respondents = [
    { name: '匡正' },
    { name: '骆驰' },
    { kind: 'LEGAL', organisationName: '安平财险', alongside: true },
  ] as const;

  it('names as third party who only stands alongside', () => {
    const { parties } = disputeOf({ respondents }, teller);
    expect(parties.map(({ key, role }) => [key, role])).toEqual([
      ['a1', 'APPLICANT'],
      ['r1', 'RESPONDENT'],
      ['r2', 'RESPONDENT'],
      ['r3', 'THIRD_PARTY'],
    ]);
  });

  it('asks each claim of those it names, else of everybody it can be asked of', () => {
    const claims = [
      { words: '医疗费' },
      { words: '修车费', against: [1] },
      { words: '无此人', against: [9] },
    ];
    const asked = disputeOf({ respondents, claims }, teller).claims.map(({ against }) => against);
    expect(asked).toEqual([['r1', 'r2'], ['r2'], ['r1', 'r2']]);
  });
});
