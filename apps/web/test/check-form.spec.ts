/** What a form finds before it is sent must be what the interface finds: its patterns are read as it reads them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ActionForm, FormField } from '../src/shared/actions/action-form.js';
import { checkForm } from '../src/shared/actions/check-form.js';
import { webDirectory } from './screen-sources.js';

const read = readFileSync(join(webDirectory, 'src/shared/actions/forms.generated.json'), 'utf8');
const forms = JSON.parse(read) as Record<string, ActionForm>;
const fieldsOf = (link: string): readonly FormField[] => forms[link]?.fields ?? [];

describe('the check of a form', () => {
  it('takes a case number as courts write it', () => {
    const typed = { caseNumber: '（2026）望澜商初415098号', procedure: 'SUMMARY' };
    expect(checkForm(fieldsOf('complaint/registration'), typed)).toEqual([]);
  });

  it('says so where it is none', () => {
    const typed = { caseNumber: '415098', procedure: 'SUMMARY' };
    expect(checkForm(fieldsOf('complaint/registration'), typed)).toMatchObject([
      { path: 'caseNumber', code: 'malformed' },
    ]);
  });

  it('can read every pattern of the interface', () => {
    const patterns = (fields: readonly FormField[]): string[] =>
      fields.flatMap(({ pattern, fields: inner = [] }) => [
        ...(pattern === undefined ? [] : [pattern]),
        ...patterns(inner),
      ]);
    const all = Object.values(forms).flatMap(({ fields }) => patterns(fields));
    expect(all.length).toBeGreaterThan(5);
    for (const pattern of all) expect(() => new RegExp(pattern, 'u')).not.toThrow();
  });
});
