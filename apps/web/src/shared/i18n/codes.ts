/** The server's catalogues of one language, read when a page first names a coded value. */
import type { Language } from '../theme/preferences.js';
import { merged, type Texts } from './i18n.js';

const CHINESE = import.meta.glob<Texts>(
  [
    '../../../../../libs/contracts/src/locales/zh-CN/*.json',
    // Names of points of fact come with the points, in the reader's language.
    '!../../../../../libs/contracts/src/locales/zh-CN/elements.json',
  ],
  { import: 'default' },
);
const ENGLISH = import.meta.glob<Texts>(
  [
    '../../../../../libs/contracts/src/locales/en/*.json',
    '!../../../../../libs/contracts/src/locales/en/elements.json',
  ],
  { import: 'default' },
);

export async function loadCodes(language: Language): Promise<Texts> {
  const files = Object.entries(language === 'en' ? ENGLISH : CHINESE);
  return merged(
    Object.fromEntries(await Promise.all(files.map(async ([name, load]) => [name, await load()] as const))),
  );
}
