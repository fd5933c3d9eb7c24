import { Injectable } from '@nestjs/common';
import { DisputeSources, type ActionSource, type DisputeView, type OfferedAction } from '#dispute';
import { begin, refusalBy, whyNot, type Refusal } from '#kernel';
import { attemptMachine, type AttemptEvent } from '../domain/attempt.machine.js';
import { suspicionIsReported } from '../domain/attempt.rules.js';
import { recordRules } from '../domain/record.rules.js';
import { sessionMachine } from '../domain/session.machine.js';
import type { AttemptEntity, CircumstancesEntity } from '../persistence/attempt.entity.js';
import { livingAttempt, openExtension } from './attempt-store.js';
import { circumstancesOf, consenting } from './circumstances.js';
import { endEvent } from './end-attempt.js';
import { ExtensionTerms } from './extend-attempt.js';
import { scheduleEvent } from './schedule-session.js';

type Post = (action: string, path: string, refusal?: Refusal) => OfferedAction;

/** For a party that left the attempt; who has no party of its own is not asked. */
function whyNotInside({ standings }: DisputeView, { partyIds: inside }: AttemptEntity): Refusal | undefined {
  const own = standings.flatMap(({ partyId }) => partyId ?? []);
  const partyId = own.find((id) => inside.includes(id)) ?? own[0];
  return partyId === undefined ? undefined : refusalBy(recordRules.isInside, { inside, partyId });
}

/** Commands on the attempt itself, each with the rule that refuses it now. */
@Injectable()
export class MediationActions implements ActionSource {
  constructor(
    sources: DisputeSources,
    private readonly terms: ExtensionTerms,
  ) {
    sources.addActions(this);
  }

  async actions(view: DisputeView): Promise<readonly OfferedAction[]> {
    const attempt = await livingAttempt(view.reads, view.dispute.id);
    if (!attempt) return [];
    const [known, another] = await Promise.all([
      circumstancesOf(view.reads, view.dispute.id),
      openExtension(view.reads, attempt.id),
    ]);
    const mayNotAsk = await this.terms.whyNot(view.reads, view.dispute, { attempt, days: 1, another });
    const post: Post = (action, path, refusal) => ({
      action,
      method: 'POST',
      href: `/disputes/${view.dispute.id}/${path}`,
      refusal,
    });
    const outside = whyNotInside(view, attempt);
    const answering = another ? [post('attempt.answer-extension', 'attempt/extension-answers', outside)] : [];
    return [
      ...this.onAttempt(view, attempt, post),
      post('attempt.ask-extension', 'attempt/extension', mayNotAsk),
      ...answering,
      ...this.onRecord(view, attempt, known, post),
    ];
  }

  private onAttempt(view: DisputeView, attempt: AttemptEntity, post: Post): OfferedAction[] {
    const ask = (event: AttemptEvent): Refusal | undefined => whyNot(attemptMachine, attempt, event);
    const inside = attempt.partyIds;
    const ending = endEvent(view.dispute.effectiveSettlements, { code: 'GAP_TOO_WIDE' });
    const decide = refusalBy(suspicionIsReported, attempt);
    return [
      post(
        'attempt.lead-by-judge',
        'attempt/judge-lead',
        ask({ type: 'LEAD_BY_JUDGE', track: attempt.track }),
      ),
      post(
        'attempt.suspend-for-appraisal',
        'attempt/appraisal',
        ask({ type: 'SUSPEND_FOR_APPRAISAL', inside, agreed: inside }),
      ),
      post('attempt.end-appraisal', 'attempt/appraisal-end', ask({ type: 'END_APPRAISAL' })),
      post('attempt.report-suspicion', 'attempt/suspicion', ask({ type: 'REPORT_SUSPICION' })),
      post('attempt.decide-suspicion', 'attempt/suspicion-decision', decide),
      post('attempt.end', 'attempt/ending', ask(ending)),
    ];
  }

  private onRecord(
    view: DisputeView,
    attempt: AttemptEntity,
    known: CircumstancesEntity,
    post: Post,
  ): OfferedAction[] {
    const [partyId] = attempt.partyIds;
    const asked = {
      kind: 'CAUCUS',
      partyIds: partyId === undefined ? [] : [partyId],
      startsAt: view.now,
    } as const;
    const meet = scheduleEvent(attempt, known, asked, view.now);
    const wishes = { inside: attempt.partyIds, consenting: consenting(known, 'UNDISPUTED_FACTS') };
    return [
      post('session.schedule', 'sessions', whyNot(sessionMachine, begin(sessionMachine).next, meet)),
      post('facts.propose', 'undisputed-facts', refusalBy(recordRules.everyoneWantsFactsRecorded, wishes)),
      post('conduct.note', 'conduct-notes'),
      post(
        'caucus.tell',
        'private-notes',
        whyNotInside(view, attempt) ?? refusalBy(recordRules.mediatorIsThere, attempt),
      ),
    ];
  }
}
