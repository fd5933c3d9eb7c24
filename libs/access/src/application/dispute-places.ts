import { Injectable } from '@nestjs/common';
import type { Reads } from '#platform/database';
import type { Standing } from '../domain/standing.js';

/** Where a dispute belongs and whose particulars are part of it. */
export interface DisputePlace {
  readonly courtPath: string;
  /** Natural persons named in the dispute: parties, agents, guardians, helpers. */
  readonly personIds: readonly string[];
  /** False for whoever stands in it but has not been told of it yet. */
  readonly isKnownTo?: (onlooker: {
    readonly personId: string;
    readonly standings: readonly Standing[];
  }) => boolean;
}

export type FindDisputePlace = (reads: Reads, disputeId: string) => Promise<DisputePlace | undefined>;

/** The room that owns disputes says here where one belongs; this room does not import it. */
@Injectable()
export class DisputePlaces {
  private find: FindDisputePlace | undefined;

  use(find: FindDisputePlace): void {
    this.find = find;
  }

  async of(reads: Reads, disputeId: string): Promise<DisputePlace | undefined> {
    return this.find?.(reads, disputeId);
  }
}
