import { conflict, DomainError, invalid } from '#kernel';

/** What can go wrong with the roster itself; sentences are `errors.<code>` in the catalogues. */
export const rosterErrors = {
  /** One organisation, and one person, stands on the roster once. */
  alreadyThere: () => conflict('roster.already-on-roster'),
  /** Bodies that are free by law cannot publish a tariff (PML 4); those that charge have to (ZT 5). */
  feeDoesNotFit: () =>
    invalid('roster.fee-does-not-fit', [{ path: 'tariff', code: 'roster.fee-does-not-fit' }]),
  unknownField: (path: string) => invalid('input.invalid', [{ path, code: 'roster.unknown-field' }]),
  unknownBody: () => invalid('input.invalid', [{ path: 'bodyIds', code: 'roster.unknown-body' }]),
  notACourt: () => invalid('input.invalid', [{ path: 'invitingCourts', code: 'roster.not-a-court' }]),
  changedMeanwhile: () => new DomainError('platform.stale', 'stale'),
} as const;
