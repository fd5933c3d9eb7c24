import { Injectable } from '@nestjs/common';
import { PartySight, type DisputeView } from '#dispute';
import { FieldCipher } from '#platform/crypto';
import { ConductNoteEntity, UndisputedFactsEntity } from '../persistence/record.entity.js';
import type { AttendanceEntity, MinutesEntity, SessionEntity } from '../persistence/session.entity.js';
import { conductAt } from './note-conduct.js';
import { placeAt } from './schedule-session.js';
import type { ToldAttendance, ToldConduct, ToldFacts, ToldMinutes, ToldSession } from './told-mediation.js';
import { rightsNotice } from './rights-notice.js';
import { ownPartyIds } from './session-sight.js';
import { factsAt } from './undisputed-facts.js';
import { minutesAt } from './write-minutes.js';

/** Tells records as the information barrier allows (domain 1.9): minutes to those of the talks, facts to the court. */
@Injectable()
export class RecordTelling {
  constructor(
    private readonly sight: PartySight,
    private readonly cipher: FieldCipher,
  ) {}

  session(view: DisputeView, row: SessionEntity): Omit<ToldSession, 'attendance'> {
    const { id, attemptId, kind, partyIds, startsAt, state, openedAt, closedAt, cancelReason } = row;
    const goes =
      ownPartyIds(view).some((partyId) => partyIds.includes(partyId)) ||
      view.standings.some(({ code }) => code === 'MEDIATOR' || code === 'BODY_CLERK');
    const place = goes && row.place !== null ? this.cipher.decrypt(row.place, placeAt(id)) : undefined;
    return {
      ...{ id, attemptId, kind, partyIds, startsAt, state, openedAt, closedAt, cancelReason },
      ...(place === undefined ? {} : { place }),
      rightsTextVersion: rightsNotice().version,
    };
  }

  /** Who came is a fact of conduct: one's own, the mediator's, the court's; not the other side's. */
  attendance(view: DisputeView, rows: readonly AttendanceEntity[]): ToldAttendance[] {
    return rows
      .filter(({ partyId }) => this.readsConduct(view, partyId))
      .map(({ partyId, attendance, rightsReadAt }) => ({ partyId, attendance, rightsReadAt }));
  }

  minutes(view: DisputeView, row: MinutesEntity | undefined): ToldMinutes | undefined {
    if (!row || this.sight.sightOf(view, 'joint-record') !== 'read') return undefined;
    const { id, draft, confirmedBy, confirmedByAll, draftedAt } = row;
    const words = this.cipher.decrypt(row.words, minutesAt(id));
    return { id, draft, confirmedBy, confirmedByAll, draftedAt, words };
  }

  /** Until everyone signed it is a proposal among those of the talks; the court sees what is complete. */
  async facts(view: DisputeView): Promise<ToldFacts[]> {
    const sees = this.sight.sightOf(view, 'undisputed-facts') === 'read' || this.mediates(view);
    if (!sees) return [];
    const inside = ownPartyIds(view).length > 0 || this.mediates(view);
    const rows = await view.reads.find(UndisputedFactsEntity, { disputeId: view.dispute.id });
    return rows
      .filter(({ state }) => inside || state === 'completed')
      .map(({ id, digest, state, signedBy, proposedAt, completedAt, facts }) => ({
        ...{ id, digest, state, signedBy, proposedAt, completedAt },
        facts: JSON.parse(this.cipher.decrypt(facts, factsAt(id))) as string[],
      }));
  }

  async conduct(view: DisputeView): Promise<ToldConduct[]> {
    const rows = await view.reads.find(ConductNoteEntity, { disputeId: view.dispute.id });
    return rows
      .filter(({ partyId }) => this.readsConduct(view, partyId))
      .map(({ id, partyId, code, note, notedAt }) => ({
        ...{ id, partyId, code, notedAt },
        ...(note === null ? {} : { note: this.cipher.decrypt(note, conductAt(id)) }),
      }));
  }

  private readsConduct(view: DisputeView, partyId: string): boolean {
    return this.mediates(view) || this.sight.sightOf(view, 'conduct', partyId) === 'read';
  }

  private mediates({ standings }: DisputeView): boolean {
    return standings.some(({ code }) => code === 'MEDIATOR');
  }
}
