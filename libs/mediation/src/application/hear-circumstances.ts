import { Injectable } from '@nestjs/common';
import { DisputeStore, type DisputeWork } from '#dispute';
import { advanceAttempt, attemptRef, livingAttempt } from './attempt-store.js';
import { circumstancesOf, consenting, hear, isHeard, withOne, without } from './circumstances.js';
import { agreeWithoutLeaver } from './extend-attempt.js';

/** Keeps what this room decides by: flags of safety and sham, consents to single steps, open questions of recusal. */
@Injectable()
export class HearCircumstances {
  constructor(disputes: DisputeStore) {
    disputes.on('triage.flagged', (work, { flag, flagId }) => this.flag(work, flag, flagId));
    disputes.on('triage.flag-cleared', (work, { flag, flagId }) => this.clear(work, flag, flagId));
    disputes.on('consent.given', (work, { scope, partyId }) => this.consent(work, scope, partyId, true));
    disputes.on(['consent.refused', 'consent.withdrawn'], (work, { scope, partyId }) =>
      this.consent(work, scope, partyId, false),
    );
    disputes.on('appointment.recusal-asked', (work, { appointmentId }) =>
      hear(work, ({ recusals }) => ({ recusals: withOne(recusals, appointmentId) })),
    );
    disputes.on(['appointment.recusal-decided', 'appointment.ended'], (work, { appointmentId }) =>
      hear(work, ({ recusals }) => ({ recusals: without(recusals, appointmentId) })),
    );
    disputes.on('dispute.split-off', (work, { parentId }) => this.inherit(work, parentId));
  }

  private async flag(work: DisputeWork, flag: string, flagId: string): Promise<void> {
    if (flag === 'DV')
      await hear(work, ({ violenceFlags }) => ({ violenceFlags: withOne(violenceFlags, flagId) }));
    if (flag !== 'FALSE_CLAIM') return;
    await hear(work, ({ shamFlags }) => ({ shamFlags: withOne(shamFlags, flagId) }));
    await this.suspend(work);
  }

  private async clear(work: DisputeWork, flag: string, flagId: string): Promise<void> {
    if (flag !== 'DV' && flag !== 'FALSE_CLAIM') return;
    await hear(work, ({ violenceFlags, shamFlags }) => ({
      violenceFlags: without(violenceFlags, flagId),
      shamFlags: without(shamFlags, flagId),
    }));
    if (flag === 'FALSE_CLAIM') await this.resume(work);
  }

  private async suspend(work: DisputeWork): Promise<void> {
    const attempt = await livingAttempt(work.tx, work.id);
    if (attempt?.state !== 'open') return;
    advanceAttempt(work, attempt, { type: 'REPORT_SUSPICION' });
    const data = { attemptId: attempt.id, cause: 'SUSPECTED_FALSE' };
    await work.record('attempt.suspended', attemptRef(attempt), data, { visibility: 'staff' });
  }

  private async resume(work: DisputeWork): Promise<void> {
    const attempt = await livingAttempt(work.tx, work.id);
    const { shamFlags } = await circumstancesOf(work.tx, work.id);
    if (attempt?.state !== 'suspendedForSuspicion' || shamFlags.length > 0) return;
    advanceAttempt(work, attempt, { type: 'RESUME' });
    await work.record(
      'attempt.resumed',
      attemptRef(attempt),
      { attemptId: attempt.id },
      { visibility: 'staff' },
    );
    await agreeWithoutLeaver(work, attempt);
  }

  private async consent(work: DisputeWork, scope: string, partyId: string, given: boolean): Promise<void> {
    if (!isHeard(scope)) return;
    await hear(work, (known) => {
      const list = consenting(known, scope);
      return {
        consents: { ...known.consents, [scope]: given ? withOne(list, partyId) : without(list, partyId) },
      };
    });
  }

  /** People who are not safe with each other are not safe in the part that was split off either. */
  private async inherit(work: DisputeWork, parentId: string): Promise<void> {
    const parent = await circumstancesOf(work.tx, parentId);
    if (parent.violenceFlags.length === 0) return;
    await hear(work, () => ({ violenceFlags: parent.violenceFlags }));
  }
}
