/** What somebody is typing is kept in this tab, so that going back, a reload or a lost line loses nothing; a secret is not. */
import { useState } from 'react';

export interface Draft<T> {
  readonly value: T;
  readonly change: (part: Partial<T>) => void;
  /** After it was sent. */
  readonly forget: () => void;
}

export function useDraft<T extends object>(name: string, initial: T, secret = false): Draft<T> {
  const place = `concord.draft.${name}`;
  const [value, setValue] = useState<T>(() => ({ ...initial, ...read(place) }));
  return {
    value,
    change: (part) => {
      const next = { ...value, ...part };
      setValue(next);
      if (!secret) keep(place, next);
    },
    forget: () => {
      setValue(initial);
      keep(place, undefined);
    },
  };
}

function read(place: string): object {
  try {
    return JSON.parse(sessionStorage.getItem(place) ?? '{}') as object;
  } catch {
    return {};
  }
}

/** Where storage is refused the draft lives as long as the page. */
function keep(place: string, value: object | undefined): void {
  try {
    if (value === undefined) sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, JSON.stringify(value));
  } catch {
    return;
  }
}
