/** From what was typed to what is sent: yuan become fen, Shanghai times instants, and what was left empty stays away. */
import { fenOf } from '../words/money.js';
import type { FormField } from './action-form.js';
import { widgetOf } from './widget.js';

export type Values = Readonly<Record<string, unknown>>;

/** @returns undefined for a command that asks nothing */
export function bodyOf(fields: readonly FormField[], values: Values): Record<string, unknown> | undefined {
  if (fields.length === 0) return undefined;
  const asked = fields.filter(({ when }) => when?.(values) !== false);
  const entries = asked.flatMap((field) => {
    const value = valueOf(field, values[field.name]);
    return value === undefined ? [] : [[field.name, value] as const];
  });
  return Object.fromEntries(entries);
}

function valueOf(field: FormField, typed: unknown): unknown {
  if (isEmpty(typed)) return field.required === true && isMany(field) ? [] : undefined;
  if (field.kind === 'group') return groupOf(field, typed as Values);
  if (field.kind === 'list') return (typed as Values[]).map((item) => bodyOf(field.fields ?? [], item));
  if (field.kind === 'texts') return lines(typed);
  if (widgetOf(field) === 'money') return fenOf(String(typed));
  if (field.kind === 'number') return Number(typed);
  if (field.kind === 'instant') return instantOf(String(typed));
  return typeof typed === 'string' ? typed.trim() : typed;
}

/** A group nobody has written in is not sent at all. */
function groupOf(field: FormField, typed: Values): Record<string, unknown> | undefined {
  const body = bodyOf(field.fields ?? [], typed) ?? {};
  return Object.keys(body).length > 0 ? body : undefined;
}

export const isMany = ({ kind }: FormField): boolean =>
  ['ids', 'choices', 'texts', 'list', 'numbers'].includes(kind);

export const isEmpty = (typed: unknown): boolean =>
  typed === undefined ||
  typed === null ||
  (typeof typed === 'string' && typed.trim() === '') ||
  (Array.isArray(typed) && typed.length === 0);

/** What stands in a field, as text. */
export const textOf = (typed: unknown): string =>
  typeof typed === 'string' || typeof typed === 'number' || typeof typed === 'boolean' ? String(typed) : '';

/** One statement a line. */
const lines = (typed: unknown): string[] =>
  (Array.isArray(typed) ? typed.map(String) : String(typed).split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** China has one time, eight hours ahead of UTC, all year. */
export const instantOf = (local: string): string =>
  local.endsWith('Z') ? local : new Date(`${local}+08:00`).toISOString();
