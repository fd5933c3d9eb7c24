/** Who of a dispute is told: pure, so that nobody is told by accident. */
import { sees, type Circles } from '#dispute';
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

export interface News {
  readonly data: Readonly<Record<string, unknown>>;
  /** What the timeline shows of it to whom; nobody is told of more. */
  readonly visibility: string;
}

export interface Company {
  readonly parties: readonly PartyTold[];
  readonly mandates: readonly MandateTold[];
  /** Parties in the present attempt at mediation, or in the last one. */
  readonly inside: ReadonlySet<string>;
  readonly circles: Circles;
}

/** The parties an event names: `partyId`, or all of `partyIds`. */
const namedIn = ({ data: { partyId, partyIds } }: News): ReadonlySet<string> => {
  const several: readonly unknown[] = Array.isArray(partyIds) ? partyIds : [];
  return new Set([...several, partyId].filter((id) => typeof id === 'string'));
};

const meant: Readonly<Record<Audience, (party: PartyTold, news: News, company: Company) => boolean>> = {
  everyone: () => true,
  applicants: ({ role }) => role === 'APPLICANT',
  inside: ({ id }, _news, { inside }) => inside.has(id),
  named: ({ id }, news) => namedIn(news).has(id),
};

/** A party is told itself, or through its guardian where it cannot act alone; agents are told beside it. */
export function audienceOf(to: Audience, news: News, company: Company): Told[] {
  const told = company.parties.filter(
    (party) =>
      meant[to](party, news, company) &&
      sees({ standings: [{ code: 'PARTY', partyId: party.id }] }, news.visibility, company.circles),
  );
  return told.flatMap(({ id, personId }) => {
    const acting = company.mandates.filter(
      ({ partyId, kind, endedAt }) => partyId === id && kind !== 'HELPER' && endedAt === null,
    );
    const persons = new Set([
      ...(personId === null ? [] : [personId]),
      ...acting.map((mandate) => mandate.personId),
    ]);
    return [...persons].map((person) => ({ partyId: id, personId: person }));
  });
}
