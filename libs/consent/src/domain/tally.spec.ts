import fc from 'fast-check';
import {
  NEEDED,
  SCOPES,
  stanceOf,
  tally,
  whoseConsentIsMissing,
  type ConsentDecision,
  type ConsentFact,
  type ConsentQuestion,
} from './tally.js';

const decisions: ConsentDecision[] = ['GIVEN', 'REFUSED', 'WITHDRAWN', 'UNREACHABLE'];
const ids = ['a', 'b', 'c', 'd', 'e'];

/** Five people in any roles, any history of answers, some of them outside. */
const questions: fc.Arbitrary<ConsentQuestion> = fc.record({
  parties: fc
    .array(fc.constantFrom('APPLICANT', 'RESPONDENT', 'THIRD_PARTY', 'GUARANTOR'), {
      minLength: ids.length,
      maxLength: ids.length,
    })
    .map((roles) => roles.map((role, at) => ({ id: ids[at] ?? '', role }))),
  records: fc
    .array(
      fc.record({
        partyId: fc.constantFrom(...ids),
        scope: fc.constantFrom(...SCOPES),
        decision: fc.constantFrom(...decisions),
      }),
      { maxLength: 40 },
    )
    .map((rows) => rows.map((row, ordinal): ConsentFact => ({ ...row, ordinal }))),
  stage: fc.constantFrom('applicants' as const, 'all' as const),
  outside: fc.subarray(ids, { maxLength: 2 }),
});

const neededRoles = (stage: string): string[] =>
  stage === 'all' ? ['APPLICANT', 'RESPONDENT'] : ['APPLICANT'];
const after = (records: readonly ConsentFact[], ...facts: Omit<ConsentFact, 'ordinal'>[]): ConsentFact[] => [
  ...records,
  ...facts.map((fact, at) => ({ ...fact, ordinal: 1000 + at })),
];

describe('whose consent is missing', () => {
  it('everyone needed who said nothing: silence is never consent', () =>
    fc.assert(
      fc.property(questions, fc.constantFrom(...ids), (question, silent) => {
        const records = question.records.filter(({ partyId }) => partyId !== silent);
        const party = question.parties.find(({ id }) => id === silent);
        const asked =
          neededRoles(question.stage).includes(party?.role ?? '') && !question.outside.includes(silent);
        expect(whoseConsentIsMissing({ ...question, records }).includes(silent)).toBe(asked);
      }),
    ));

  it('never somebody who need not be asked at this stage, or stays outside', () =>
    fc.assert(
      fc.property(questions, (question) => {
        for (const id of whoseConsentIsMissing(question)) {
          expect(neededRoles(question.stage)).toContain(
            question.parties.find((party) => party.id === id)?.role,
          );
          expect(question.outside).not.toContain(id);
        }
      }),
    ));

  it('nobody, once each has given every needed scope as the last word', () =>
    fc.assert(
      fc.property(questions, (question) => {
        const given = question.parties.flatMap(({ id }) =>
          NEEDED.map((scope) => ({ partyId: id, scope, decision: 'GIVEN' as const })),
        );
        expect(whoseConsentIsMissing({ ...question, records: after(question.records, ...given) })).toEqual(
          [],
        );
      }),
    ));

  it('whoever takes back either scope, whatever was said before', () =>
    fc.assert(
      fc.property(
        questions,
        fc.constantFrom(...ids),
        fc.constantFrom(...NEEDED),
        (question, partyId, scope) => {
          const records = after(question.records, { partyId, scope, decision: 'WITHDRAWN' });
          expect(stanceOf(records, partyId)).toBe('REFUSED');
        },
      ),
    ));

  it('does not depend on the order rows are read in, nor on answers to other questions', () =>
    fc.assert(
      fc.property(questions, (question) => {
        const reversed = [...question.records].reverse();
        const onlyNeeded = question.records.filter(({ scope }) => NEEDED.includes(scope));
        const expected = tally(question);
        expect(tally({ ...question, records: reversed })).toEqual(expected);
        expect(tally({ ...question, records: onlyNeeded })).toEqual(expected);
      }),
    ));

  it('is complete only with nobody missing and somebody left on every side asked', () =>
    fc.assert(
      fc.property(questions, (question) => {
        const { verdict, missing, applicantsAgree, respondentsAgree } = tally(question);
        if (verdict !== 'complete') return;
        expect(missing).toEqual([]);
        expect(applicantsAgree).toBeGreaterThan(0);
        if (question.stage === 'all') expect(respondentsAgree).toBeGreaterThan(0);
      }),
    ));
});

describe('what follows', () => {
  const parties = [
    { id: 'a', role: 'APPLICANT' },
    { id: 'b', role: 'RESPONDENT' },
    { id: 'c', role: 'RESPONDENT' },
  ];
  const said = (...rows: [string, ConsentDecision][]): ConsentFact[] =>
    rows.flatMap(([partyId, decision], at) =>
      NEEDED.map((scope, nth) => ({ partyId, scope, decision, ordinal: at * 2 + nth })),
    );
  const verdict = (outside: string[], ...rows: [string, ConsentDecision][]) =>
    tally({ parties, records: said(...rows), stage: 'all', outside }).verdict;

  it('waits while one respondent may still answer', () =>
    expect(verdict([], ['a', 'GIVEN'], ['b', 'REFUSED'])).toBe('waiting'));
  it('waits for an officer where one respondent agrees and another refuses', () => {
    expect(verdict([], ['a', 'GIVEN'], ['b', 'REFUSED'], ['c', 'GIVEN'])).toBe('waiting');
    expect(verdict(['b'], ['a', 'GIVEN'], ['b', 'REFUSED'], ['c', 'GIVEN'])).toBe('complete');
  });
  it('is refused when every respondent refuses, or the applicant does', () => {
    expect(verdict([], ['a', 'GIVEN'], ['b', 'REFUSED'], ['c', 'UNREACHABLE'])).toBe('refused');
    expect(verdict([], ['a', 'REFUSED'])).toBe('refused');
  });
  it('is unreachable when no respondent could be found', () =>
    expect(verdict([], ['a', 'GIVEN'], ['b', 'UNREACHABLE'], ['c', 'UNREACHABLE'])).toBe('unreachable'));
});
