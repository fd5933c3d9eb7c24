import { createInstance, type i18n } from 'i18next';
import type { Locale } from './caller.js';
import { Catalogues } from './catalogues.js';

const LOCALES: readonly Locale[] = ['zh-CN', 'en'];
const PLACES = /\{\{(\w+)\}\}/g;

/** The same sentences are drawn on the screens by the library. */
describe('sentences of the server', () => {
  const catalogues = new Catalogues();
  let library: i18n;
  beforeAll(async () => {
    library = createInstance();
    const all = (locale: Locale) =>
      Object.fromEntries(catalogues.keys(locale).map((key) => [key, catalogues.text(locale, key)]));
    await library.init({
      resources: { 'zh-CN': { translation: all('zh-CN') }, en: { translation: all('en') } },
      fallbackLng: false,
      keySeparator: false,
      nsSeparator: false,
      interpolation: { escapeValue: false },
    });
  });

  it.each(LOCALES)('are those of the screens, whatever is put in: %s', (locale) => {
    const values: readonly unknown[] = ['甲、乙', 3, 0, '', '{{name}}', '$& $1'];
    const unlike = catalogues.keys(locale).filter((key, at) => {
      const places = [...(catalogues.text(locale, key) ?? '').matchAll(PLACES)].map(([, name = '']) => name);
      const params = Object.fromEntries(
        places.map((name, nth) => [name, values[(at + nth) % values.length]]),
      );
      return catalogues.sentence(locale, key, params) !== library.t(key, { lng: locale, ...params });
    });
    expect(unlike).toEqual([]);
    expect(catalogues.keys(locale).length).toBeGreaterThan(1_000);
  });

  it('are their key where there is none', () => {
    expect(catalogues.sentence('en', 'no.such.sentence')).toBe('no.such.sentence');
    expect(catalogues.has('en', 'constructor')).toBe(false);
  });
});
