/** The language of the page, and the way to change it. */
import { prefer, usePreferences, type Language } from '../theme/preferences.js';

export function useLanguage(): { language: Language; other: Language; switchLanguage: () => void } {
  const { language } = usePreferences();
  const other = language === 'en' ? 'zh-CN' : 'en';
  return { language, other, switchLanguage: () => prefer({ language: other }) };
}
