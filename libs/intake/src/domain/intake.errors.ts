import { conflict, DomainError, invalid, notFound, type FieldError } from '#kernel';

/** Absent and somebody else's answer alike. */
export const noSuchDraft = () => notFound('intake.no-such-draft');
export const tooManyDrafts = (most: number) => conflict('intake.too-many-drafts', { most });
/** What was seen is not what is stored any more: another device has saved since. */
export const savedElsewhere = () => new DomainError('intake.saved-elsewhere', 'stale');
export const alreadyHandedIn = () => conflict('intake.already-handed-in');
export const notComplete = (errors: readonly FieldError[]) => invalid('intake.not-complete', errors);
