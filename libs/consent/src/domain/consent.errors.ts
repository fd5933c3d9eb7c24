import { notFound } from '#kernel';

/** Nobody has been asked in this dispute yet. */
export const noRound = () => notFound('consent.not-found');
