/** Answers that are there but cannot be right: numbers with a check digit, telephones, causes that are none. */
import type { CauseCatalogue } from '#causes';
import { CURRENT_CAUSES } from '#causes';
import { isCreditCode, mobileNumber, residentNumber } from '#platform/crypto';
import type { DraftAnswers, ToldPersonAnswers } from '../domain/draft-answers.js';
import type { Lack } from '../domain/missing.rules.js';

const misspelt = (field: string, code: string): Lack => ({ field, code, needed: true });
const typed = (text: string | undefined): text is string => text !== undefined && text.trim() !== '';

export function whatIsMisspelt(answers: DraftAnswers, causes: CauseCatalogue): Lack[] {
  const { causeCode, applicant = {}, respondents = [] } = answers;
  const unknownCause = typed(causeCode) && !causes.find(CURRENT_CAUSES, causeCode);
  return [
    ...(unknownCause ? [misspelt('causeCode', 'dispute.no-such-cause')] : []),
    ...numbers(applicant, 'applicant'),
    ...respondents.flatMap((person, at) => numbers(person, `respondents[${at}]`)),
  ];
}

function numbers({ phone, idNumber, creditCode }: ToldPersonAnswers, path: string): Lack[] {
  return [
    ...(typed(phone) && mobileNumber(phone) === undefined
      ? [misspelt(`${path}.phone`, 'input.not-a-mobile-number')]
      : []),
    ...(typed(idNumber) && residentNumber(idNumber.toUpperCase()) === undefined
      ? [misspelt(`${path}.idNumber`, 'input.not-a-resident-number')]
      : []),
    ...(typed(creditCode) && !isCreditCode(creditCode.toUpperCase())
      ? [misspelt(`${path}.creditCode`, 'input.not-a-credit-code')]
      : []),
  ];
}
