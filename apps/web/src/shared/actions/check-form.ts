/** What a form still lacks, found before it is sent; the server checks everything again. */
import { fenOf } from '../words/money.js';
import type { FormField } from './action-form.js';
import { isEmpty, isMany, type Values } from './request-body.js';
import { widgetOf } from './widget.js';

/** `code` is a key of the catalogue (`fields.error.…`), `path` the field's place in the body. */
export interface FieldError {
  readonly path: string;
  readonly name: string;
  readonly code: 'required' | 'tooShort' | 'tooLong' | 'tooSmall' | 'tooLarge' | 'tooFew' | 'malformed';
  readonly bound?: number;
}

export const checkForm = (fields: readonly FormField[], values: Values, under = ''): FieldError[] =>
  fields
    .filter(({ when }) => when?.(values) !== false)
    .flatMap((field) => checkField(field, values[field.name], `${under}${field.name}`));

function checkField(field: FormField, typed: unknown, path: string): FieldError[] {
  const wrong = (code: FieldError['code'], bound?: number): FieldError[] => [
    { path, name: field.name, code, ...(bound === undefined ? {} : { bound }) },
  ];
  if (field.kind === 'group') return checkGroup(field, (typed ?? {}) as Values, path);
  // None of a list is an answer too, where the house takes it.
  const mayBeNone = isMany(field) && (field.min ?? 0) === 0;
  if (isEmpty(typed)) return field.required === true && !mayBeNone ? wrong('required') : [];
  if (field.kind === 'list')
    return (typed as Values[]).flatMap((item, at) => checkForm(field.fields ?? [], item, `${path}.${at}.`));
  if (Array.isArray(typed)) return typed.length < (field.min ?? 0) ? wrong('tooFew', field.min) : [];
  if (widgetOf(field) === 'money') return fenOf(String(typed)) === undefined ? wrong('malformed') : [];
  if (field.kind === 'number') return checkNumber(field, Number(typed), wrong);
  return field.kind === 'text' ? checkText(field, String(typed).trim(), wrong) : [];
}

type Wrong = (code: FieldError['code'], bound?: number) => FieldError[];

function checkNumber({ min, max }: FormField, value: number, wrong: Wrong): FieldError[] {
  if (!Number.isSafeInteger(value)) return wrong('malformed');
  if (min !== undefined && value < min) return wrong('tooSmall', min);
  return max !== undefined && value > max ? wrong('tooLarge', max) : [];
}

function checkText({ min, max, pattern }: FormField, text: string, wrong: Wrong): FieldError[] {
  if (text.length < (min ?? 0)) return wrong('tooShort', min);
  if (max !== undefined && text.length > max) return wrong('tooLong', max);
  return pattern !== undefined && !new RegExp(pattern, 'u').test(text) ? wrong('malformed') : [];
}

/** A group is asked for only once somebody writes in it; in one that must be there, what is missing is named. */
function checkGroup(field: FormField, typed: Values, path: string): FieldError[] {
  const untouched = Object.values(typed).every(isEmpty);
  return untouched && field.required !== true ? [] : checkForm(field.fields ?? [], typed, `${path}.`);
}
