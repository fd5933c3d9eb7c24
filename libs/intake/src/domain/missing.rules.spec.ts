import type { DraftAnswers } from './draft-answers.js';
import { isReady, whatIsMissing } from './missing.rules.js';

const whole: DraftAnswers = {
  courtId: 'c',
  asComplaint: false,
  causeCode: '108.3',
  story: '借了钱没有还',
  applicant: { name: '闻人安' },
  respondents: [{ name: '郑一帆', phone: '15400000001' }],
  claims: [{ kind: 'PAY', amountFen: 100, words: '还钱' }],
};
const needed = (answers: DraftAnswers): string[] =>
  whatIsMissing(answers)
    .filter((lack) => lack.needed)
    .map(({ field }) => field);

describe('what a telling still lacks', () => {
  it('is everything at first, in the order it is asked', () =>
    expect(needed({})).toEqual([
      ...['story', 'causeCode', 'applicant.name', 'respondents', 'claims', 'courtId', 'asComplaint'],
    ]));

  it('is nothing when all is told', () => expect(whatIsMissing(whole)).toEqual([]));

  it.each<[string, DraftAnswers, string]>([
    ['blanks for words', { ...whole, story: ' \n' }, 'story'],
    [
      'only somebody who stands alongside',
      { ...whole, respondents: [{ name: '保康', alongside: true }] },
      'respondents',
    ],
    ['nobody to ask', { ...whole, respondents: [] }, 'respondents'],
    ['a nameless other side', { ...whole, respondents: [{}] }, 'respondents[0].name'],
    [
      'a company without its name',
      { ...whole, respondents: [{ kind: 'LEGAL' }] },
      'respondents[0].organisationName',
    ],
    [
      'a payment without a sum',
      { ...whole, claims: [{ kind: 'PAY', words: '还钱' }] },
      'claims[0].amountFen',
    ],
    ['neither way chosen', { ...whole, asComplaint: undefined as never }, 'asComplaint'],
  ])('names the field: %s', (_what, answers, field) => {
    expect(needed(answers)).toEqual([field]);
    expect(isReady(whatIsMissing(answers))).toBe(false);
  });

  it('asks who speaks for a company that asks, not for one that is asked', () => {
    const company = { kind: 'LEGAL', organisationName: '望澜纸业' } as const;
    expect(needed({ ...whole, applicant: company })).toEqual(['applicant.name']);
    expect(needed({ ...whole, respondents: [company] })).toEqual([]);
  });

  it('asks no sum of what is no payment, and never insists on the other side’s telephone', () => {
    expect(needed({ ...whole, claims: [{ kind: 'APOLOGISE', words: '道歉' }] })).toEqual([]);
    const lacks = whatIsMissing({ ...whole, respondents: [{ name: '郑一帆' }] });
    expect(lacks).toEqual([
      { field: 'respondents[0].phone', code: 'intake.other-phone-helps', needed: false },
    ]);
    expect(isReady(lacks)).toBe(true);
  });
});
