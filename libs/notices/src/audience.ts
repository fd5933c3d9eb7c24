/** Who of a dispute is told: pure, so that nobody is told by accident. */
import type { Audience } from './notice-rules.js';

interface PartyTold {
  readonly id: string;
  readonly role: string;
  readonly personId: string | null;
}

interface MandateTold {
  readonly partyId: string;
  readonly personId: string;
  readonly kind: string;
  readonly endedAt: Date | null;
}

export interface Told {
  readonly partyId: string;
  readonly personId: string;
}

/** The parties an event names: `partyId`, or all of `partyIds`. */
const namedIn = (data: Readonly<Record<string, unknown>>): ReadonlySet<string> => {
  const { partyId, partyIds } = data;
  const several: readonly unknown[] = Array.isArray(partyIds) ? partyIds : [];
  return new Set([...several, partyId].filter((id) => typeof id === 'string'));
};

/** A party is told itself, or through its guardian where it cannot act alone; agents are told beside it. */
export function audienceOf(
  to: Audience,
  data: Readonly<Record<string, unknown>>,
  parties: readonly PartyTold[],
  mandates: readonly MandateTold[],
): Told[] {
  const named = namedIn(data);
  const meant = parties.filter(({ id, role }) =>
    to === 'everyone' ? true : to === 'applicants' ? role === 'APPLICANT' : named.has(id),
  );
  return meant.flatMap(({ id, personId }) => {
    const acting = mandates.filter(
      ({ partyId, kind, endedAt }) => partyId === id && kind !== 'HELPER' && endedAt === null,
    );
    const persons = new Set([
      ...(personId === null ? [] : [personId]),
      ...acting.map((mandate) => mandate.personId),
    ]);
    return [...persons].map((person) => ({ partyId: id, personId: person }));
  });
}
