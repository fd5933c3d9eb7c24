import { Injectable } from '@nestjs/common';
import {
  DisputeSources,
  FINAL_PHASES,
  PoliciesInForce,
  type ActionSource,
  type DisputeView,
  type OfferedAction,
} from '#dispute';
import { refusalBy, whyNot, type Refusal } from '#kernel';
import { disputeMachine, type DisputeEvent } from '#dispute';
import { triageRules } from '../domain/triage.rules.js';
import {
  completion,
  correctionNotice,
  gateDecisionsOf,
  standingFlagsOf,
  unsuitability,
} from './screening-facts.js';

/** Which commands of triage are open now, and which rule keeps the others shut. */
@Injectable()
export class TriageActions implements ActionSource {
  constructor(
    sources: DisputeSources,
    private readonly policies: PoliciesInForce,
  ) {
    sources.addActions(this);
  }

  async actions({ reads, dispute }: DisputeView): Promise<readonly OfferedAction[]> {
    const [decisions, flags, policies] = await Promise.all([
      gateDecisionsOf(reads, dispute.id),
      standingFlagsOf(reads, dispute.id),
      this.policies.at(reads, dispute),
    ]);
    const spine = (event: DisputeEvent) => whyNot(disputeMachine, dispute, event);
    const screened = refusalBy(triageRules.isBeingScreened, { phase: dispute.state });
    const complaint = refusalBy(triageRules.noComplaintWaits, { complaint: dispute.complaintState });
    const open = refusalBy(triageRules.isStillOpen, { final: FINAL_PHASES.includes(dispute.state) });
    const offer = (action: string, path: string, refusal?: Refusal): OfferedAction => ({
      action: `triage.${action}`,
      method: 'POST',
      href: `/disputes/${dispute.id}/${path}`,
      refusal,
    });
    return [
      offer('begin', 'screening', spine({ type: 'BEGIN_SCREENING' })),
      offer('gate', 'gates', screened),
      offer('lane', 'lane', screened),
      offer('flag', 'risk-flags', open),
      ...flags.map(({ id }) => offer('clear-flag', `risk-flags/${id}/removal`)),
      offer('complete', 'triage', spine(completion(dispute, decisions, policies))),
      offer('find-unsuitable', 'unsuitability', spine(unsuitability(decisions))),
      offer('redirect', 'redirection', complaint ?? spine({ type: 'REDIRECT' })),
      offer('return', 'return', complaint ?? spine({ type: 'RETURN' })),
      offer('notice-correction', 'correction-notice', complaint ?? spine(correctionNotice(dispute))),
      offer('correct', 'corrections', spine({ type: 'CORRECT' })),
    ];
  }
}
