import { Injectable } from '@nestjs/common';
import { Grants } from '#access';
import { DisputeWork } from '#dispute';
import { begin, newId } from '#kernel';
import { attemptMachine } from '../domain/attempt.machine.js';
import { AttemptEntity } from '../persistence/attempt.entity.js';
import { advanceAttempt, attemptRef, livingAttempt, requireAttempt } from './attempt-store.js';

/** Opens an attempt when everyone needed agreed, and lets mediation begin as soon as all that it needs is there. */
@Injectable()
export class BeginMediation {
  constructor(private readonly grants: Grants) {}

  /** Those who may be invited only (利害关系人) are not inside. */
  async open(work: DisputeWork, outside: readonly string[]): Promise<void> {
    const parties = await work.parties();
    const inside = parties.filter(({ id, role }) => role !== 'INTERESTED' && !outside.includes(id));
    const earlier = await work.tx.find(AttemptEntity, { disputeId: work.id });
    const row = Object.assign(new AttemptEntity(), begin(attemptMachine).next, {
      id: newId(),
      disputeId: work.id,
      ordinal: earlier.length + 1,
      track: work.dispute.track ?? 'SELF',
      procedure: work.dispute.procedure ?? 'ORDINARY',
      version: 1,
      partyIds: inside.map(({ id }) => id),
      bodyId: null,
      mediatorPersonId: null,
      openedAt: work.tx.now,
      termStartedAt: null,
      extensionDays: 0,
      endedAt: null,
      endCode: null,
      endNote: null,
    });
    work.tx.insert(AttemptEntity, row);
    work.dispute.attemptId = row.id;
    work.dispute.mediatorCleared = false;
    const { id: attemptId, track, ordinal, partyIds } = row;
    await work.record('attempt.opened', attemptRef(row), { attemptId, track, ordinal, partyIds });
  }

  /** Mediator cleared and respondents agreed may come in either order; the spine says when both are there. */
  async tryIt(work: DisputeWork): Promise<void> {
    const attempt = await livingAttempt(work.tx, work.id);
    if (attempt?.state !== 'open') return;
    const { mediatorCleared, consents } = work.dispute;
    const event = { type: 'BEGIN_MEDIATION', mediatorCleared, consents } as const;
    if (work.whyNotMove(event)) return;
    await work.move(event);
    await work.record('attempt.begun', attemptRef(attempt), { attemptId: attempt.id });
  }

  /** During trial the judge mediates; body and appointment are not needed (CPL 97; TJ 1). */
  async leadByJudge(work: DisputeWork): Promise<{ attemptId: string }> {
    const attempt = await requireAttempt(work);
    const { personId } = work.actor;
    const changes = { mediatorPersonId: personId, termStartedAt: work.tx.now };
    advanceAttempt(work, attempt, { type: 'LEAD_BY_JUDGE', track: attempt.track }, changes);
    this.grants.give(work.tx, {
      disputeId: work.id,
      personId,
      standing: 'MEDIATOR',
      source: `attempt:${attempt.id}`,
    });
    work.dispute.mediatorCleared = true;
    const { id: attemptId, procedure } = attempt;
    await work.record('attempt.judge-led-started', attemptRef(attempt), { attemptId, procedure });
    await this.tryIt(work);
    return { attemptId };
  }
}
