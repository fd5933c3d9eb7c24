/** What is asked of an organisation: only courts and their tribunals run under a code, only courts have a level. */
import type { FormField } from '../../../shared/actions/action-form.js';

type Asked = (fields: readonly FormField[]) => readonly FormField[];

const KINDS: Readonly<Record<string, readonly string[]>> = {
  courtCode: ['COURT', 'TRIBUNAL'],
  level: ['COURT'],
};

const isAsked = (name: string, kind: unknown): boolean => KINDS[name]?.includes(String(kind)) !== false;

/** The kind is chosen in the form itself. */
export const askedOfNew: Asked = (fields) =>
  fields.map((field) => ({ ...field, when: ({ kind }) => isAsked(field.name, kind) }));

export const askedOfKind =
  (kind: string): Asked =>
  (fields) =>
    fields.map((field) => ({ ...field, when: () => isAsked(field.name, kind) }));
