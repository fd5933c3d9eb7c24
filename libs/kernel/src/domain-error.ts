/**
 * The one family of expected errors. `kind` decides the HTTP status in exactly one place (platform/http);
 * `code` is `room.reason`, is stable, and is what people's sentences are looked up by.
 */
export type ErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'illegal-state'
  | 'stale'
  | 'precondition-required'
  | 'too-large'
  | 'unsupported'
  | 'unprocessable'
  | 'limit'
  | 'unavailable';

/** Values that fill the placeholders of a sentence. Never names, numbers of persons, tokens or contents. */
export type ErrorParams = Readonly<Record<string, string | number | boolean>>;

export interface FieldError {
  /** Where in the input, e.g. `parties[1].idNumber`. */
  readonly path: string;
  readonly code: string;
  readonly params?: ErrorParams;
}

/** How what was acted on stands in truth; told only to those who may see it. */
export interface StandsNow {
  readonly version: number;
  readonly state: string;
}

export class DomainError extends Error {
  /** Told with a refusal that rests on it, so that a screen need not ask again. */
  current?: StandsNow;

  constructor(
    readonly code: string,
    readonly kind: ErrorKind,
    readonly params: ErrorParams = {},
    readonly errors: readonly FieldError[] = [],
  ) {
    super(code);
    this.name = 'DomainError';
  }
}

export const invalid = (code: string, errors: readonly FieldError[] = [], params: ErrorParams = {}) =>
  new DomainError(code, 'invalid', params, errors);
/** The same error with how things stand; anything that is no refusal of ours, or no conflict, stays as it is. */
export function tellingWhatStands(error: unknown, current: StandsNow): unknown {
  if (error instanceof DomainError && REST_ON_STATE.includes(error.kind)) error.current = current;
  return error;
}
const REST_ON_STATE: readonly ErrorKind[] = ['stale', 'conflict', 'illegal-state'];

export const notFound = (code = 'platform.not-found') => new DomainError(code, 'not-found');
export const forbidden = (code = 'access.forbidden', params: ErrorParams = {}) =>
  new DomainError(code, 'forbidden', params);
export const conflict = (code: string, params: ErrorParams = {}) => new DomainError(code, 'conflict', params);
export const unprocessable = (code: string, params: ErrorParams = {}) =>
  new DomainError(code, 'unprocessable', params);

/** A named rule said no. `params.rule` is the rule's id; the sentence is `rules.<id>` in the catalogues. */
export const refusedBy = (rule: string, basis: string, params: ErrorParams = {}) =>
  new DomainError('workflow.refused', 'illegal-state', { ...params, rule, basis });
