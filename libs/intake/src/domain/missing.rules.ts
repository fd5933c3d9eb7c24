/** What a telling still lacks before it can be handed in (CPL 124; ZT 8: who, against whom, what, why). Pure. */
import { PAY, type DraftAnswers, type ToldClaimAnswers, type ToldPersonAnswers } from './draft-answers.js';

export interface Lack {
  /** Where in the answers, e.g. `respondents[0].name`. */
  readonly field: string;
  /** `errors.<code>` is its sentence. */
  readonly code: string;
  /** Without it the matter cannot be handed in; else it only helps. */
  readonly needed: boolean;
}

const blank = (text: string | undefined): boolean => text === undefined || text.trim() === '';
const needed = (field: string, code: string): Lack => ({ field, code: `intake.${code}`, needed: true });
const helpful = (field: string, code: string): Lack => ({ field, code: `intake.${code}`, needed: false });

export function whatIsMissing(answers: DraftAnswers): Lack[] {
  const { courtId, asComplaint, causeCode, story, applicant, respondents = [], claims = [] } = answers;
  return [
    ...(blank(story) ? [needed('story', 'story-missing')] : []),
    ...(blank(causeCode) ? [needed('causeCode', 'cause-missing')] : []),
    ...who(applicant, 'applicant', 'own'),
    ...(respondents.every((person) => person.alongside === true)
      ? [needed('respondents', 'respondent-missing')]
      : []),
    ...respondents.flatMap((person, at) => [
      ...who(person, `respondents[${at}]`, 'other'),
      ...(blank(person.phone) ? [helpful(`respondents[${at}].phone`, 'other-phone-helps')] : []),
    ]),
    ...(claims.length === 0 ? [needed('claims', 'claim-missing')] : []),
    ...claims.flatMap((claim, at) => what(claim, `claims[${at}]`)),
    ...(blank(courtId) ? [needed('courtId', 'court-missing')] : []),
    ...(asComplaint === undefined ? [needed('asComplaint', 'way-missing')] : []),
  ];
}

/** A person has a name; an organisation has its own, and the applicant's somebody who speaks for it. */
function who(person: ToldPersonAnswers | undefined, path: string, whose: 'own' | 'other'): Lack[] {
  const isOrganisation = person?.kind !== undefined && person.kind !== 'NATURAL';
  const named = isOrganisation && whose === 'other';
  return [
    ...(isOrganisation && blank(person.organisationName)
      ? [needed(`${path}.organisationName`, 'organisation-missing')]
      : []),
    ...(!named && blank(person?.name) ? [needed(`${path}.name`, `${whose}-name-missing`)] : []),
  ];
}

const what = ({ kind, words, amountFen }: ToldClaimAnswers, path: string): Lack[] => [
  ...(blank(kind) ? [needed(`${path}.kind`, 'claim-kind-missing')] : []),
  ...(blank(words) ? [needed(`${path}.words`, 'claim-words-missing')] : []),
  ...(kind === PAY && amountFen === undefined ? [needed(`${path}.amountFen`, 'amount-missing')] : []),
];

export const isReady = (lacks: readonly Lack[]): boolean => lacks.every((lack) => !lack.needed);
