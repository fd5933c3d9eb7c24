import type { DisputeView } from '#dispute';
import type { SessionEntity } from '../persistence/session.entity.js';

/** Parties the viewer is or acts for. */
export const ownPartyIds = ({ standings }: DisputeView): string[] =>
  standings.flatMap(({ code, partyId }) => (OWN.includes(code) ? (partyId ?? []) : []));

const OWN: readonly string[] = ['PARTY', 'AGENT', 'GUARDIAN'];

/** Parties the viewer stands with in any way, a helper too, who sits beside one (PML 20). */
export const partyIdsBeside = ({ standings }: DisputeView): string[] =>
  standings.flatMap(({ partyId }) => partyId ?? []);

/** Whom a matter is handed over to knows nothing of the mediation (`config/access/objects.yaml`). */
export const knowsOfTalks = ({ standings }: DisputeView): boolean =>
  standings.some(({ code }) => code !== 'AGENCY');

/** A caucus does not exist for anybody but the mediator and the party in it (invariants 4 and 7). */
export function maySeeSession(view: DisputeView, { kind, partyIds }: SessionEntity): boolean {
  if (view.standings.some(({ code }) => code === 'MEDIATOR')) return true;
  const isInvited = (ids: readonly string[]): boolean => partyIds.some((partyId) => ids.includes(partyId));
  if (kind === 'CAUCUS') return isInvited(ownPartyIds(view));
  const beside = partyIdsBeside(view);
  return beside.length > 0 ? isInvited(beside) : knowsOfTalks(view);
}
