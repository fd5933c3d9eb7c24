import type { RoomRole } from './place.js';

const FOR_A_PARTY: readonly string[] = ['PARTY', 'AGENT', 'GUARDIAN'];
/** Who may be there to see, always visible to all (domain 1.8): the guide judge, and an agency asked to help. */
const OFFICIALS: readonly string[] = ['MEDIATION_GUIDE_JUDGE', 'AGENCY'];

export interface StandingInRoom {
  readonly role: RoomRole;
  readonly partyIds: readonly string[];
}

/** In what capacity somebody comes; nothing for those who have no business in a session's room. */
export function roleInRoom(
  standings: readonly { readonly code: string; readonly partyId?: string }[],
  invited: readonly string[],
): StandingInRoom | undefined {
  if (standings.some(({ code }) => code === 'MEDIATOR')) return { role: 'MEDIATOR', partyIds: [] };
  const partyIds = standings.flatMap(({ code, partyId }) =>
    FOR_A_PARTY.includes(code) && partyId !== undefined && invited.includes(partyId) ? [partyId] : [],
  );
  if (partyIds.length > 0) return { role: 'PARTY', partyIds: [...new Set(partyIds)] };
  if (standings.some(({ code }) => OFFICIALS.includes(code))) return { role: 'OFFICIAL', partyIds: [] };
  return undefined;
}
