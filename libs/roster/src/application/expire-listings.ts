import { Injectable } from '@nestjs/common';
import { dayOf, SYSTEM } from '#kernel';
import type { Tx } from '#platform/database';
import { MediationBodyEntity } from '../persistence/mediation-body.entity.js';
import { MediatorEntity } from '../persistence/mediator.entity.js';
import { ChangeListing, type ListingCommand } from './change-listing.js';

/** Takes entries out of choice whose term on the roster is over (TY 10); run once a day, and again without harm. */
@Injectable()
export class ExpireListings {
  constructor(private readonly changing: ChangeListing) {}

  /** @returns how many entries expired */
  async execute(tx: Tx): Promise<number> {
    // What is suspended stays so; it takes no new matters, and comes back only with a term ahead of it.
    const running = { state: ['listed', 'warned'] };
    const bodies = await this.expire(tx, 'mediation-body', await tx.find(MediationBodyEntity, running));
    return bodies + (await this.expire(tx, 'mediator', await tx.find(MediatorEntity, running)));
  }

  private async expire(
    tx: Tx,
    kind: ListingCommand['kind'],
    rows: readonly (MediationBodyEntity | MediatorEntity)[],
  ): Promise<number> {
    const today = dayOf(tx.now);
    const over = rows.filter(({ listedUntil }) => listedUntil !== null && listedUntil < today);
    for (const { id, version } of over)
      await this.changing.execute(tx, SYSTEM, { kind, id, version, order: 'EXPIRE' });
    return over.length;
  }
}
