/** The people of a matter that is being written down: each has a name for the claims, made here and never typed. */
import { textOf, type Values } from '../../../shared/actions/request-body.js';

const listOf = (values: Values, name: string): readonly Values[] => (values[name] ?? []) as readonly Values[];

export const keyOf = (party: Values): string => textOf(party['key']);

export function nameOf(party: Values): string | undefined {
  const person = (party['person'] ?? {}) as Values;
  const organisation = party['kind'] === 'NATURAL' ? '' : textOf(party['organisationName']).trim();
  return organisation || textOf(person['name']).trim() || undefined;
}

export const partiesOf = (values: Values): readonly Values[] => listOf(values, 'parties');

/** Whoever has been added gets a key nobody has had; a claim that has been added is the applicants' against the respondents. */
export function settled(values: Values): Values {
  const parties = keyed(partiesOf(values));
  const keys = parties.map(keyOf);
  const withRole = (role: string): string[] => parties.filter((party) => party['role'] === role).map(keyOf);
  const claims = listOf(values, 'claims').map((claim) => ({
    ...claim,
    by: stillHere(claim['by'], keys) ?? withRole('APPLICANT'),
    against: stillHere(claim['against'], keys) ?? withRole('RESPONDENT'),
  }));
  return { ...values, parties, claims };
}

function keyed(parties: readonly Values[]): readonly Values[] {
  const used = new Set(parties.map(keyOf));
  let next = 0;
  return parties.map((party) => {
    if (keyOf(party) !== '') return { kind: 'NATURAL', ...party };
    do next += 1;
    while (used.has(`p${next}`));
    used.add(`p${next}`);
    return { kind: 'NATURAL', ...party, key: `p${next}` };
  });
}

const stillHere = (chosen: unknown, keys: readonly string[]): string[] | undefined =>
  Array.isArray(chosen) ? chosen.map(String).filter((key) => keys.includes(key)) : undefined;
