/** Answers that are treated with care: few people have to give them, or nobody else may find them. By form and by path in it. */
import type { FormField } from './action-form.js';

const SELDOM: Readonly<Record<string, ReadonlySet<string>>> = {
  'rooms/{}/offers': new Set([
    ...['terms.claimIds', 'terms.guarantorPartyId', 'terms.onDefault', 'terms.account', 'terms.instalments'],
    ...['conditions', 'expiresAt'],
  ]),
  'rooms/{}/ranges': new Set(['claimIds']),
};

/** What is written here is for nobody's eyes: it is not kept in the browser while it is being typed, a telephone may be shared. */
const SECRET: ReadonlySet<string> = new Set(['rooms/{}/ranges/{}/seals']);

export const isSecret = (link: string): boolean => SECRET.has(link);

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
