import { ClaimItemEntity, type DisputeWork } from '#dispute';
import { isSettled, type Covering } from '../domain/claim-coverage.js';

/** Brings the claims in line with the agreements in force; tells how many are still open. */
export async function alignClaims(work: DisputeWork, inForce: readonly Covering[]): Promise<number> {
  const [claims, parties] = [await work.claims(), await work.parties()];
  const present = parties.map(({ id }) => id);
  let open = 0;
  for (const claim of claims) {
    if (claim.state !== 'OPEN' && claim.state !== 'SETTLED') continue;
    const state = isSettled(claim, inForce, present) ? 'SETTLED' : 'OPEN';
    if (state === 'OPEN') open += 1;
    if (state === claim.state) continue;
    const guard = { id: claim.id, version: claim.version };
    work.tx.update(ClaimItemEntity, guard, { state, version: claim.version + 1 });
  }
  return open;
}

export async function countOpenClaims(work: DisputeWork): Promise<number> {
  return (await work.claims()).filter(({ state }) => state === 'OPEN').length;
}
