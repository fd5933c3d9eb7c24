/** Who asks for which command, and what they have before their eyes when they write down what it needs. */
import { loadCounty } from '#demo';
import type { DisputeSeen, GuidedDispute, OfferedAction } from '#journey';

export interface Asking {
  readonly dispute: GuidedDispute;
  readonly offer: OfferedAction;
  readonly seen: DisputeSeen;
  /** The party who asks; of staff, the one they would type for. */
  readonly partyId: string;
  readonly byParty: boolean;
  readonly claimIds: readonly string[];
  readonly now: Date;
  /** Who may not read an agreement may still hold the paper. */
  readonly papers: readonly SeenAgreement[];
}
/** An agreement as the paper shows it that lies on the table. */
export interface SeenAgreement {
  readonly id: string;
  readonly digest?: string | null;
  readonly draft?: number;
  readonly state?: string;
  readonly partyIds?: readonly string[];
  readonly acts?: readonly { readonly kind: string; readonly whose: string; readonly draft: number }[];
}

/** What is sent where there is nothing to sign. */
const NO_DIGEST = '0'.repeat(64);

export const idsOf = ({ dispute }: Asking): readonly string[] => Object.values(dispute.parties);
export const agreementOf = ({ papers, offer }: Asking): SeenAgreement | undefined =>
  papers.find(({ id }) => offer.href.includes(id));
/** Staff note it for the first who has not done it. */
export const whoseTurn = (asking: Asking, kind: string): object => {
  const { partyIds = [], acts = [], draft } = agreementOf(asking) ?? {};
  const did = (id: string) =>
    acts.some((act) => act.kind === kind && act.whose === id && act.draft === draft);
  const first = partyIds.find((id) => !did(id));
  return { partyId: asking.byParty ? asking.partyId : (first ?? asking.partyId) };
};
export const inForce = ({ seen }: Asking): string | undefined =>
  (seen['settlements'] as readonly (SeenAgreement & { state: string })[]).find(
    ({ state }) => state === 'effective',
  )?.id;
/** Who agreed to mediate; before anybody did, everybody. */
export function insideOf(asking: Asking): readonly string[] {
  const { attempts = [] } = (asking.seen['mediation'] ?? {}) as {
    readonly attempts?: readonly { readonly partyIds: readonly string[] }[];
  };
  return attempts.at(-1)?.partyIds ?? idsOf(asking);
}
export const digestOf = (asking: Asking): string => agreementOf(asking)?.digest ?? NO_DIGEST;

/** Who has worked on the matter before is not asked again. */
export function newMediator({ dispute, seen }: Asking): string | undefined {
  const { bodies, mediators } = dispute.people.ids;
  const earlier = (seen['appointments'] ?? []) as readonly { mediatorId: string | null }[];
  const { items = [] } = (seen['referrals'] ?? {}) as { readonly items?: readonly SeenOffer[] };
  const bodyId = items.findLast(({ state }) => state === 'accepted')?.bodyId;
  const known = loadCounty()
    .mediators.filter((mediator) => mediator.bodies.some((key) => bodies.get(key) === bodyId))
    .map(({ key }) => mediators.get(key));
  return known.find((id) => !earlier.some(({ mediatorId }) => mediatorId === id)) ?? known[0];
}

interface SeenOffer {
  readonly state: string;
  readonly bodyId: string;
}

interface SeenConsent {
  readonly partyId: string;
  readonly scope: string;
  readonly decision: string;
}

/** The newest yes that was not taken back; at the counter, anybody's. */
export function standingConsent({ seen, partyId, byParty }: Asking): object {
  const { records } = seen['consents'] as { readonly records: readonly SeenConsent[] };
  const latest = new Map(records.map((record) => [`${record.partyId} ${record.scope}`, record]));
  const standing = [...latest.values()].filter(
    (record) => record.decision === 'GIVEN' && (!byParty || record.partyId === partyId),
  );
  const found = records.findLast((record) => standing.includes(record));
  return { partyId: found?.partyId ?? partyId, scope: found?.scope ?? 'DATA' };
}

interface SeenSession {
  readonly id: string;
  readonly attendance: readonly { readonly partyId: string }[];
}
interface SeenMediation {
  readonly sessions: readonly SeenSession[];
  readonly undisputedFacts: readonly { readonly id: string; readonly digest?: string }[];
}
const mediationOf = ({ seen }: Asking) => seen['mediation'] as SeenMediation;

export function invitedTo(asking: Asking): readonly string[] {
  const session = mediationOf(asking).sessions.find(({ id }) => asking.offer.href.includes(id));
  return session?.attendance.map(({ partyId }) => partyId) ?? [];
}

export const factsDigestOf = (asking: Asking): string =>
  mediationOf(asking).undisputedFacts.find(({ id }) => asking.offer.href.includes(id))?.digest ?? NO_DIGEST;
