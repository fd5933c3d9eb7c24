/** What the fields of a command's form need to know: the dispute with its people and claims, and the words of options. */
import { createContext, useContext } from 'react';
import type { Schemas } from '../api/client.js';
import type { FieldError } from './check-form.js';

export type Dispute = Schemas['DisputeDetail'];
export type AllowedAction = Schemas['AllowedAction'];

export interface FormContext {
  /** Whose people and claims can be meant; a form of the house has none. */
  readonly dispute: Pick<Dispute, 'parties' | 'claims'> & Partial<Pick<Dispute, 'handOvers'>>;
  /** People who are being written down in this very form. */
  readonly newParties?: readonly { readonly value: string; readonly label: string }[];
  /** Name of the command; words of options are found by it. */
  readonly action: string;
  readonly optionWords: Readonly<Record<string, string>>;
  readonly errorOf: (path: string) => string | undefined;
}

export const FormContext = createContext<FormContext | undefined>(undefined);

/** @throws Error outside of a command's form */
export function useFormContext(): FormContext {
  const context = useContext(FormContext);
  if (context === undefined) throw new Error('a field stands in no form');
  return context;
}

/** Path of a field without the places in lists: `terms.0.kind` → `terms.kind`. */
export const plainPath = (path: string): string => path.replaceAll(/\.\d+(?=\.|$)/g, '');

export const idOf = (path: string): string => `command-${path.replaceAll('.', '-')}`;

export type { FieldError };
