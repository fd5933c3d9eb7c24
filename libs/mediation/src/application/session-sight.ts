import type { DisputeView } from '#dispute';
import type { SessionEntity } from '../persistence/session.entity.js';

/** Parties the viewer is or acts for. */
export const ownPartyIds = ({ standings }: DisputeView): string[] =>
  standings.flatMap(({ code, partyId }) => (OWN.includes(code) ? (partyId ?? []) : []));

const OWN: readonly string[] = ['PARTY', 'AGENT', 'GUARDIAN'];

/** A caucus does not exist for anybody but the mediator and the party in it (invariants 4 and 7). */
export function maySeeSession(view: DisputeView, row: SessionEntity): boolean {
  if (view.standings.some(({ code }) => code === 'MEDIATOR')) return true;
  const own = ownPartyIds(view);
  if (row.partyIds.some((partyId) => own.includes(partyId))) return true;
  return row.kind !== 'CAUCUS' && own.length === 0;
}
