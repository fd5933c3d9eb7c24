import { Injectable } from '@nestjs/common';
import { DisputeStore } from '#dispute';
import { FollowParties } from './follow-parties.js';
import { StartTerm } from './start-term.js';

/** Without these two nobody is mediated with: the thing itself, and the use of one's data for it (PIPL 15). */
const NEEDED: readonly string[] = ['MEDIATION', 'DATA'];

/** Who comes and goes during an attempt, and which body's acceptance starts its term. */
@Injectable()
export class PartyReactions {
  constructor(disputes: DisputeStore, following: FollowParties, starting: StartTerm) {
    disputes.on('referral.accepted', (work, data) => starting.execute(work, data));
    disputes.on('consent.given', async (work, { willing, partyId }) => {
      if (willing) await following.join(work, partyId);
    });
    disputes.on('consent.withdrawn', async (work, { scope, partyId }) => {
      if (NEEDED.includes(scope)) await following.leave(work, partyId, 'CONSENT_WITHDRAWN');
    });
    // One of several applicants withdraws: talks are over for that one, and go on among the others (CPL 13).
    disputes.on('dispute.withdrawn', async (work, _, { onBehalfOf }) => {
      if (work.dispute.state !== 'closed' && onBehalfOf) await following.leave(work, onBehalfOf, 'WITHDRAWN');
    });
    disputes.on('dispute.party-removed', (work, { partyId }) => following.leave(work, partyId, 'REMOVED'));
  }
}
