/** What one party would like; the newest word of each party counts. */
export interface BodyChoice {
  readonly partyId: string;
  readonly bodyId: string;
}

/**
 * The body all parties chose together; undefined while one of them has not chosen or chose another. A body that
 * already declined binds nobody any more: the court may go on (ZT 10, 12).
 */
export function jointChoice(
  partyIds: readonly string[],
  choices: readonly BodyChoice[],
  tried: readonly string[],
): string | undefined {
  const byParty = new Map(choices.map(({ partyId, bodyId }) => [partyId, bodyId]));
  const [first, ...others] = partyIds.map((partyId) => byParty.get(partyId));
  if (first === undefined || tried.includes(first)) return undefined;
  return others.every((bodyId) => bodyId === first) ? first : undefined;
}
