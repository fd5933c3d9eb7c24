/** Whether the page is dark now: by choice, or because the system is. */
import { useSyncExternalStore } from 'react';
import { usePreferences } from './preferences.js';

const system = window.matchMedia('(prefers-color-scheme: dark)');

function onSystem(listener: () => void): () => void {
  system.addEventListener('change', listener);
  return () => system.removeEventListener('change', listener);
}

export function useDark(): boolean {
  const { theme } = usePreferences();
  const systemIsDark = useSyncExternalStore(onSystem, () => system.matches);
  return theme === 'dark' || (theme === 'system' && systemIsDark);
}
