/** The sentences of the screens: the first language comes with the program, the second when somebody wants it. */
import { createInstance, type i18n } from 'i18next';
import { getI18n, initReactI18next } from 'react-i18next';
import { onPreference, preferences, type Language } from '../theme/preferences.js';

export type Texts = Readonly<Record<string, string>>;
export type TextsOf = Readonly<Record<Language, () => Texts | Promise<Texts>>>;

/** Comes back when the language that is wanted is there. */
export async function openTexts(texts: TextsOf): Promise<i18n> {
  const instance = createInstance();
  await instance.use(initReactI18next).init({
    lng: preferences().language,
    fallbackLng: 'zh-CN',
    resources: {},
    keySeparator: false,
    nsSeparator: false,
    // React renders text, never markup.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    initAsync: false,
  });
  const known = new Set<Language>();
  const show = async (language: Language): Promise<void> => {
    if (!known.has(language)) {
      instance.addResourceBundle(language, 'translation', await texts[language](), true, true);
      known.add(language);
    }
    // Somebody may have chosen again meanwhile.
    if (preferences().language === language) await instance.changeLanguage(language);
  };
  onPreference(() => void show(preferences().language));
  await show(preferences().language);
  return instance;
}

/** Sentences that come with the pages that say them, beside those of the program. */
export const addTexts = (language: Language, texts: Texts): void =>
  void getI18n().addResourceBundle(language, 'translation', texts, true, true);

/** Several catalogues as one. */
export const merged = (files: Readonly<Record<string, Texts>>): Texts =>
  Object.assign({}, ...Object.values(files)) as Texts;
