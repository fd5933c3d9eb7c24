import { Injectable } from '@nestjs/common';
import { CauseCatalogue } from '#causes';
import type { DisputeWork } from './dispute-work.js';
import type { DisputeEvent } from '../domain/dispute.machine.js';

/** What the spine asks before a matter may be handed in; used by the command and by `allowedActions`. */
export const submission = (
  parties: readonly { role: string }[],
  claims: readonly unknown[],
): Extract<DisputeEvent, { type: 'SUBMIT' }> => ({
  type: 'SUBMIT',
  applicants: parties.filter(({ role }) => role === 'APPLICANT').length,
  respondents: parties.filter(({ role }) => role === 'RESPONDENT').length,
  claims: claims.length,
});

/** Hands the matter in: the dated receipt fixes DL-01 and limitation (LA 2; SX 12). Online intake is open to 24:00. */
@Injectable()
export class SubmitDispute {
  constructor(private readonly causes: CauseCatalogue) {}

  async execute(work: DisputeWork): Promise<{ receiptNumber: string; receivedAt: string }> {
    const { dispute, tx } = work;
    await work.move(submission(await work.parties(), await work.claims()));
    const receivedAt = tx.now.toISOString();
    const receiptNumber = `${dispute.reference}-01`;
    Object.assign(dispute, { submittedAt: tx.now, receiptNumber });
    const data = { receivedAt, receiptNumber, asComplaint: dispute.asComplaint };
    await work.record('dispute.submitted', work.subject, data);
    // Asking for mediation interrupts limitation as a complaint does (SX 12), which stamps its own moment.
    const kind = this.causes.limitationOf(dispute.causeVersion, dispute.causeCode);
    if (!dispute.asComplaint)
      await work.record('limitation.stamped', work.subject, { occasion: 'MEDIATION', at: receivedAt, kind });
    return { receiptNumber, receivedAt };
  }
}
