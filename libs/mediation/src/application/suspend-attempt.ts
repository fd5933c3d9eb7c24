import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { suspicionIsReported } from '../domain/attempt.rules.js';
import { advanceAttempt, attemptRef, requireAttempt } from './attempt-store.js';
import { EndAttempt } from './end-attempt.js';
import { agreeWithoutLeaver } from './extend-attempt.js';

/** Experts look into it; the time is left out of the term (ZT 26; JD 2-5). */
@Injectable()
export class SuspendForAppraisal {
  async execute(work: DisputeWork, asked: { readonly agreedPartyIds: readonly string[] }): Promise<object> {
    const attempt = await requireAttempt(work);
    advanceAttempt(work, attempt, {
      type: 'SUSPEND_FOR_APPRAISAL',
      inside: attempt.partyIds,
      agreed: asked.agreedPartyIds,
    });
    const data = { attemptId: attempt.id, from: work.tx.now.toISOString() };
    await work.record('attempt.appraisal-started', attemptRef(attempt), data);
    return {};
  }
}

@Injectable()
export class EndAppraisal {
  async execute(work: DisputeWork): Promise<object> {
    const attempt = await requireAttempt(work);
    advanceAttempt(work, attempt, { type: 'END_APPRAISAL' });
    const data = { attemptId: attempt.id, to: work.tx.now.toISOString() };
    await work.record('attempt.appraisal-ended', attemptRef(attempt), data);
    await agreeWithoutLeaver(work, attempt);
    return {};
  }
}

/** The mediator suspects a sham: work stops, the court or the body looks at it (TY 18). Parties are told that it rests. */
@Injectable()
export class ReportSuspicion {
  async execute(work: DisputeWork, said: { readonly note: string }): Promise<object> {
    const attempt = await requireAttempt(work);
    const experts = attempt.state === 'suspendedForAppraisal';
    advanceAttempt(work, attempt, { type: 'REPORT_SUSPICION' });
    const attemptId = attempt.id;
    // The clock's exclusion is for the experts' time only; suspicion excludes nothing.
    if (experts) {
      const data = { attemptId, to: work.tx.now.toISOString() };
      await work.record('attempt.appraisal-ended', attemptRef(attempt), data);
    }
    const data = { attemptId, cause: 'SUSPECTED_FALSE' };
    await work.record('attempt.suspended', attemptRef(attempt), data, {
      visibility: 'staff',
      personal: { note: said.note },
    });
    return {};
  }
}

export interface SuspicionDecision {
  readonly outcome: 'RESUME' | 'END' | 'POLICE';
  readonly note: string;
}

/** Court or body decides what follows from a reported suspicion (TY 18; ZT 23; CPL 115-116). */
@Injectable()
export class DecideSuspicion {
  constructor(private readonly ending: EndAttempt) {}

  async execute(work: DisputeWork, { outcome, note }: SuspicionDecision): Promise<object> {
    const attempt = await requireAttempt(work);
    work.require(suspicionIsReported, attempt);
    if (outcome !== 'RESUME') {
      await this.ending.end(work, attempt, { code: 'SUSPECTED_FALSE', note });
      return {};
    }
    advanceAttempt(work, attempt, { type: 'RESUME' });
    await work.record(
      'attempt.resumed',
      attemptRef(attempt),
      { attemptId: attempt.id },
      {
        visibility: 'staff',
        personal: { note },
      },
    );
    await agreeWithoutLeaver(work, attempt);
    return {};
  }
}
