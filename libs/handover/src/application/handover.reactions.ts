import { Injectable } from '@nestjs/common';
import { DisputeStore, OpenThings, type DisputeWork } from '#dispute';
import type { Reads } from '#platform/database';
import { UNDER_WAY } from '../domain/hand-over.machine.js';
import type { HandOverEntity } from '../persistence/hand-over.entity.js';
import { RefuseHandOver } from './answer-hand-over.js';
import { handOversOf } from './hand-overs.js';

const underWay = async (reads: Reads, disputeId: string): Promise<HandOverEntity[]> =>
  (await handOversOf(reads, disputeId)).filter(({ state }) => UNDER_WAY.includes(state));

/** What follows in this room from what others did. */
@Injectable()
export class HandOverReactions {
  constructor(
    disputes: DisputeStore,
    openThings: OpenThings,
    private readonly refusing: RefuseHandOver,
  ) {
    openThings.add(async (work) => (await underWay(work.tx, work.id)).length);
    disputes.on('filing.insisted', (work) => this.takeBack(work));
  }

  private async takeBack(work: DisputeWork): Promise<void> {
    for (const row of await underWay(work.tx, work.id)) await this.refusing.recall(work, row);
  }
}
