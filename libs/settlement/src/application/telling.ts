import type { DisputeWork } from '#dispute';
import type { EventVisibility } from '#platform/database';
import type { SettlementEntity } from '../persistence/settlement.entity.js';

/** An agreement of everybody is told to everybody; one among some to those it names, and to who serves the matter. */
export async function toldTo(work: DisputeWork, row: SettlementEntity): Promise<EventVisibility> {
  const parties = await work.parties();
  return parties.every(({ id }) => row.partyIds.includes(id)) ? 'parties' : `among:${row.id}`;
}

/** What one side does towards an agreement is told to that side and the mediator (TY 22). */
export const toldToSide = (partyId: string): EventVisibility => `side:${partyId}`;
