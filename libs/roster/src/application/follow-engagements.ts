import { Injectable } from '@nestjs/common';
import type { EventData } from '#contracts';
import { Reactions, type StoredEvent, type Tx } from '#platform/database';
import { RosterCompletionEntity } from '../persistence/roster-completion.entity.js';
import { RosterEngagementEntity } from '../persistence/roster-engagement.entity.js';

const NOT_TO_THE_END: readonly string[] = ['BODY_LEFT', 'RECUSED', 'STEPPED_DOWN'];

/** Keeps the open load true by listening: an accepted referral and a cleared mediator begin work, their end ends it. */
@Injectable()
export class FollowEngagements {
  constructor(reactions: Reactions) {
    reactions.on('referral.accepted', (tx, event) => this.bodyBegins(tx, event));
    reactions.on('referral.returned', (tx, event) =>
      this.occasionEnds(tx, (event.data as EventData['referral.returned']).referralId),
    );
    reactions.on('appointment.cleared', (tx, event) => this.mediatorBegins(tx, event));
    reactions.on('appointment.ended', (tx, event) => this.mediatorEnds(tx, event));
    reactions.on('attempt.ended', (tx, event) =>
      this.attemptEnds(tx, (event.data as EventData['attempt.ended']).attemptId),
    );
  }

  private bodyBegins(tx: Tx, event: StoredEvent): Promise<void> {
    const { referralId, attemptId, bodyId } = event.data as EventData['referral.accepted'];
    return this.begins(tx, { occasionId: referralId, listedId: bodyId, attemptId, since: event.at });
  }

  private mediatorBegins(tx: Tx, event: StoredEvent): Promise<void> {
    const { appointmentId, mediatorId } = event.data as EventData['appointment.cleared'];
    return this.begins(tx, {
      occasionId: appointmentId,
      listedId: mediatorId,
      attemptId: null,
      since: event.at,
    });
  }

  /** Worked on to the end, unless the mediator stepped aside or the body gave the matter back. */
  private async mediatorEnds(tx: Tx, event: StoredEvent): Promise<void> {
    const { appointmentId, why } = event.data as EventData['appointment.ended'];
    const engaged = await tx.findOne(RosterEngagementEntity, { occasionId: appointmentId });
    if (engaged && !NOT_TO_THE_END.includes(why))
      tx.insert(RosterCompletionEntity, {
        occasionId: appointmentId,
        listedId: engaged.listedId,
        endedAt: event.at,
      });
    await this.occasionEnds(tx, appointmentId);
  }

  /** A mediator is cleared again whenever someone joins; the work stays one. */
  private async begins(tx: Tx, engagement: RosterEngagementEntity): Promise<void> {
    await this.occasionEnds(tx, engagement.occasionId);
    tx.insert(RosterEngagementEntity, engagement);
  }

  private occasionEnds(tx: Tx, occasionId: string): Promise<void> {
    tx.remove(RosterEngagementEntity, { occasionId });
    return Promise.resolve();
  }

  private attemptEnds(tx: Tx, attemptId: string): Promise<void> {
    tx.remove(RosterEngagementEntity, { attemptId });
    return Promise.resolve();
  }
}
