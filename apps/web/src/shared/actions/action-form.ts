/**
 * What a command asks, as the interface's own description says (`forms.generated.json`). Screens draw fields from it; which
 * commands there are is told by `allowedActions` alone.
 */
import { lastOf } from '../last-of.js';
import type { Language } from '../theme/preferences.js';

/** `min` and `max` bound the value, the length, or the count, as the kind says. */
export interface FormField {
  readonly name: string;
  readonly kind:
    | 'text'
    | 'number'
    | 'yesNo'
    | 'choice'
    | 'choices'
    | 'instant'
    | 'day'
    | 'id'
    | 'ids'
    | 'texts'
    | 'numbers'
    | 'group'
    | 'list';
  readonly required?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: string;
  readonly options?: readonly string[];
  readonly fields?: readonly FormField[];
  /** Set by a screen: asked only where the answers beside it say so. */
  readonly when?: (beside: Readonly<Record<string, unknown>>) => boolean;
  /** Set by a screen: it answers this itself. */
  readonly made?: boolean;
  /** Set by a screen: seldom needed, and folded away. */
  readonly seldom?: boolean;
}

export interface ActionForm {
  readonly action: string;
  readonly fields: readonly FormField[];
}

export interface ActionForms {
  readonly forms: Readonly<Record<string, ActionForm>>;
  /** Words of options by `action.field.OPTION`. */
  readonly words: Readonly<Record<string, string>>;
}

const WORDS = {
  'zh-CN': () => import('./options.zh-CN.generated.json'),
  en: () => import('./options.en.generated.json'),
} as const;

/** Read when the first form is opened. */
export async function loadActionForms(language: Language): Promise<ActionForms> {
  const [forms, words] = await Promise.all([import('./forms.generated.json'), WORDS[language]()]);
  return { forms: forms.default as ActionForms['forms'], words: words.default };
}

const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** A command's link without ids: `settlements/{}/opening`, `accounts/{}/reset`; the name of its form and of its words. */
export const linkOf = (href: string): string =>
  href.replace(/^\/api\/v1\/(?:disputes\/[^/]+\/)?/, '').replaceAll(ID, '{}');

/** The thing under the dispute that a command's link names last, if any. */
export const subjectOf = (href: string): string | undefined =>
  lastOf(href.replace(/^\/api\/v1\/disputes\/[^/]+\//, '').match(ID) ?? []);
