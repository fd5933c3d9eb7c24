/**
 * Which circumstances of the information barrier hold for a dispute now. Only the coarse facts decide; the barrier
 * itself is data (`config/access/objects.yaml`).
 */
export interface SightFacts {
  readonly state: string;
  readonly complaintState: string;
}

/** Phases in which nothing has been sent to the other side yet. */
const BEFORE_SERVICE: ReadonlySet<string> = new Set([
  'draft',
  'received',
  'correcting',
  'screening',
  'returned',
  'redirected',
]);

export const isServed = ({ state }: Pick<SightFacts, 'state'>): boolean => !BEFORE_SERVICE.has(state);

export function circumstancesOf({ state, complaintState }: SightFacts): string[] {
  const served = isServed({ state }) ? ['served'] : [];
  const filed = complaintState === 'registered' || complaintState === 'ended' ? ['filed'] : [];
  return [...served, ...filed];
}

/** Stands here only as or for a party; such a person is shown no clock and no mark of the desk. */
export const isPartySide = (standings: readonly { readonly partyId?: string }[]): boolean =>
  standings.every(({ partyId }) => partyId !== undefined);

/** What decides whether somebody may know that there is a dispute. */
export interface Secrecy extends SightFacts {
  /** Nothing while it was never handed in; a draft that was taken back stays one. */
  readonly submittedAt: Date | null;
  /** The person who typed it. */
  readonly createdBy: string;
}

export interface Onlooker {
  readonly personId: string;
  readonly standings: readonly { readonly partyId?: string }[];
}

/**
 * A draft is nobody's to find: only who asks, those beside them, and whoever typed it for them know of it, at whatever
 * desk. The respondent's side does not learn of a matter before it is told (it may never be).
 */
export function knowsOfIt(
  { personId, standings }: Onlooker,
  roleOf: ReadonlyMap<string, string>,
  facts: Secrecy,
): boolean {
  if (standings.length === 0) return false;
  const asks = standings.some(({ partyId }) => partyId !== undefined && roleOf.get(partyId) === 'APPLICANT');
  if (facts.submittedAt === null) return asks || facts.createdBy === personId;
  return isServed(facts) || asks || standings.some(({ partyId }) => partyId === undefined);
}
