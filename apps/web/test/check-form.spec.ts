/** What a form finds before it is sent must be what the interface finds: its patterns are read as it reads them. */
import type { FormField } from '../src/shared/actions/action-form.js';
import { checkForm } from '../src/shared/actions/check-form.js';
import { everyForm, formFields } from './form-fields.js';

describe('the check of a form', () => {
  it('takes a case number as courts write it', () => {
    const typed = { caseNumber: '（2026）望澜商初415098号', procedure: 'SUMMARY' };
    expect(checkForm(formFields('complaint/registration'), typed)).toEqual([]);
  });

  it('says so where it is none', () => {
    const typed = { caseNumber: '415098', procedure: 'SUMMARY' };
    expect(checkForm(formFields('complaint/registration'), typed)).toMatchObject([
      { path: 'caseNumber', code: 'malformed' },
    ]);
  });

  it('can read every pattern of the interface', () => {
    const patterns = (fields: readonly FormField[]): string[] =>
      fields.flatMap(({ pattern, fields: inner = [] }) => [
        ...(pattern === undefined ? [] : [pattern]),
        ...patterns(inner),
      ]);
    const all = Object.values(everyForm).flatMap(({ fields }) => patterns(fields));
    expect(all.length).toBeGreaterThan(5);
    for (const pattern of all) expect(() => new RegExp(pattern, 'u')).not.toThrow();
  });
});
