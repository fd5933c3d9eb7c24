/** The counter's questions in the order in which somebody tells them, with what is seldom needed folded away. */
import type { FormField } from '../../../shared/actions/action-form.js';
import type { Values } from '../../../shared/actions/request-body.js';

const ORDER = ['narrative', 'causeCode', 'parties', 'claims', 'asComplaint', 'courtId', 'channel'];

const isPerson = (party: Values): boolean => party['kind'] === 'NATURAL';
const isNoPerson = (party: Values): boolean => !isPerson(party);

/** How a question about a party is put here; the clerk is nobody's side, so whose own matter it is is not asked. */
const OF_PARTY: Readonly<Record<string, Partial<FormField>>> = {
  key: { made: true },
  self: { when: () => false },
  organisationName: { when: isNoPerson, required: true },
  creditCode: { when: isNoPerson },
  capacity: { when: isPerson, seldom: true },
  needs: { seldom: true },
};

/** Somebody who acts for an organisation may be unknown yet; a person who is a party has at least a name. */
const inBothCases = (field: FormField): readonly FormField[] =>
  field.name === 'person'
    ? [
        { ...field, when: isPerson, required: true },
        { ...field, when: isNoPerson },
      ]
    : [field];
const PARTY_ORDER = ['key', 'role', 'kind', 'organisationName', 'creditCode', 'person', 'needs', 'capacity'];
const CLAIM_ORDER = ['words', 'kind', 'amountFen', 'by', 'against'];

export function asAtTheCounter(fields: readonly FormField[]): readonly FormField[] {
  return ordered(fields, ORDER).map((field) => {
    if (field.name === 'claims') return { ...field, fields: ordered(field.fields ?? [], CLAIM_ORDER) };
    if (field.name !== 'parties') return field;
    const asked = (field.fields ?? []).flatMap(inBothCases).map((one) => ({ ...one, ...OF_PARTY[one.name] }));
    return { ...field, fields: ordered(asked, PARTY_ORDER) };
  });
}

/** What is not named comes last. */
function ordered(fields: readonly FormField[], names: readonly string[]): readonly FormField[] {
  const placeOf = ({ name }: FormField): number =>
    names.includes(name) ? names.indexOf(name) : names.length;
  return [...fields].sort((one, other) => placeOf(one) - placeOf(other));
}
