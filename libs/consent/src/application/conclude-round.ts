import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { advance } from '#kernel';
import { consentMachine, type ConsentEvent } from '../domain/consent-round.machine.js';
import type { Stage, Tally } from '../domain/tally.js';
import { ConsentRoundEntity } from '../persistence/consent-round.entity.js';
import { agreement, currentRound, recordsOf, stageOf, tallyOf } from './round-facts.js';

/** What the spine asks before a matter may be placed; used by the round's end and by `allowedActions`. */
export const placing = ({ track, complaintState }: DisputeWork['dispute']) =>
  ({ type: 'CONSENTS_COMPLETE', missing: 0, track: track ?? 'SELF', complaint: complaintState }) as const;

/**
 * Ends a round as soon as the answers allow it: right after the last one, after a complaint was registered for which
 * everyone had been waiting, when a person leaves, or when an officer goes on without those who do not want.
 */
@Injectable()
export class RoundConclusion {
  /** Tells whether the round ended now. */
  async tryConclude(work: DisputeWork, proceedWithout: readonly string[] = []): Promise<boolean> {
    const round = await currentRound(work.tx, work.id);
    if (round?.state !== 'asking' && round?.state !== 'askingRespondents') return false;
    const found = tallyOf(round, await work.parties(), await recordsOf(work.tx, work.id), proceedWithout);
    const outside = [...round.outside, ...proceedWithout];
    if (found.verdict === 'complete') return this.agree(work, round, found, outside);
    if (found.verdict === 'waiting') return false;
    await this.fail(work, round, found.verdict);
    return true;
  }

  private async agree(
    work: DisputeWork,
    round: ConsentRoundEntity,
    found: Tally,
    outside: readonly string[],
  ): Promise<boolean> {
    const stage = stageOf(round);
    const asking = round.state === 'asking';
    // Everyone agrees, but the complaint is not yet where the track needs it: the round waits, the people need not.
    if (asking && work.whyNotMove(placing(work.dispute))) return false;
    this.save(work, round, agreement(stage, found), { outside: [...outside], concludedAt: work.tx.now });
    work.dispute.consents = stage === 'all' ? 'all' : 'applicants';
    if (asking) await work.move(placing(work.dispute));
    await this.tell(work, round, stage, 'complete', outside);
    return true;
  }

  /** One side is gone: silence has become a refusal nowhere; only a no, or nobody there to ask. */
  async fail(
    work: DisputeWork,
    round: ConsentRoundEntity,
    outcome: 'refused' | 'unreachable',
  ): Promise<void> {
    const stage = round.state === 'askingRespondents' ? 'all' : stageOf(round);
    const type = outcome === 'refused' ? 'REFUSE' : 'LOSE_TOUCH';
    this.save(work, round, { type, sideGone: true }, { concludedAt: work.tx.now });
    work.dispute.consents = 'refused';
    if (work.dispute.state === 'seekingConsent') {
      work.dispute.nextReason = outcome === 'refused' ? 'CONSENT_REFUSED' : 'UNREACHABLE';
      await work.move({ type: 'CONSENT_REFUSED' }, work.dispute.nextReason);
    }
    await this.tell(work, round, stage, outcome, round.outside);
  }

  save(
    work: DisputeWork,
    round: ConsentRoundEntity,
    event: ConsentEvent,
    changes: Partial<ConsentRoundEntity> = {},
  ): void {
    const { next } = advance(consentMachine, round, event);
    const { id, version } = round;
    work.tx.update(ConsentRoundEntity, { id, version }, { ...next, ...changes, version: version + 1 });
  }

  private async tell(
    work: DisputeWork,
    round: ConsentRoundEntity,
    stage: Stage,
    outcome: 'complete' | 'refused' | 'unreachable',
    outside: readonly string[],
  ): Promise<void> {
    const subject = { type: 'consent-round', id: round.id };
    await work.record('consent.concluded', subject, { stage, outcome, outside: [...outside] });
  }
}
