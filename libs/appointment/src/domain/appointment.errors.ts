import { invalid, notFound } from '#kernel';

/** What can go wrong in this room, each with its published code. */
export const noSuchAppointment = () => notFound('appointment.not-found');
export const noSuchMediator = () =>
  invalid('appointment.no-such-mediator', [{ path: 'mediatorId', code: 'appointment.no-such-mediator' }]);
