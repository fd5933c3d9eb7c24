import { conflict, DomainError, forbidden, invalid, notFound } from '#kernel';

/** What can go wrong in this room, each with its published code. */
export const noSuchDispute = () => notFound('dispute.not-found');
export const noAuthority = () => forbidden('dispute.no-authority');
export const noSuchParty = () =>
  invalid('dispute.no-such-party', [{ path: 'partyId', code: 'dispute.no-such-party' }]);
export const noSuchClaim = () =>
  invalid('dispute.no-such-claim', [{ path: 'claimIds', code: 'dispute.no-such-claim' }]);
export const heldByAnother = (until: Date) =>
  conflict('dispute.held-by-another', { until: until.toISOString() });
export const notHeld = () => conflict('dispute.not-held-by-you');
export const stale = () => new DomainError('platform.stale', 'stale');
export const ifMatchRequired = () => new DomainError('platform.if-match-required', 'precondition-required');
export const noSuchMandate = () =>
  invalid('dispute.no-such-mandate', [{ path: 'mandateId', code: 'dispute.no-such-mandate' }]);
