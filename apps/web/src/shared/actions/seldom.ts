/** Answers that few people have to give: they stay at hand, folded away. By form and by path in it. */
import type { FormField } from './action-form.js';

const SELDOM: Readonly<Record<string, ReadonlySet<string>>> = {
  'rooms/{}/offers': new Set([
    ...['terms.claimIds', 'terms.guarantorPartyId', 'terms.onDefault', 'terms.account', 'terms.instalments'],
    ...['conditions', 'expiresAt'],
  ]),
};

export function folded(link: string, fields: readonly FormField[], under = ''): readonly FormField[] {
  const seldom = SELDOM[link];
  if (seldom === undefined) return fields;
  return fields.map((field) => {
    const path = `${under}${field.name}`;
    return {
      ...field,
      ...(seldom.has(path) ? { seldom: true } : {}),
      ...(field.fields === undefined ? {} : { fields: folded(link, field.fields, `${path}.`) }),
    };
  });
}
