import { Injectable } from '@nestjs/common';
import type { EventData } from '#contracts';
import { CauseCatalogue } from '#causes';
import type { DisputeWork } from '#dispute';
import { RosterReader } from '#roster';
import { advanceAttempt, attemptRef, changeAttempt, livingAttempt } from './attempt-store.js';

/** PML names no term of its own for mediation before any complaint; the term of referred matters is taken over. */
const TERM_WITHOUT_COURT_DAYS = 30;

/** The first body that takes the matter starts the term; one that takes it over after a return does not (ZT 24, TY 27). */
@Injectable()
export class StartTerm {
  constructor(
    private readonly roster: RosterReader,
    private readonly causes: CauseCatalogue,
  ) {}

  async execute(work: DisputeWork, accepted: EventData['referral.accepted']): Promise<void> {
    const attempt = await livingAttempt(work.tx, work.id);
    if (attempt?.id !== accepted.attemptId) return;
    const { bodyId, organisationId, acceptedAt, how } = accepted;
    if (attempt.state !== 'seekingBody') {
      changeAttempt(work, attempt, { bodyId });
      return;
    }
    advanceAttempt(work, attempt, { type: 'START_TERM' }, { bodyId, termStartedAt: new Date(acceptedAt) });
    const body = await this.roster.body(work.tx, bodyId);
    const { id: attemptId, track, procedure, partyIds } = attempt;
    await work.record('attempt.term-started', attemptRef(attempt), {
      attemptId,
      track,
      procedure,
      bodyKind: body?.kind ?? 'COURT_INVITED',
      termOf: this.isMedical(work) ? 'MEDICAL_COMMITTEE' : 'BODY',
      startedAt: acceptedAt,
      ...(track === 'SELF' ? { termDays: TERM_WITHOUT_COURT_DAYS } : {}),
      bodyId,
      organisationId,
      how,
      partyIds,
    });
  }

  /** Committees for medical disputes have a term of their own (医疗纠纷条例 38). */
  private isMedical({ dispute: { causeVersion, causeCode } }: DisputeWork): boolean {
    const cause = this.causes.find(causeVersion, causeCode);
    return cause !== undefined && this.causes.fieldOf(cause) === 'MEDICAL';
  }
}
