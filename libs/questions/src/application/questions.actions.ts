import { Injectable } from '@nestjs/common';
import { DisputeSources, type ActionSource, type DisputeView, type OfferedAction } from '#dispute';
import { refusalBy } from '#kernel';
import { questionRules } from '../domain/question.rules.js';
import { QuestionEntity } from '../persistence/question.entity.js';
import { isInCharge } from './questions.section.js';

/** Asking is open to a party at any time; answering to who is in charge of what was asked. */
@Injectable()
export class QuestionsActions implements ActionSource {
  constructor(sources: DisputeSources) {
    sources.addActions(this);
  }

  async actions(view: DisputeView): Promise<readonly OfferedAction[]> {
    const { reads, dispute, standings } = view;
    const open = await reads.find(QuestionEntity, { disputeId: dispute.id, state: 'OPEN' });
    const post = (action: string, path: string): OfferedAction => ({
      action,
      method: 'POST',
      href: `/disputes/${dispute.id}/questions${path}`,
    });
    const own = open.filter(({ partyId }) => standings.some((standing) => standing.partyId === partyId));
    const refusal = refusalBy(questionRules.notTooManyAtOnce, { open: own.length });
    return [
      ...(standings.some(({ partyId }) => partyId !== undefined)
        ? [{ ...post('question.ask', ''), refusal }]
        : []),
      ...open
        .filter((row) => isInCharge(view, row))
        .map(({ id }) => post('question.answer', `/${id}/answer`)),
    ];
  }
}
