/** Who sits at the table at which elements are gone through, and what is asked before anything is done there. */
import type { Standing } from '#access';
import type { DisputeWork } from '#dispute';
import type { Reads } from '#platform/database';
import { talksAreOn } from '../domain/element.rules.js';
import { noSuchElement } from '../domain/mediation.errors.js';
import { AttemptEntity } from '../persistence/attempt.entity.js';
import { requireAttempt } from './attempt-store.js';
import type { Element, ElementBook } from './element-book.js';

/** A list one can go through in a session. */
export const BOUNDS = { elementsPerAttempt: 50, openedAtOnce: 50 } as const;

const FOR_A_PARTY: readonly string[] = ['PARTY', 'AGENT', 'GUARDIAN'];

/** Parties inside for which this person stands. */
export const seatsOf = (standings: readonly Standing[], { partyIds }: AttemptEntity): string[] => {
  const own = standings.flatMap(({ code, partyId }) => (FOR_A_PARTY.includes(code) ? (partyId ?? []) : []));
  return partyIds.filter((id) => own.includes(id));
};

/** The mediator, and those who are or act for a party inside; to everybody else there are no elements. */
export const sitsAtTheTable = (standings: readonly Standing[], attempt: AttemptEntity): boolean =>
  standings.some(({ code }) => code === 'MEDIATOR') || seatsOf(standings, attempt).length > 0;

/** The attempt whose elements are told: the one that lives, or the last. */
export async function lastAttempt(reads: Reads, disputeId: string): Promise<AttemptEntity | undefined> {
  const options = { orderBy: { ordinal: 'desc' }, limit: 1 } as const;
  return (await reads.find(AttemptEntity, { disputeId }, options))[0];
}

/** @throws `mediation.no-attempt`, `element.not-found` for who does not sit there, or the rule that the talks are on. */
export async function talksAtWork(work: DisputeWork): Promise<AttemptEntity> {
  const attempt = await requireAttempt(work);
  if (!sitsAtTheTable(work.standings, attempt)) throw noSuchElement();
  work.require(talksAreOn, { phase: work.dispute.state, attemptState: attempt.state });
  return attempt;
}

/** @throws as above, and `element.not-found` */
export async function elementAtWork(
  work: DisputeWork,
  book: ElementBook,
  elementId: string,
): Promise<{ attempt: AttemptEntity; element: Element }> {
  const attempt = await talksAtWork(work);
  return { attempt, element: await book.one(work.tx, attempt.id, elementId) };
}
