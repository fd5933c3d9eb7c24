const TOGETHER: readonly string[] = ['APPLICANT', 'RESPONDENT'];

/**
 * Which party stands on which side. Applicants wait together, respondents wait together; anybody else may be at odds
 * with either and with the next one, so each has a side of its own.
 */
export function sidesOfParties(
  parties: readonly { readonly id: string; readonly role: string }[],
): ReadonlyMap<string, string> {
  return new Map(parties.map(({ id, role }) => [id, TOGETHER.includes(role) ? role : id]));
}
