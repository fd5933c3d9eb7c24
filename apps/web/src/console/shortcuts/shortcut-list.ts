/** The keys that do something now. Pages add theirs while they are shown; the newest of equal keys wins. */
export interface Shortcut {
  /** As `KeyboardEvent.key` names it: `j`, `Enter`, `?`, `/`. */
  readonly key: string;
  /** Key of the sentence that says what it does. */
  readonly label: string;
  readonly run: () => void;
}

let shortcuts: readonly Shortcut[] = [];
const listeners = new Set<() => void>();

function become(next: readonly Shortcut[]): void {
  shortcuts = next;
  for (const tell of listeners) tell();
}

export const shortcutList = (): readonly Shortcut[] => shortcuts;

export function onShortcuts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function addShortcut(shortcut: Shortcut): () => void {
  become([...shortcuts, shortcut]);
  return () => become(shortcuts.filter((other) => other !== shortcut));
}

/** Letters belong to whoever is typing; Enter and the space bar to the button that has the focus. */
function isTaken({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches('input, textarea, select, [role="combobox"]')) return true;
  const presses = key === 'Enter' || key === ' ';
  return presses && target.matches('button, a, summary, [role="button"], [role="tab"], [role="menuitem"]');
}

addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTaken(event)) return;
  const shortcut = shortcuts.findLast(({ key }) => key === event.key);
  if (!shortcut) return;
  event.preventDefault();
  shortcut.run();
});
