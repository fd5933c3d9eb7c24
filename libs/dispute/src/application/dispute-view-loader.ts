import { Injectable } from '@nestjs/common';
import { AccessReader, standingsInDispute } from '#access';
import { Clock } from '#kernel';
import { CommittedReads, StreamRow } from '#platform/database';
import type { Caller } from '#platform/http';
import { noSuchDispute } from '../domain/dispute.errors.js';
import { knowsOfIt } from '../domain/sight.rules.js';
import { ClaimItemEntity } from '../persistence/claim-item.entity.js';
import { DisputeEntity } from '../persistence/dispute.entity.js';
import { MandateEntity } from '../persistence/mandate.entity.js';
import { PartyEntity } from '../persistence/party.entity.js';
import type { DisputeView } from './dispute-sources.js';

/** Loads a dispute for reading, as far as this caller may know that it exists. */
@Injectable()
export class DisputeViewLoader {
  constructor(
    private readonly reads: CommittedReads,
    private readonly access: AccessReader,
    private readonly clock: Clock,
  ) {}

  /** @throws `dispute.not-found` for what is absent and for what may not be known to exist. */
  async load(caller: Caller, disputeId: string): Promise<DisputeView> {
    const { reads } = this;
    const now = this.clock.now();
    // The line first: whoever asks for what came after that number misses nothing that the other answers do not hold.
    const [[line], [dispute], parties, mandates, claims] = await reads.together([
      { entity: StreamRow, where: { id: disputeId } },
      { entity: DisputeEntity, where: { id: disputeId } },
      { entity: PartyEntity, where: { disputeId }, options: { orderBy: { ordinal: 'asc' } } },
      { entity: MandateEntity, where: { disputeId } },
      { entity: ClaimItemEntity, where: { disputeId }, options: { orderBy: { ordinal: 'asc' } } },
    ] as const);
    if (!dispute || !line) throw noSuchDispute();
    const grants = await this.access.grantsOf(reads, disputeId);
    const standings = standingsInDispute(caller.actor, {
      disputeId,
      courtPath: dispute.courtPath,
      grants,
      at: now,
    });
    const roleOf = new Map(parties.map(({ id, role }) => [id, role]));
    const { actor, locale } = caller;
    if (!knowsOfIt({ personId: actor.personId, standings }, roleOf, dispute)) throw noSuchDispute();
    return { reads, seq: line.seq, dispute, parties, mandates, claims, actor, standings, locale, now };
  }
}
