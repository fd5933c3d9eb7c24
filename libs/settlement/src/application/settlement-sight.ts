import { Injectable } from '@nestjs/common';
import { Barrier, mayRead, type Sight, type Standing } from '#access';
import type { DisputeEntity } from '#dispute';
import type { SettlementEntity } from '../persistence/settlement.entity.js';

interface Looking {
  readonly standings: readonly Standing[];
  readonly dispute: Pick<DisputeEntity, 'state'>;
}

/** How much of one agreement somebody sees; where it is nothing, there is no such agreement for them to act on either. */
@Injectable()
export class SettlementSight {
  constructor(private readonly barrier: Barrier) {}

  /** A draft is an offer and stays between those it is addressed to and the mediator (TY 22; ZT 18). */
  of(looking: Looking, row: SettlementEntity): Sight {
    const standings = concerned(looking.standings, row.partyIds);
    const own = standings.find(({ partyId }) => partyId !== undefined)?.partyId;
    const about = own === undefined ? {} : { ownerPartyId: own };
    const object = row.effectiveAt === null && row.state !== 'openForSignature' ? 'offers' : 'agreement';
    const suedOn = row.effectiveAt !== null && looking.dispute.state === 'withCourt' ? ['sued-on'] : [];
    return mayRead(this.barrier.matrix, object, standings, {
      ...about,
      circumstances: ['addressed', ...suedOn],
    });
  }
}

/** An agreement of others does not exist for a party it does not concern. */
export const concerned = (standings: readonly Standing[], partyIds: readonly string[]): Standing[] =>
  standings.filter(({ partyId }) => partyId === undefined || partyIds.includes(partyId));
