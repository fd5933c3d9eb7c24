/** Who knows of an offer (domain 1.9): who made it, whom it is addressed to, and the mediator. */

/** Who looks: in what capacity, for which parties, and what they may read of the room. */
export interface Looker {
  readonly role: string;
  readonly partyIds: readonly string[];
  readonly readable: ReadonlySet<string>;
}

export interface Shown {
  readonly placeId: string;
  readonly partyId: string | null;
  /** Null until it has crossed: then it is known in its caucus only. */
  readonly toPartyIds: readonly string[] | null;
}

export function maySee(
  { placeId, partyId, toPartyIds }: Shown,
  { role, partyIds, readable }: Looker,
): boolean {
  if (toPartyIds === null) return role !== 'OFFICIAL' && readable.has(placeId);
  if (role === 'MEDIATOR') return true;
  return partyIds.some((id) => id === partyId || toPartyIds.includes(id));
}
