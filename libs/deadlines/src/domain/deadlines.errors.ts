import { invalid, unprocessable } from '#kernel';

/** Refusals of this room; sentences are `errors.<code>` in the catalogues. */

/** The law leaves the length of this term to an authority: it has to be given. */
export const termNotSet = (code: string) => unprocessable('deadlines.term-not-set', { deadline: code });

/** The law says how long this term is: nobody can set another. */
export const termFixedByLaw = (code: string) =>
  unprocessable('deadlines.term-fixed-by-law', { deadline: code });

export const unknownRule = (code: string) => unprocessable('deadlines.unknown-rule', { deadline: code });

export const rangeReversed = (path: string) =>
  invalid('input.invalid', [{ path, code: 'deadlines.range-reversed' }]);

/** `problems` begin with the path of the entry, e.g. `days[3].date: not a day of this notice`. */
export const calendarInvalid = (problems: readonly string[]) =>
  invalid(
    'deadlines.calendar-invalid',
    problems
      .slice(0, 20)
      .map((problem) => ({ path: problem.split(':', 1)[0] ?? '', code: 'deadlines.calendar-invalid' })),
  );
