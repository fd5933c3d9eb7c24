import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import type { Tx } from '#platform/database';
import type { StandingCode } from '../domain/standing.js';
import { DisputeGrantRow } from '../persistence/grant.entity.js';

export interface NewGrant {
  readonly disputeId: string;
  /** Either a person, or an organisation whose holders of the role named like the standing share it. */
  readonly personId?: string;
  readonly organisationId?: string;
  readonly standing: StandingCode;
  readonly partyId?: string;
  /** From now on unless said otherwise. */
  readonly from?: Date;
  readonly until?: Date;
  /** What it follows from, e.g. `referral:<id>`. */
  readonly source: string;
}

export type GrantSelection = { readonly disputeId: string } & Partial<
  Pick<NewGrant, 'personId' | 'organisationId' | 'standing' | 'partyId' | 'source'>
>;

/**
 * Port: makes a dispute visible to a person or body, or takes it back. The event the grant follows from is the audit
 * fact; a grant has no story of its own.
 */
@Injectable()
export class Grants {
  give(tx: Tx, grant: NewGrant): string {
    if ((grant.personId === undefined) === (grant.organisationId === undefined))
      throw new Error('a grant is for one person or one organisation');
    const row: DisputeGrantRow = {
      id: newId(),
      disputeId: grant.disputeId,
      personId: grant.personId ?? null,
      organisationId: grant.organisationId ?? null,
      standing: grant.standing,
      partyId: grant.partyId ?? null,
      validFrom: grant.from ?? tx.now,
      validUntil: grant.until ?? null,
      revokedAt: null,
      source: grant.source,
    };
    tx.insert(DisputeGrantRow, row);
    return row.id;
  }

  /** Takes back every living grant of the dispute that fits; effective with the commit. */
  revoke(tx: Tx, { disputeId, ...fits }: GrantSelection): void {
    if (Object.keys(fits).length === 0) throw new Error('say which grants of the dispute are revoked');
    tx.updateAny(DisputeGrantRow, { disputeId, revokedAt: null, ...fits }, { revokedAt: tx.now });
  }
}
