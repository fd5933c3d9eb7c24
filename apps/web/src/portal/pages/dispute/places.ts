/** Where on a dispute's home each step stands: beside its agreement, its meeting, its question, or under "you may also". */
import { linkOf } from '../../../shared/actions/action-form.js';
import type { AllowedAction, Dispute } from './use-dispute.js';

export type Place = 'choice' | 'agreement' | 'talks' | 'questions' | 'files' | 'more';

const PLACES: readonly (readonly [Place, RegExp])[] = [
  ['choice', /^(?:insistence|consents\/withdrawal|withdrawal)$/],
  ['agreement', /^(?:settlements|confirmations)\//],
  ['talks', /^(?:appointments|minutes|sessions|undisputed-facts|attempt)\/|^(?:private-notes|body-choices)$/],
  ['questions', /^questions(?:\/|$)/],
  ['files', /^files(?:\/|$)/],
];

export const placeOf = ({ href }: AllowedAction): Place => {
  const link = linkOf(href);
  return PLACES.find(([, pattern]) => pattern.test(link))?.[0] ?? 'more';
};

/** The step of the card on top stands there alone; about consents more can be said than what is asked now. */
export const isPrimary = ({ next }: Dispute, { href, action }: AllowedAction): boolean =>
  next?.action?.href === href && action !== 'consent.answer';

/** What is open in a place, but for the step of the card on top; with an id, only what is about that thing. */
export const openAt = (dispute: Dispute, place: Place, id?: string): readonly AllowedAction[] =>
  dispute.allowedActions.filter(
    (action) =>
      action.allowed &&
      !isPrimary(dispute, action) &&
      placeOf(action) === place &&
      (id === undefined || action.href.includes(id)),
  );

/** By its link without ids. */
export const actionOf = (dispute: Dispute, link: string): AllowedAction | undefined =>
  dispute.allowedActions.find(({ href }) => linkOf(href) === link);
