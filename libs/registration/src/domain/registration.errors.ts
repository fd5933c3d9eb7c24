import { invalid, notFound } from '#kernel';

/** What can go wrong in this room, each with its published code. */
export const noSuchPacket = () => notFound('registration.packet-not-found');
export const takenInFuture = () =>
  invalid('registration.measure-in-future', [{ path: 'takenAt', code: 'registration.measure-in-future' }]);
