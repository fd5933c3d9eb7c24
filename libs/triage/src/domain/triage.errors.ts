import { invalid, notFound } from '#kernel';

/** What can go wrong in this room, each with its published code. */
export const noSuchFlag = () => notFound('triage.flag-not-found');
export const reasonOfAnotherGate = () =>
  invalid('triage.reason-of-another-gate', [{ path: 'reasonCode', code: 'triage.reason-of-another-gate' }]);
export const noteNeeded = () => invalid('triage.note-needed', [{ path: 'note', code: 'triage.note-needed' }]);
