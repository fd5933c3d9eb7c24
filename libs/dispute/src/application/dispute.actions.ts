import { Injectable } from '@nestjs/common';
import type { Refusal, Rule } from '#kernel';
import { whyNot } from '#kernel';
import { disputeMachine, isFinal } from '../domain/dispute.machine.js';
import { disputeIsOpen, isStillADraft } from '../domain/people.rules.js';
import { WithdrawalEntity } from '../persistence/withdrawal.entity.js';
import { whyNobodyIsAdded } from './add-party.js';
import {
  DisputeSources,
  type ActionSource,
  type DisputeView,
  type OfferedAction,
} from './dispute-sources.js';
import { submission } from './submit-dispute.js';
import { withdrawal } from './withdraw-dispute.js';

const refusalOf = <F>(rule: Rule<F>, facts: F): Refusal | undefined =>
  rule.holds(facts) ? undefined : { rule: rule.id, basis: rule.basis };

/** The spine's own commands, each with the rule that refuses it now. */
@Injectable()
export class DisputeActions implements ActionSource {
  constructor(sources: DisputeSources) {
    sources.addActions(this);
  }

  async actions(view: DisputeView): Promise<OfferedAction[]> {
    const { dispute, claims } = view;
    const living = view.parties.filter(({ removed }) => !removed);
    const withdrawn = await view.reads.find(WithdrawalEntity, { disputeId: dispute.id });
    const leaving = { ...withdrawal(living, withdrawn, dispute.effectiveSettlements), applicantsLeft: 0 };
    const open = refusalOf(disputeIsOpen, { final: isFinal(dispute.state) });
    const post = (action: string, path: string, refusal?: Refusal): OfferedAction => ({
      action,
      method: 'POST',
      href: `/disputes/${dispute.id}/${path}`,
      refusal,
    });
    return [
      post('dispute.describe', 'description', refusalOf(isStillADraft, { phase: dispute.state })),
      post('dispute.submit', 'submission', whyNot(disputeMachine, dispute, submission(living, claims))),
      post('dispute.add-party', 'parties', whyNobodyIsAdded({ ...view, parties: living })),
      post('dispute.correct-party', 'party-corrections', open),
      post('dispute.give-mandate', 'mandates', open),
      post('dispute.add-claim', 'claims', open),
      post('dispute.check-identity', 'identity-checks', open),
      post('dispute.issue-join-code', 'join-codes', open),
      post('dispute.hold', 'holding', open),
      ...(asks(view)
        ? [post('dispute.withdraw', 'withdrawal', whyNot(disputeMachine, dispute, leaving))]
        : []),
      post('dispute.let-in-helper', 'helpers', open),
      ...helpersOf(view).map(({ id }) => post('dispute.end-help', `helpers/${id}/end`)),
      post('dispute.archive', 'archive', whyNot(disputeMachine, dispute, { type: 'ARCHIVE' })),
    ];
  }
}

/** Living helpers of the viewer's own side. */
const helpersOf = ({ mandates, standings }: DisputeView): DisputeView['mandates'] =>
  mandates.filter(
    ({ kind, endedAt, partyId }) =>
      kind === 'HELPER' && endedAt === null && standings.some((standing) => standing.partyId === partyId),
  );

/** Only who asked for something can take it back; at the counter it may be anybody. */
function asks({ standings, parties }: DisputeView): boolean {
  const own = standings.flatMap(({ partyId }) => partyId ?? []);
  return own.length === 0 || parties.some(({ id, role }) => role === 'APPLICANT' && own.includes(id));
}
