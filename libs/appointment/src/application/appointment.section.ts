import { Injectable } from '@nestjs/common';
import { DisputeSources, type DisputeView, type SectionSource } from '#dispute';
import { FieldCipher } from '#platform/crypto';
import { AppointmentEntity } from '../persistence/appointment.entity.js';
import { aboutAt, decisionAt } from './appointment-store.js';

/** Those who may weigh a disclosed relation: everyone it concerns and who decides on it. */
const WEIGHS: readonly string[] = ['MEDIATOR', 'BODY_CLERK', 'DIVERSION_OFFICER', 'MEDIATION_GUIDE_JUDGE'];

/** The part `appointments` of a dispute. */
@Injectable()
export class AppointmentSection implements SectionSource {
  readonly section = 'appointments';

  constructor(
    sources: DisputeSources,
    private readonly cipher: FieldCipher,
  ) {
    sources.addSection(this);
  }

  async read(view: DisputeView): Promise<unknown> {
    const rows = await view.reads.find(
      AppointmentEntity,
      { disputeId: view.dispute.id },
      { orderBy: { openedAt: 'asc' } },
    );
    return rows.map((row) => this.told(view, row));
  }

  private told(view: DisputeView, row: AppointmentEntity): unknown {
    const { id, attemptId, ordinal, choice, regime, state, choices, lapsed, courtAsked, partyIds } = row;
    const { mediatorId, namedBy, hasRelation, answers, recusalGround, openedAt, clearedAt } = row;
    const weighs = view.standings.some(
      ({ code, partyId }) => WEIGHS.includes(code) || (partyId !== undefined && partyIds.includes(partyId)),
    );
    return {
      ...{ id, attemptId, ordinal, choice, regime, state, lapsed, courtAsked, mediatorId, namedBy },
      ...{ openedAt, clearedAt, endedAt: row.endedAt, endedWhy: row.endedWhy },
      ...(weighs ? { choices, hasRelation, answers, recusalGround, ...this.words(row) } : {}),
    };
  }

  private words({ id, about, recusalDecision }: AppointmentEntity): object {
    return {
      ...(about === null ? {} : { about: this.cipher.decrypt(about, aboutAt(id)) }),
      ...(recusalDecision === null
        ? {}
        : { recusalDecision: this.cipher.decrypt(recusalDecision, decisionAt(id)) }),
    };
  }
}
