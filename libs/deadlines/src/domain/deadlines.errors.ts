import { DomainError, notFound, unprocessable } from '#kernel';

/** Refusals of this room; sentences are `errors.<code>` in the catalogues. */

/** The law leaves the length of this term to an authority: it has to be given. */
export const termNotSet = (code: string) => unprocessable('deadlines.term-not-set', { deadline: code });

export const unknownRule = (code: string) => unprocessable('deadlines.unknown-rule', { deadline: code });

export const rangeReversed = (path: string) =>
  new DomainError('deadlines.range-reversed', 'unprocessable', {}, [
    { path, code: 'deadlines.range-reversed' },
  ]);

export const dayOutOfRange = (path: string) =>
  new DomainError('deadlines.day-out-of-range', 'unprocessable', { first: 1990, last: 2100 }, [
    { path, code: 'deadlines.day-out-of-range', params: { first: 1990, last: 2100 } },
  ]);

export const calendarNotAllowed = (reason: string, params: Readonly<Record<string, string | number>> = {}) =>
  unprocessable(`deadlines.calendar-${reason}`, params);

export const clockNotFound = () => notFound('deadlines.not-found');
