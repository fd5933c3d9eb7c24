import { invalid, notFound } from '#kernel';

/** What can go wrong in this room, each with its published code. */
export const noSuchHandOver = () => notFound('handover.not-found');
export const receiverNeeded = () =>
  invalid('handover.receiver-needed', [{ path: 'receiverName', code: 'handover.receiver-needed' }]);
export const noSuchReceiver = () =>
  invalid('handover.no-such-receiver', [
    { path: 'receiverOrganisationId', code: 'handover.no-such-receiver' },
  ]);
