import type { Grants } from '#access';
import type { Tx } from '#platform/database';
import type { MandateKind } from '../domain/authority.rules.js';
import type { MandateEntity } from '../persistence/mandate.entity.js';
import type { PartyEntity } from '../persistence/party.entity.js';

/** Being a party, or acting for one, is what lets a person see the dispute; the grant says so in `access`. */
export function grantParty(grants: Grants, tx: Tx, party: PartyEntity): void {
  if (party.personId === null) return;
  grants.give(tx, {
    disputeId: party.disputeId,
    personId: party.personId,
    standing: 'PARTY',
    partyId: party.id,
    source: `party:${party.id}`,
  });
}

const STANDING_OF = {
  AGENT: 'AGENT',
  REPRESENTATIVE: 'AGENT',
  GUARDIAN: 'GUARDIAN',
  HELPER: 'HELPER',
} as const satisfies Record<MandateKind, string>;

export function grantMandate(grants: Grants, tx: Tx, mandate: MandateEntity): void {
  grants.give(tx, {
    disputeId: mandate.disputeId,
    personId: mandate.personId,
    standing: STANDING_OF[mandate.kind],
    partyId: mandate.partyId,
    source: `mandate:${mandate.id}`,
    ...(mandate.validUntil ? { until: mandate.validUntil } : {}),
  });
}
