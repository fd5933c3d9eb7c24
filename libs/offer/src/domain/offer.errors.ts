import { notFound } from '#kernel';

/** Absent, another room's and invisible answer alike. */
export const noSuchOffer = () => notFound('offer.not-found');
export const noSuchRange = () => notFound('range.not-found');
