import { SetMetadata } from '@nestjs/common';

/**
 * What every route must say about itself. A route without `@Public` or `@Allows` fails a test, and is refused by
 * the guard while the program runs.
 */
export const PUBLIC_ROUTE = Symbol('public-route');
export const ALLOWED_ACTION = Symbol('allowed-action');
export const THROTTLED = Symbol('throttled');

/** Anyone may call it, signed in or not. */
export const Public = () => SetMetadata(PUBLIC_ROUTE, true);

/** Name of the action in `config/permissions`; checked on the concrete record by the use case's runner. */
export const Allows = (action: string) => SetMetadata(ALLOWED_ACTION, action);

export interface ThrottleRule {
  /** Bucket name; routes with the same name share it. */
  readonly name: string;
  readonly requests: number;
  readonly perSeconds: number;
}

/** At most so many requests from one address (and session) in the time; beyond it 429 with `Retry-After`. */
export const Throttle = (rule: ThrottleRule) => SetMetadata(THROTTLED, rule);
