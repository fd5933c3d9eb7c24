/** Whether a file can be taken, before it travels: its kind and its size. The server looks at the bytes again. */
import { lastOf } from '../last-of.js';
import type { Dispute } from '../actions/form-context.js';

type Taken = Dispute['files']['taken'];

export interface Checked {
  readonly type?: string;
  /** Catalogue `shared.file.wrong-…`. */
  readonly wrong?: 'kind' | 'size' | 'empty';
  readonly largestBytes?: number;
}

export function checkFile(file: File, taken: Taken): Checked {
  const ending = lastOf(file.name.toLowerCase().split('.')) ?? '';
  const kind =
    taken.find(({ type }) => type === file.type) ?? taken.find(({ endings }) => endings.includes(ending));
  if (kind === undefined) return { wrong: 'kind' };
  if (file.size === 0) return { wrong: 'empty' };
  const { type, largestBytes } = kind;
  return file.size > largestBytes ? { wrong: 'size', largestBytes } : { type };
}

/** For the chooser of the telephone: kinds and endings. */
export const acceptedOf = (taken: Taken): string =>
  taken.flatMap(({ type, endings }) => [type, ...endings.map((ending) => `.${ending}`)]).join(',');
