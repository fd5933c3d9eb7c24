import type { Standing } from '#access';
import type { DisputeWork } from '#dispute';
import { noSuchReferral } from '../domain/referral.errors.js';
import type { ReferralEntity } from '../persistence/referral.entity.js';

/** Clerks of a body answer for offers to their own body; another body's offer does not exist for them (invariant 7). */
export const isOwnBody = (standings: readonly Standing[], row: ReferralEntity): boolean =>
  standings.some(
    ({ code, organisationId }) => code === 'BODY_CLERK' && organisationId === row.organisationId,
  );

export function requireOwnBody(work: DisputeWork, row: ReferralEntity): void {
  if (!isOwnBody(work.standings, row)) throw noSuchReferral();
}
