import { Injectable } from '@nestjs/common';
import { DisputeSources, type ActionSource, type DisputeView, type OfferedAction } from '#dispute';
import { begin, refusalBy, whyNot, type Refusal } from '#kernel';
import { recordRules } from '../domain/record.rules.js';
import { sessionMachine } from '../domain/session.machine.js';
import type { AttemptEntity, CircumstancesEntity } from '../persistence/attempt.entity.js';
import { UndisputedFactsEntity } from '../persistence/record.entity.js';
import { AttendanceEntity, MinutesEntity, SessionEntity } from '../persistence/session.entity.js';
import { livingAttempt } from './attempt-store.js';
import { circumstancesOf } from './circumstances.js';
import { openEvent, readiness } from './hold-session.js';
import { scheduleEvent } from './schedule-session.js';
import { maySeeSession } from './session-sight.js';

type Post = (action: string, path: string, refusal?: Refusal) => OfferedAction;

/** Commands on single sessions and records, as far as the viewer knows of them. */
@Injectable()
export class SessionActions implements ActionSource {
  constructor(sources: DisputeSources) {
    sources.addActions(this);
  }

  async actions(view: DisputeView): Promise<readonly OfferedAction[]> {
    const { reads, dispute } = view;
    const attempt = await livingAttempt(reads, dispute.id);
    if (!attempt) return [];
    const attemptId = attempt.id;
    const [sessions, known] = await Promise.all([
      reads.find(SessionEntity, { attemptId, state: ['scheduled', 'opened', 'closed'] }),
      circumstancesOf(reads, dispute.id),
    ]);
    const seen = sessions.filter((row) => maySeeSession(view, row));
    const post: Post = (action, path, refusal) => ({
      action,
      method: 'POST',
      href: `/disputes/${dispute.id}/${path}`,
      refusal,
    });
    const lists = await Promise.all(seen.map((row) => this.ofSession(view, { row, attempt, known }, post)));
    return [...lists.flat(), ...(await this.ofRecords(view, seen, post))];
  }

  private async ofSession(
    view: DisputeView,
    about: { row: SessionEntity; attempt: AttemptEntity; known: CircumstancesEntity },
    post: Post,
  ): Promise<OfferedAction[]> {
    const { row } = about;
    const invited = await view.reads.find(AttendanceEntity, { sessionId: row.id });
    const present = invited.map((one) => readiness(one, view.parties));
    const open = openEvent({ ...about, session: row, dispute: view.dispute, present });
    const at = `sessions/${row.id}`;
    const held = refusalBy(recordRules.sessionWasHeld, row);
    if (row.state === 'closed')
      return [post('minutes.draft', `${at}/minutes`, refusalBy(recordRules.isOpenRecord, row))];
    return [
      post('session.open', `${at}/opening`, whyNot(sessionMachine, row, open)),
      post('session.close', `${at}/closing`, whyNot(sessionMachine, row, { type: 'CLOSE' })),
      post('session.adjourn', `${at}/adjournment`, this.whyNotAdjourn(view, about)),
      post('session.cancel', `${at}/cancellation`, whyNot(sessionMachine, row, { type: 'CANCEL' })),
      post('session.note-attendance', `${at}/attendance`),
      post('session.acknowledge-rights', `${at}/rights`),
      post('minutes.draft', `${at}/minutes`, refusalBy(recordRules.isOpenRecord, row) ?? held),
      post('caucus.note', `${at}/caucus-notes`, refusalBy(recordRules.isCaucus, row)),
    ];
  }

  /** It ends like any other, and the next one is arranged like any other. */
  private whyNotAdjourn(
    { now }: DisputeView,
    { row, attempt, known }: { row: SessionEntity; attempt: AttemptEntity; known: CircumstancesEntity },
  ): Refusal | undefined {
    const partyIds = row.partyIds.filter((id) => attempt.partyIds.includes(id));
    const next = scheduleEvent(attempt, known, { kind: row.kind, partyIds, startsAt: now }, now);
    const ending = whyNot(sessionMachine, row, { type: 'CLOSE' });
    return ending ?? whyNot(sessionMachine, begin(sessionMachine).next, next);
  }

  private async ofRecords(
    view: DisputeView,
    sessions: readonly SessionEntity[],
    post: Post,
  ): Promise<OfferedAction[]> {
    const disputeId = view.dispute.id;
    const facts = await view.reads.find(UndisputedFactsEntity, { disputeId, state: 'proposed' });
    const sessionId = sessions.map(({ id }) => id);
    const minutes = sessionId.length > 0 ? await view.reads.find(MinutesEntity, { sessionId }) : [];
    return [
      ...facts.map(({ id }) => post('facts.sign', `undisputed-facts/${id}/signatures`)),
      ...minutes.map((row) =>
        post(
          'minutes.confirm',
          `minutes/${row.id}/confirmations`,
          refusalBy(recordRules.minutesAreStillADraft, row),
        ),
      ),
    ];
  }
}
