/** A complete telling as the form every dispute is opened with. */
import type { OpenDisputeDto } from '#dispute';
import type { Actor } from '#kernel';
import { mobileNumber } from '#platform/crypto';
import {
  PAY,
  type DraftAnswers,
  type ToldClaimAnswers,
  type ToldPersonAnswers,
} from '../domain/draft-answers.js';

type Party = OpenDisputeDto['parties'][number];
type Needs = NonNullable<Party['needs']>;

const APPLICANT = 'a1';

export function disputeOf(answers: DraftAnswers, { kind }: Actor): OpenDisputeDto {
  const { applicant = {}, respondents = [], claims = [] } = answers;
  const keys = respondents.map((_, at) => `r${at + 1}`);
  return {
    courtId: answers.courtId ?? '',
    channel: kind === 'party' ? 'WEB' : 'COUNTER',
    asComplaint: answers.asComplaint === true,
    causeCode: answers.causeCode ?? '',
    narrative: answers.story ?? '',
    parties: [
      { ...party(applicant, APPLICANT, 'APPLICANT'), ...(kind === 'party' ? { self: true } : {}) },
      ...respondents.map((person, at) =>
        party(person, keys[at] ?? '', person.alongside === true ? 'THIRD_PARTY' : 'RESPONDENT'),
      ),
    ],
    claims: claims.map((claim) => ({
      kind: (claim.kind ?? PAY) as OpenDisputeDto['claims'][number]['kind'],
      words: claim.words ?? '',
      ...(claim.amountFen === undefined ? {} : { amountFen: claim.amountFen }),
      by: [APPLICANT],
      against: againstOf(claim, respondents, keys),
    })),
  };
}

/** Whom a claim names; without a name, everybody but those who only stand alongside. */
function againstOf(
  { against = [] }: ToldClaimAnswers,
  respondents: readonly ToldPersonAnswers[],
  keys: readonly string[],
): string[] {
  const named = keys.filter((_, at) => against.includes(at));
  return named.length > 0 ? named : keys.filter((_, at) => respondents[at]?.alongside !== true);
}

function party(person: ToldPersonAnswers, key: string, role: Party['role']): Party {
  const kind = person.kind ?? 'NATURAL';
  const told = filled({
    name: person.name,
    phone: person.phone === undefined ? undefined : mobileNumber(person.phone),
    idNumber: person.idNumber?.toUpperCase(),
    address: person.address,
  });
  const named = told['name'] !== undefined;
  return {
    ...{ key, role, kind },
    ...(named ? { person: told as unknown as NonNullable<Party['person']> } : {}),
    ...(kind === 'NATURAL'
      ? {}
      : filled({
          organisationName: person.organisationName,
          creditCode: person.creditCode?.toUpperCase(),
        })),
    ...(person.needs && person.needs.length > 0 ? { needs: [...person.needs] as Needs } : {}),
  };
}

/** What was left blank was not said. */
function filled(fields: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const said = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined || value.trim() === '' ? [] : [[key, value] as const],
  );
  return Object.fromEntries(said);
}
