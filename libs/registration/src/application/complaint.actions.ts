import { Injectable } from '@nestjs/common';
import {
  disputeMachine,
  DisputeSources,
  type ActionSource,
  type DisputeView,
  type OfferedAction,
} from '#dispute';
import { refusalBy, whyNot, type Refusal } from '#kernel';
import { filingRules } from '../domain/complaint.rules.js';
import { isLive, latestComplaint, whyNotOn } from './complaints.js';
import { conclusion } from './conclude-complaint.js';
import { correctionNotice } from './correct-complaint.js';
import { refusal } from './decide-complaint.js';
import { insisting } from './insist-on-filing.js';
import { sendingToTrial } from './send-to-trial.js';

/** Which commands of filing are open now, and which rule keeps the others shut. */
@Injectable()
export class ComplaintActions implements ActionSource {
  constructor(sources: DisputeSources) {
    sources.addActions(this);
  }

  async actions(view: DisputeView): Promise<readonly OfferedAction[]> {
    const { dispute, reads } = view;
    const complaint = await latestComplaint(reads, dispute.id);
    const offer = (action: string, path: string, refused?: Refusal): OfferedAction => ({
      action: `registration.${action}`,
      method: 'POST',
      href: `/disputes/${dispute.id}/${path}`,
      refusal: refused,
    });
    const role = isClaimant(view) ? 'APPLICANT' : 'RESPONDENT';
    const claiming = refusalBy(filingRules.claimantsFile, { role });
    const lodging =
      claiming ??
      refusalBy(filingRules.wasSubmitted, { phase: dispute.state }) ??
      refusalBy(filingRules.noComplaintLives, { living: isLive(complaint) }) ??
      refusalBy(filingRules.notTriedYet, { sentToTrial: complaint?.state === 'sentToTrial' });
    const filing = claiming ?? whyNot(disputeMachine, dispute, { type: 'GO_TO_COURT' });
    const insist = whyNot(disputeMachine, dispute, insisting(complaint, isClaimant(view)));
    return [
      offer('lodge', 'complaint', lodging),
      offer('insist', 'insistence', insist),
      offer('file', 'filing', filing),
      offer('correct', 'complaint/corrections', claiming ?? whyNotOn(complaint, { type: 'CORRECT' })),
      offer('withdraw', 'complaint/withdrawal', claiming ?? whyNotOn(complaint, { type: 'WITHDRAW' })),
      offer(
        'notice-correction',
        'complaint/correction-notice',
        whyNotOn(complaint, correctionNotice(complaint)),
      ),
      offer('review', 'complaint/review', whyNotOn(complaint, { type: 'REVIEW' })),
      offer(
        'register',
        'complaint/registration',
        whyNotOn(complaint, { type: 'REGISTER', numberTaken: false }),
      ),
      offer('refuse', 'complaint/refusal', whyNotOn(complaint, refusal(complaint))),
      offer('send-to-trial', 'complaint/trial-transfer', whyNotOn(complaint, sendingToTrial(dispute.state))),
      offer('conclude', 'complaint/conclusion', whyNotOn(complaint, conclusion(dispute, 'SUIT_WITHDRAWN'))),
      offer('note-preservation', 'preservation'),
    ];
  }
}

/** Only those who claim can file; staff at the counter write for whoever comes, who may be a claimant. */
function isClaimant({ standings, parties }: DisputeView): boolean {
  const own = standings.flatMap(({ partyId }) => partyId ?? []);
  if (own.length === 0) return true;
  return parties.some(({ id, role }) => role === 'APPLICANT' && own.includes(id));
}
