import { Injectable } from '@nestjs/common';
import { DisputeSources, type DisputeView, type SectionSource } from '#dispute';
import { AttemptEntity, type ExtensionEntity } from '../persistence/attempt.entity.js';
import { AttendanceEntity, MinutesEntity, SessionEntity } from '../persistence/session.entity.js';
import { openExtension } from './attempt-store.js';
import { EndAttempt } from './end-attempt.js';
import { RecordTelling } from './record-telling.js';
import type { ToldAttempt, ToldMediation, ToldSession } from './told-mediation.js';
import { knowsOfTalks, maySeeSession, ownPartyIds, partyIdsBeside } from './session-sight.js';

/** The trial side is not among them: a mediator's views never cross (TY 22). */
const TOLD_WHY: readonly string[] = ['MEDIATOR', 'DIVERSION_OFFICER', 'BODY_CLERK'];

/** The part `mediation` of a dispute: attempts, sessions and records, each as far as the viewer may know of it. */
@Injectable()
export class MediationSection implements SectionSource {
  readonly section = 'mediation';

  constructor(
    sources: DisputeSources,
    private readonly ending: EndAttempt,
    private readonly telling: RecordTelling,
  ) {
    sources.addSection(this);
  }

  async read(view: DisputeView): Promise<ToldMediation> {
    const disputeId = view.dispute.id;
    const [attempts, all] = await view.reads.together<[AttemptEntity, SessionEntity]>([
      { entity: AttemptEntity, where: { disputeId }, options: { orderBy: { ordinal: 'asc' } } },
      { entity: SessionEntity, where: { disputeId }, options: { orderBy: { startsAt: 'asc' } } },
    ]);
    const living = attempts.find(({ endedAt }) => endedAt === null);
    const asked = living && (await openExtension(view.reads, living.id));
    const sessions = all.filter((row) => maySeeSession(view, row));
    return {
      attempts: knowsOfTalks(view) ? attempts.map((row) => this.attempt(view, row, asked)) : [],
      sessions: await this.sessions(view, sessions),
      undisputedFacts: await this.telling.facts(view),
      conduct: await this.telling.conduct(view),
    };
  }

  /** The mediator's closing words are for those inside and for the desk that goes on with the matter. */
  private attempt(view: DisputeView, row: AttemptEntity, asked: ExtensionEntity | undefined): ToldAttempt {
    const { id, ordinal, track, state, partyIds, bodyId, openedAt, termStartedAt, extensionDays } = row;
    const suspected = state === 'suspendedForSuspicion' && partyIdsBeside(view).length > 0;
    const told =
      view.standings.some(({ code }) => TOLD_WHY.includes(code)) ||
      ownPartyIds(view).some((partyId) => partyIds.includes(partyId));
    const more = told && asked?.attemptId === id ? asked : undefined;
    const note = told ? this.ending.endNoteOf(row) : undefined;
    return {
      ...{ id, ordinal, track, partyIds, bodyId, openedAt, termStartedAt, extensionDays },
      // Parties and who sits beside them see that the talks rest, not that a sham is suspected (TY 18).
      state: suspected ? 'suspended' : state,
      ...(more && { moreTime: { days: more.days, askedAt: more.askedAt, answers: more.answers } }),
      endedAt: row.endedAt,
      endCode: row.endCode,
      ...(note === undefined ? {} : { endNote: note }),
    };
  }

  private async sessions(view: DisputeView, rows: readonly SessionEntity[]): Promise<ToldSession[]> {
    if (rows.length === 0) return [];
    const sessionId = rows.map(({ id }) => id);
    const [attendances, minutes] = await view.reads.together<[AttendanceEntity, MinutesEntity]>([
      { entity: AttendanceEntity, where: { sessionId } },
      { entity: MinutesEntity, where: { sessionId } },
    ]);
    return rows.map((row) => {
      const own = minutes.find((one) => one.sessionId === row.id);
      const written = this.telling.minutes(view, own);
      const came = attendances.filter((one) => one.sessionId === row.id);
      return {
        ...this.telling.session(view, row),
        attendance: this.telling.attendance(view, came),
        ...(written === undefined ? {} : { minutes: written }),
      };
    });
  }
}
