import { notFound } from '#kernel';

/** What can go wrong in this room beyond the rules, each with its published code. */
export const noSuchConfirmation = () => notFound('confirmation.not-found');
export const noSuchAgreement = () => notFound('confirmation.agreement-not-found');
