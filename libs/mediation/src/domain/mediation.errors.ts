import { invalid, notFound } from '#kernel';

/** What can go wrong in this room, each with its published code. */
export const noAttempt = () => notFound('mediation.no-attempt');
export const noSuchSession = () => notFound('mediation.session-not-found');
export const noSuchMinutes = () => notFound('mediation.minutes-not-found');
export const noSuchFacts = () => notFound('mediation.facts-not-found');
export const noSuchExtension = () => notFound('mediation.extension-not-found');
/** Absent, another attempt's and invisible answer alike. */
export const noSuchElement = () => notFound('element.not-found');
export const noSuchElementCode = () => invalid('element.unknown');
