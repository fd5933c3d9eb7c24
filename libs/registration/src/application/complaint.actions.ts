import { Injectable } from '@nestjs/common';
import {
  disputeMachine,
  DisputeSources,
  type ActionSource,
  type DisputeView,
  type OfferedAction,
} from '#dispute';
import { refusalBy, whyNot, type Refusal } from '#kernel';
import type { ComplaintEvent } from '../domain/complaint.machine.js';
import { filingRules } from '../domain/complaint.rules.js';
import { isClaimant } from '../domain/insisting.js';
import type { ComplaintEntity } from '../persistence/complaint.entity.js';
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
    const offer: Offer = (action, path, refused) => ({
      action: `registration.${action}`,
      method: 'POST',
      href: `/disputes/${dispute.id}/${path}`,
      refusal: refused,
    });
    return [...ofClaimants(view, complaint, offer), ...ofCourt(view, complaint, offer)];
  }
}

type Offer = (action: string, path: string, refused?: Refusal) => OfferedAction;
type Found = ComplaintEntity | undefined;

function ofClaimants(view: DisputeView, complaint: Found, offer: Offer): OfferedAction[] {
  const { dispute } = view;
  const role = asks(view) ? 'APPLICANT' : 'RESPONDENT';
  const claiming = refusalBy(filingRules.claimantsFile, { role });
  const lodging =
    claiming ??
    refusalBy(filingRules.wasSubmitted, { phase: dispute.state }) ??
    refusalBy(filingRules.noComplaintLives, { living: isLive(complaint) }) ??
    refusalBy(filingRules.notTriedYet, { sentToTrial: complaint?.state === 'sentToTrial' });
  const filing = claiming ?? whyNot(disputeMachine, dispute, { type: 'GO_TO_COURT' });
  const insist = whyNot(disputeMachine, dispute, insisting(complaint, mayInsist(view)));
  return [
    offer('lodge', 'complaint', lodging),
    offer('insist', 'insistence', insist),
    offer('file', 'filing', filing),
    offer('correct', 'complaint/corrections', claiming ?? whyNotOn(complaint, { type: 'CORRECT' })),
    offer('withdraw', 'complaint/withdrawal', claiming ?? whyNotOn(complaint, { type: 'WITHDRAW' })),
  ];
}

function ofCourt({ dispute }: DisputeView, complaint: Found, offer: Offer): OfferedAction[] {
  const to = (action: string, path: string, event: ComplaintEvent): OfferedAction =>
    offer(action, `complaint/${path}`, whyNotOn(complaint, event));
  return [
    to('notice-correction', 'correction-notice', correctionNotice(complaint)),
    to('review', 'review', { type: 'REVIEW' }),
    to('register', 'registration', { type: 'REGISTER', numberTaken: false }),
    to('refuse', 'refusal', refusal(complaint)),
    to('send-to-trial', 'trial-transfer', sendingToTrial(dispute.state)),
    to('conclude', 'conclusion', conclusion(dispute, 'SUIT_WITHDRAWN')),
    offer('note-preservation', 'preservation'),
  ];
}

/** Those this person stands for; staff at the counter write for whoever comes, who may be anybody. */
function writesFor({ standings, parties }: DisputeView): DisputeView['parties'] {
  const own = standings.flatMap(({ partyId }) => partyId ?? []);
  return own.length === 0 ? parties : parties.filter(({ id }) => own.includes(id));
}

const asks = (view: DisputeView): boolean => writesFor(view).some(({ role }) => role === 'APPLICANT');

const mayInsist = (view: DisputeView): boolean =>
  writesFor(view).some((party) => isClaimant(party, view.claims));
