import { registerDecorator, type ValidationOptions } from 'class-validator';
import { calendarDay, startOfDay, tryCalendarDay, yearOf } from '#kernel';

/** Days and moments as callers write them. Terms can only be asked about within these years. */
export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2100;

const MOMENT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?$/;
const ZONE = /(Z|[+-]\d{2}:\d{2})$/;

const isLegalDay = (value: unknown): boolean => {
  const day = typeof value === 'string' && value.length === 10 ? tryCalendarDay(value) : undefined;
  return day !== undefined && yearOf(day) >= FIRST_YEAR && yearOf(day) <= LAST_YEAR;
};

const isMoment = (value: unknown): boolean =>
  isLegalDay(value) || (typeof value === 'string' && MOMENT.test(value) && isLegalDay(value.slice(0, 10)));

/** A day stands for its beginning in Shanghai; a moment without a zone is meant in Shanghai. */
export function momentOf(text: string): Date {
  if (tryCalendarDay(text)) return startOfDay(calendarDay(text));
  return new Date(ZONE.test(text) ? text : `${text}+08:00`);
}

const constraint =
  (name: string, validate: (value: unknown) => boolean, schema: Readonly<Record<string, unknown>>) =>
  (options?: ValidationOptions): PropertyDecorator =>
  (target, property) =>
    registerDecorator({
      name,
      target: target.constructor,
      propertyName: String(property),
      ...(options ? { options } : {}),
      // For the API document.
      constraints: [{ schema }],
      validator: { validate, defaultMessage: () => name },
    });

/** `YYYY-MM-DD`, a day that exists, between 1990 and 2100. */
export const IsLegalDay = constraint('deadlines.not-a-day', isLegalDay, {
  type: 'string',
  format: 'date',
});

/** Such a day, or a moment of it in ISO-8601. */
export const IsMoment = constraint('deadlines.not-a-moment', isMoment, {
  type: 'string',
  description: 'A day (YYYY-MM-DD) or a moment (ISO 8601)',
});
