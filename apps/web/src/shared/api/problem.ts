/** What went wrong, as the server tells it (RFC 9457), or because no answer came at all. */
import type { TFunction } from 'i18next';

export interface FieldProblem {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

export interface Problem {
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly errors: readonly FieldProblem[];
  readonly traceId: string;
  readonly rule?: string;
  readonly basis?: string;
}

/** The server refused, in the reader's language. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }

  get status(): number {
    return this.problem.status;
  }
}

/** Nothing came back: whether the server has heard it is not known. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError';
}

export const isProblem = (error: unknown, ...statuses: readonly number[]): error is ProblemError =>
  error instanceof ProblemError && (statuses.length === 0 || statuses.includes(error.status));

/** A sentence for a person, whatever was thrown. */
export function sentenceOf(error: unknown, t: TFunction): string {
  if (error instanceof ProblemError) return error.problem.detail;
  return error instanceof NoAnswerError ? t('shared.error.no-answer') : t('shared.error.unexpected');
}

/** The sentence for one field of a form, by the path of the field in the body. */
export const fieldSentence = (error: unknown, path: string): string | undefined =>
  error instanceof ProblemError
    ? error.problem.errors.find((field) => field.path === path)?.message
    : undefined;

export async function problemOf(response: Response): Promise<ProblemError> {
  const body: unknown = await response.json().catch(() => undefined);
  const told = (typeof body === 'object' && body !== null ? body : {}) as Partial<Problem>;
  return new ProblemError({
    ...{ title: '', detail: '', code: 'platform.unexpected', errors: [], traceId: '' },
    ...told,
    status: response.status,
  });
}
