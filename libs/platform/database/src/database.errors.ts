import { conflict, DomainError, invalid, unprocessable } from '#kernel';

/** What the database may refuse on its own account; everything else it throws is a defect (500). */

/** A guarded write met another version of the row than the decision was made on. */
export const changedMeanwhile = (table: string) => conflict('platform.changed-meanwhile', { table });

/** A unique rule of the schema refused a second row. */
export const alreadyExists = () => conflict('platform.already-exists');

export const idempotencyMismatch = () => unprocessable('platform.idempotency-mismatch');

export const tooLong = (property: string, limit: number) =>
  invalid('platform.too-long', [{ path: property, code: 'platform.too-long', params: { limit } }], { limit });

/** More work waits than can be done in reasonable time. */
export const busy = () => new DomainError('platform.busy', 'unavailable');

/** The work inside a unit did not come to an end in time; nothing was stored. */
export const workTooSlow = () => new DomainError('platform.work-too-slow', 'unavailable');

/**
 * The connection broke while COMMIT was on its way and the database could not be asked in time. The same
 * request with the same Idempotency-Key gets the true answer.
 */
export const outcomeUnknown = () => new DomainError('platform.outcome-unknown', 'unavailable');

/** The database cannot be reached; nothing was stored. */
export const databaseUnavailable = () => new DomainError('platform.database-unavailable', 'unavailable');
