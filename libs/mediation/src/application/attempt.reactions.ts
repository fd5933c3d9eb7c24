import { Injectable } from '@nestjs/common';
import type { EventData } from '#contracts';
import { isClock } from '#deadlines';
import { DisputeStore, OpenThings, PoliciesInForce, type DisputeWork } from '#dispute';
import { RosterReader } from '#roster';
import { changeAttempt, livingAttempt } from './attempt-store.js';
import { BeginMediation } from './begin-mediation.js';
import { EndAttempt, type AttemptEnding } from './end-attempt.js';

/** Terms of mediation; the judge-led term of TJ 4 among them. */
const TERMS: readonly string[] = ['DL-07', 'DL-08', 'DL-09', 'DL-10', 'DL-27', 'DL-31.1'];

/** What opens an attempt and what ends it, when it happens in other rooms. */
@Injectable()
export class AttemptReactions {
  constructor(
    disputes: DisputeStore,
    things: OpenThings,
    private readonly policies: PoliciesInForce,
    private readonly roster: RosterReader,
    private readonly beginning: BeginMediation,
    private readonly ending: EndAttempt,
  ) {
    things.add(async (work) => ((await livingAttempt(work.tx, work.id)) ? 1 : 0));
    disputes.on('consent.concluded', (work, data) => this.concluded(work, data));
    disputes.on('appointment.cleared', (work, data) => this.cleared(work, data));
    disputes.on('appointment.ended', (work) => this.withoutMediator(work));
    disputes.on('appointment.refused', async (work, { ordinal }) => {
      if (ordinal > 1) await this.end(work, { code: 'PARTY_REFUSED' });
    });
    disputes.on('referral.returned', (work) => this.returned(work));
    disputes.on('referral.given-up', (work) => this.end(work, { code: 'OTHER_OBSTACLE' }));
    disputes.on('filing.insisted', (work) => this.end(work, { code: 'PARTY_REFUSED' }));
    disputes.on('dispute.withdrawn', async (work) => {
      if (work.dispute.state === 'closed') await this.end(work, { code: 'RECONCILED_WITHDRAWN' });
    });
    disputes.on('settlement.effective', async (work, { remainingClaims }) => {
      if (remainingClaims === 0) await this.end(work, { code: 'AGREED' });
    });
    disputes.on('deadline.reached', (work, { code }, { subject }) => this.ranOut(work, code, subject.id));
  }

  private async concluded(work: DisputeWork, data: EventData['consent.concluded']): Promise<void> {
    const attempt = await livingAttempt(work.tx, work.id);
    if (data.outcome !== 'complete') {
      const code = data.outcome === 'unreachable' ? 'UNREACHABLE_IN_TERM' : 'PARTY_REFUSED';
      await this.end(work, { code });
    } else if (attempt) await this.beginning.tryIt(work);
    else await this.beginning.open(work, data.outside);
  }

  private async cleared(work: DisputeWork, data: EventData['appointment.cleared']): Promise<void> {
    const attempt = await livingAttempt(work.tx, work.id);
    if (!attempt) return;
    const mediator = await this.roster.mediator(work.tx, data.mediatorId);
    changeAttempt(work, attempt, { mediatorPersonId: mediator?.personId ?? null });
    await this.beginning.tryIt(work);
  }

  private async withoutMediator(work: DisputeWork): Promise<void> {
    const attempt = await livingAttempt(work.tx, work.id);
    if (attempt) changeAttempt(work, attempt, { mediatorPersonId: null });
  }

  /** The term runs on while another body is sought, unless the court decided otherwise. */
  private async returned(work: DisputeWork): Promise<void> {
    const attempt = await livingAttempt(work.tx, work.id);
    if (attempt) changeAttempt(work, attempt, { bodyId: null });
    const policies = await this.policies.at(work.tx, work.dispute);
    if (!policies.value('referral.termRunsOnAfterReturn')) await this.end(work, { code: 'OTHER_OBSTACLE' });
  }

  private async ranOut(work: DisputeWork, clock: string, subjectId: string): Promise<void> {
    if (!TERMS.some((term) => isClock(clock, term))) return;
    const attempt = await livingAttempt(work.tx, work.id);
    if (attempt?.id !== subjectId) return;
    await this.ending.end(work, attempt, { code: 'TERM_EXPIRED_NO_EXTENSION', byClock: true });
  }

  private async end(work: DisputeWork, ending: AttemptEnding): Promise<void> {
    const attempt = await livingAttempt(work.tx, work.id);
    if (attempt) await this.ending.end(work, attempt, { ...ending, byEvent: true });
  }
}
