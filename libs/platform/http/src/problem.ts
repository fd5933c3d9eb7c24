import { DomainError, type ErrorKind, type FieldError, type StandsNow } from '#kernel';
import type { Locale } from './caller.js';
import type { Catalogues } from './catalogues.js';

/** RFC 9457 `application/problem+json`, the one error contract for people, programs and sockets. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  errors: { path: string; code: string; message: string }[];
  traceId: string;
  /** The rule that refused, where one did (409 `workflow.refused`), with its legal basis. */
  rule?: string;
  basis?: string;
  /** How what was acted on stands now, for those who may see it (409, 412). */
  current?: StandsNow;
}

/** The only place where a kind of error becomes a status. */
const STATUS: Readonly<Record<ErrorKind, number>> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'illegal-state': 409,
  stale: 412,
  'too-large': 413,
  unsupported: 415,
  unprocessable: 422,
  'precondition-required': 428,
  limit: 429,
  unavailable: 503,
};

export const statusOf = (error: DomainError): number => STATUS[error.kind];

const messageOf = (catalogues: Catalogues, locale: Locale, error: FieldError): string =>
  catalogues.sentence(locale, `errors.${error.code}`, { ...error.params });

/** A refusal is told in the rule's own sentence; every other error in its code's. */
const detailOf = (catalogues: Catalogues, locale: Locale, error: DomainError): string => {
  const rule = error.params['rule'];
  if (typeof rule === 'string' && catalogues.has(locale, `rules.${rule}`))
    return catalogues.sentence(locale, `rules.${rule}`, error.params);
  return catalogues.sentence(locale, `errors.${error.code}`, error.params);
};

export function problemOf(
  error: DomainError,
  catalogues: Catalogues,
  locale: Locale,
  traceId: string,
): Problem {
  const { rule, basis } = error.params;
  return {
    type: `https://concord.example/problems/${error.code}`,
    title: catalogues.sentence(locale, `errors.kind.${error.kind}`),
    status: statusOf(error),
    detail: detailOf(catalogues, locale, error),
    code: error.code,
    errors: error.errors.map((field) => ({
      path: field.path,
      code: field.code,
      message: messageOf(catalogues, locale, field),
    })),
    traceId,
    ...(rule === undefined ? {} : { rule: String(rule), basis: String(basis) }),
    ...(error.current ? { current: error.current } : {}),
  };
}
