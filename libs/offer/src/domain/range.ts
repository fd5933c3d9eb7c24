/** How two sealed figures compare; nothing else of them is ever told. Pure. */

export interface Figures {
  /** The most the payer would pay. */
  readonly mostFen: number;
  /** The least the payee would take. */
  readonly leastFen: number;
}

export interface Comparison {
  readonly overlaps: boolean;
  /** Between the two, in whole fen, an odd one dropped; null where they do not overlap. */
  readonly midpointFen: number | null;
}

export function compared({ mostFen, leastFen }: Figures): Comparison {
  const overlaps = mostFen >= leastFen;
  return { overlaps, midpointFen: overlaps ? Math.floor((mostFen + leastFen) / 2) : null };
}

export interface Between {
  readonly payerPartyId: string;
  readonly payeePartyId: string;
}

export const isOf = ({ payerPartyId, payeePartyId }: Between, partyId: string): boolean =>
  partyId === payerPartyId || partyId === payeePartyId;

/** Who knows that there is a range at all: the two it is between, and the mediator. */
export const maySeeRange = (
  range: Between,
  { role, partyIds }: { readonly role: string; readonly partyIds: readonly string[] },
): boolean => role === 'MEDIATOR' || partyIds.some((id) => isOf(range, id));
