/** What the room access refuses. Nothing here tells whether an account, a person or a code exists. */
import { conflict, DomainError, forbidden, invalid, notFound, unprocessable } from '#kernel';

const unauthenticated = (code: string): DomainError => new DomainError(code, 'unauthenticated');

/** Unknown account, wrong password, disabled account and resting account answer alike. */
export const wrongCredentials = () => unauthenticated('access.wrong-credentials');
export const secondFactorNeeded = () => unauthenticated('access.second-factor-needed');
export const wrongSecondFactor = () => unauthenticated('access.wrong-second-factor');
/** Wrong, used, expired, guessed too often and never sent answer alike. */
export const wrongCode = () => unauthenticated('access.wrong-code');
export const notSignedIn = () => unauthenticated('access.not-signed-in');

export const tooManyFailures = (seconds: number) =>
  new DomainError('platform.too-many-requests', 'limit', { seconds });

export const weakPassword = () =>
  invalid('input.invalid', [{ path: 'newPassword', code: 'access.weak-password' }]);
export const samePhone = () => conflict('access.same-phone');
export const accountTaken = () => conflict('access.account-taken');
export const noEnrolment = () => conflict('access.no-enrolment');

export const noSuchPerson = () => notFound('access.no-such-person');
export const noSuchSession = () => notFound('access.no-such-session');
export const noSuchAccount = () => notFound('access.no-such-account');
export const noSuchOrganisation = () => notFound('access.no-such-organisation');
export const noSuchRole = () => notFound('access.no-such-role');

export const roleNotHere = (role: string, kind: string) =>
  unprocessable('access.role-not-here', { role, kind });
/** How the same is told beforehand, in the list of what can be done (TY 14; ZT 17). */
export const LEVEL_TOO_LOW = { rule: 'access.level-too-low', basis: 'TY 14; ZT 17' } as const;
/** Who we know acts may not yet do this: the identity has to be checked first. */
export const levelTooLow = (level: string) => forbidden('access.level-too-low', { level });
export const identityProofUnavailable = () => unprocessable('access.identity-proof-unavailable');
