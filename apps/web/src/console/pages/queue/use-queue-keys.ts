/** The queue by keyboard: up and down, take, mark, open. */
import { useLocation } from 'wouter';
import { useShortcut } from '../../shortcuts/use-shortcut.js';
import type { Listed } from '../../listed/listed.js';
import type { Step } from './use-holding.js';
import type { Place } from './use-place.js';

export interface QueueKeys {
  readonly place: Place;
  readonly mark: (id: string) => void;
  readonly take: (step: Step, rows: readonly Listed[]) => void;
}

export const SEARCH = 'queue-search';

export function useQueueKeys({ place, mark, take }: QueueKeys): void {
  const [, go] = useLocation();
  const { active } = place;
  const withActive = (work: (row: Listed) => void): void => {
    if (active) work(active);
  };
  useShortcut('j', 'console.keys.next', () => place.move(1));
  useShortcut('k', 'console.keys.previous', () => place.move(-1));
  useShortcut('c', 'console.keys.claim', () => withActive((row) => take('holding', [row])));
  useShortcut('x', 'console.keys.mark', () => withActive(({ id }) => mark(id)));
  useShortcut('Enter', 'console.keys.open', () => withActive(({ id }) => go(`/disputes/${id}`)));
  useShortcut('/', 'console.keys.search', () => document.getElementById(SEARCH)?.focus());
}
