import { DomainError, notFound } from '#kernel';

/** Unknown, expired, taken back and ended answer alike, and say where a new one is to be had. */
export const invitationOver = (phone: string | undefined): DomainError =>
  phone === undefined
    ? notFound('notices.invitation-over-ask')
    : new DomainError('notices.invitation-over', 'not-found', { phone });
