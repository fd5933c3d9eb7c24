/** A key that does something while this component is shown, and its line in the list under `?`. */
import { useEffect, useEffectEvent } from 'react';
import { addShortcut } from './shortcut-list.js';

export function useShortcut(key: string, label: string, run: () => void): void {
  const latest = useEffectEvent(run);
  useEffect(() => addShortcut({ key, label, run: () => latest() }), [key, label]);
}
