/** Shapes of config files as class-validator classes: one object, a list of them, or entries under their codes. */
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import type { Shape } from './config-files.js';

export type EntryClass<T extends object> = new () => T;

export function fileOf<T extends object>(type: EntryClass<T>): Shape<T> {
  return (value) => check(type, value, '');
}

export function listOf<T extends object>(type: EntryClass<T>): Shape<T[]> {
  return (value) => {
    if (!Array.isArray(value)) return { problems: ['must be a list'] };
    return gather(value.map((entry: unknown, index) => check(type, entry, `[${index}].`)));
  };
}

export function mapOf<T extends object>(type: EntryClass<T>): Shape<Map<string, T>> {
  return (value) => {
    if (!isObject(value)) return { problems: ['must be entries under their codes'] };
    const codes = Object.keys(value);
    const entries = gather(codes.map((code) => check(type, value[code], `${code}.`)));
    if ('problems' in entries) return entries;
    return { value: new Map(entries.value.map((entry, index) => [codes[index] ?? '', entry])) };
  };
}

type Checked<T> = ReturnType<Shape<T>>;

function check<T extends object>(type: EntryClass<T>, value: unknown, at: string): Checked<T> {
  if (!isObject(value)) return { problems: [`${at.replace(/\.$/, '') || 'the file'} must be an object`] };
  const instance = plainToInstance(type, value);
  const errors = validateSync(instance, { whitelist: true, forbidNonWhitelisted: true });
  const problems = errors.flatMap((error) => describe(error, at));
  return problems.length > 0 ? { problems } : { value: instance };
}

function describe(error: ValidationError, at: string): string[] {
  const reasons = Object.values(error.constraints ?? {}).map((reason) => `${at}${error.property}: ${reason}`);
  const deeper = (error.children ?? []).flatMap((child) => describe(child, `${at}${error.property}.`));
  return [...reasons, ...deeper];
}

function gather<T>(checked: readonly Checked<T>[]): Checked<T[]> {
  const problems = checked.flatMap((one) => ('problems' in one ? one.problems : []));
  if (problems.length > 0) return { problems };
  return { value: checked.flatMap((one) => ('value' in one ? [one.value] : [])) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
