import { invalid, notFound } from '#kernel';

/** What can go wrong in this room beyond the rules, each with its published code. */
export const noSuchSettlement = () => notFound('settlement.not-found');
export const noSuchItem = () => notFound('settlement.item-not-found');
export const notAParty = (path: string) =>
  invalid('settlement.not-a-party', [{ path, code: 'settlement.not-a-party' }]);
export const notAClaim = (path: string) =>
  invalid('settlement.not-a-claim', [{ path, code: 'settlement.not-a-claim' }]);
export const notAMoment = (path: string) =>
  invalid('settlement.moment-in-future', [{ path, code: 'settlement.moment-in-future' }]);
