import { circlesOf, type DisputeWork } from '#dispute';
import { StreamEventRow } from '#platform/database';
import type { Company } from './audience.js';

/** They open an attempt among parties, or change who is in it. */
const OF_ATTEMPTS = ['attempt.opened', 'attempt.party-joined', 'attempt.party-left'];
/** They name the parties of an agreement. */
const OF_AGREEMENTS = ['settlement.drafted', 'settlement.revised', 'settlement.effective'];

/** The people of a dispute as its events tell of them; the rooms that keep them are not asked. */
export async function companyOf(work: DisputeWork): Promise<Company> {
  const [parties, mandates, events] = await Promise.all([
    work.parties(),
    work.mandates(),
    work.tx.find(
      StreamEventRow,
      { stream: work.id, type: [...OF_ATTEMPTS, ...OF_AGREEMENTS] },
      { orderBy: { seq: 'asc' } },
    ),
  ]);
  const ofAgreements = events.filter(({ type }) => OF_AGREEMENTS.includes(type));
  return { parties, mandates, inside: insideOf(events), circles: circlesOf(ofAgreements) };
}

/** Who took consent back has left the talks, and hears no more of them (TY 26). */
export function insideOf(events: readonly Pick<StreamEventRow, 'type' | 'data'>[]): ReadonlySet<string> {
  const inside = new Set<string>();
  for (const { type, data } of events) {
    const { partyId = '', partyIds = [] } = data as { partyId?: string; partyIds?: string[] };
    if (type === 'attempt.opened') {
      inside.clear();
      for (const id of partyIds) inside.add(id);
    }
    if (type === 'attempt.party-joined') inside.add(partyId);
    if (type === 'attempt.party-left') inside.delete(partyId);
  }
  return inside;
}
