import { calendarDay, dayOf, startOfDay, tryCalendarDay, type CalendarDay } from '#kernel';
import type { Condition } from './deadline-rule.js';

/** Reads from an event what a wiring needs. Events carry instants as ISO-8601 and days as `YYYY-MM-DD`. */
export interface EventFacts {
  readonly type: string;
  readonly stream: string;
  readonly subject: { readonly type: string; readonly id: string };
  readonly data: Readonly<Record<string, unknown>>;
  readonly at: Date;
}

/** The thing of this kind that the event is about: its subject, else `<kind>Id` of its data; a dispute is its stream. */
export function subjectIdOf(event: EventFacts, kind: string): string | undefined {
  if (event.subject.type === kind) return event.subject.id;
  const named = event.data[`${kind}Id`];
  if (typeof named === 'string') return named;
  return kind === 'dispute' ? event.stream : undefined;
}

export function meets(condition: Condition | undefined, data: EventFacts['data']): boolean {
  return Object.entries(condition ?? {}).every(([field, values]) => values.includes(data[field] as string));
}

/** The instant named by `field`, or that of the event. A bare day begins at 00:00 in Shanghai. */
export function instantNamed(event: EventFacts, field: string | undefined): Date {
  const value = field === undefined ? undefined : event.data[field];
  if (typeof value !== 'string') return event.at;
  if (tryCalendarDay(value)) return startOfDay(calendarDay(value));
  const instant = new Date(value);
  return Number.isNaN(instant.getTime()) ? event.at : instant;
}

export const dayNamed = (event: EventFacts, field: string | undefined): CalendarDay =>
  dayOf(instantNamed(event, field));

export function numberNamed(event: EventFacts, field: string | undefined): number | undefined {
  const value = field === undefined ? undefined : event.data[field];
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}
