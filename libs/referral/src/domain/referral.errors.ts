import { invalid, notFound } from '#kernel';

/** What can go wrong in this room, each with its published code. */
export const noSuchReferral = () => notFound('referral.not-found');
export const noSuchBody = () =>
  invalid('referral.no-such-body', [{ path: 'bodyId', code: 'referral.no-such-body' }]);
export const nothingToPlace = () => notFound('referral.nothing-to-place');
