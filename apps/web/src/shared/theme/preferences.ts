/** What a person has chosen about how pages look and read; kept on this device only. */
import { useSyncExternalStore } from 'react';

export type Theme = 'system' | 'light' | 'dark';
export type Size = 'plain' | 'elder';
export type Language = 'zh-CN' | 'en';

export interface Preferences {
  readonly theme: Theme;
  readonly size: Size;
  readonly language: Language;
}

const PLACE = 'concord.preferences';
const listeners = new Set<() => void>();
let current = read();
apply(current);

/** Private windows and full disks refuse storage: the choice then lasts as long as the page. */
function read(): Preferences {
  let kept: Partial<Preferences> = {};
  try {
    kept = JSON.parse(localStorage.getItem(PLACE) ?? '{}') as Partial<Preferences>;
  } catch {
    kept = {};
  }
  return {
    theme: kept.theme === 'light' || kept.theme === 'dark' ? kept.theme : 'system',
    size: kept.size === 'elder' ? 'elder' : 'plain',
    language: kept.language === 'en' || kept.language === 'zh-CN' ? kept.language : languageOfBrowser(),
  };
}

/** Chinese is the first language: English only where the browser ranks it above Chinese. */
function languageOfBrowser(): Language {
  const first = navigator.languages.find((tag) => /^(?:zh|en)/i.test(tag));
  return first?.toLowerCase().startsWith('en') === true ? 'en' : 'zh-CN';
}

function apply({ theme, size, language }: Preferences): void {
  const { documentElement: page } = document;
  page.lang = language;
  page.dataset['size'] = size;
  if (theme === 'system') delete page.dataset['theme'];
  else page.dataset['theme'] = theme;
}

export const preferences = (): Preferences => current;

export function prefer(choice: Partial<Preferences>): void {
  current = { ...current, ...choice };
  apply(current);
  try {
    localStorage.setItem(PLACE, JSON.stringify(current));
  } catch {
    // Kept in this page only.
  }
  for (const tell of listeners) tell();
}

export function onPreference(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const usePreferences = (): Preferences => useSyncExternalStore(onPreference, preferences);
