import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInstance, type i18n } from 'i18next';
import { rootDir } from '#platform/config';
import type { Locale } from './caller.js';

/**
 * The sentences the server makes, in both languages, from the same catalogues the screens use:
 * `libs/contracts/src/locales/<language>/<room>.json`, flat keys such as `errors.dispute.not-found`.
 */
export class Catalogues {
  private readonly i18n: i18n;
  private readonly words: Readonly<Record<Locale, Readonly<Record<string, string>>>>;

  constructor(directory = join(rootDir(), 'libs/contracts/src/locales')) {
    this.i18n = createInstance();
    this.words = { 'zh-CN': read(directory, 'zh-CN'), en: read(directory, 'en') };
    const resources = {
      'zh-CN': { translation: this.words['zh-CN'] },
      en: { translation: this.words.en },
    };
    void this.i18n.init({
      resources,
      lng: 'zh-CN',
      fallbackLng: false,
      keySeparator: false,
      nsSeparator: false,
      // Sentences go into JSON and are rendered as text; escaping belongs to whoever renders HTML.
      interpolation: { escapeValue: false },
      initAsync: false,
    });
  }

  /** Every key there is, in the order of the files. */
  keys(locale: Locale): readonly string[] {
    return Object.keys(this.words[locale]);
  }

  has(locale: Locale, key: string): boolean {
    return this.text(locale, key) !== undefined;
  }

  /** As it stands in the catalogue, with its places. */
  text(locale: Locale, key: string): string | undefined {
    return Object.hasOwn(this.words[locale], key) ? this.words[locale][key] : undefined;
  }

  /** The sentence, or the key itself where a catalogue lacks it (a test fails on every missing key). */
  sentence(locale: Locale, key: string, params: Readonly<Record<string, unknown>> = {}): string {
    const text = this.text(locale, key);
    // A page needs hundreds of sentences, and few of them have a plural or another sentence in them.
    if (text === undefined || 'count' in params || text.includes('$t('))
      return this.i18n.t(key, { lng: locale, ...params });
    return text.replace(PLACE, (_, name: string) => filledIn(params[name]));
  }
}

const PLACE = /\{\{(\w+)\}\}/g;

/** Nothing stands for what is not known. */
const filledIn = (value: unknown): string => [value].join('');

function read(directory: string, locale: Locale): Record<string, string> {
  const folder = join(directory, locale);
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const merged: Record<string, string> = {};
  for (const file of files) Object.assign(merged, JSON.parse(readFileSync(join(folder, file), 'utf8')));
  return merged;
}
