import { readConfigFile } from '#platform/config';
import { Catalogues } from '#platform/http';
import { CauseCatalogue, CURRENT_CAUSES } from './cause-catalogue.js';
import { ElementForms, type ElementFormsFile } from './element-forms.js';

const forms = ElementForms.load();
const formOf = (code: string): string => forms.formOf({ version: CURRENT_CAUSES, code }).code;

describe('forms of elements', () => {
  it.each([
    ['108.3', 'E_LOAN'],
    ['108.1', 'E_FIN'],
    ['115.2', 'E_FIN'],
    ['205.5', 'E_LABOUR'],
    ['411', 'E_TRAFFIC'],
    ['126', 'E_PROPERTY'],
    ['14', 'E_DIVORCE'],
    ['88.8', 'E_SALE'],
    ['116.2', 'E_LEASE'],
    ['120.7', 'E_BUILD'],
    ['142.4', 'E_MEDICAL'],
    ['142.15', 'E_SALE'],
    ['24', 'E_INHERIT'],
    ['55', 'E_TORT'],
    ['298', 'GENERAL'],
  ])('cause %s takes %s', (code, form) => expect(formOf(code)).toBe(form));

  it('takes the general form for what is not known, and for another edition’s numbers', () => {
    expect(formOf('999')).toBe('GENERAL');
    expect(forms.formOf({ version: 'AY2020', code: '108.3' }).code).toBe('GENERAL');
  });

  it('names only causes there are', () => {
    const causes = CauseCatalogue.load();
    const ends = forms.all().flatMap((form) => form.causes.flatMap((span) => span.split('-')));
    expect(ends.filter((code) => causes.find(CURRENT_CAUSES, code) === undefined)).toEqual([]);
  });

  it('says every form and element in both languages', () => {
    const catalogues = new Catalogues();
    const keys = forms
      .all()
      .flatMap(({ code, elements }) => [`form.${code}`, ...elements.map((id) => `of.${id}`)]);
    for (const locale of ['zh-CN', 'en'] as const)
      expect(keys.filter((key) => !catalogues.has(locale, `elements.${key}`))).toEqual([]);
  });

  it('refuses a form that is listed twice', () => {
    const file = readConfigFile('elements/forms.yaml') as ElementFormsFile;
    const [first] = file.forms;
    expect(() => new ElementForms({ ...file, general: first as never })).toThrow(/listed twice/);
  });
});
