import { Injectable } from '@nestjs/common';
import { DisputeSources, type DisputeView, type SectionSource } from '#dispute';
import { FieldCipher } from '#platform/crypto';
import type { AppointmentChoice } from '../domain/appointment.machine.js';
import type { Regime } from '../domain/regime.js';
import { AppointmentEntity } from '../persistence/appointment.entity.js';
import { aboutAt, decisionAt } from './appointment-store.js';

/** Those who may weigh a disclosed relation: everyone it concerns and who decides on it. */
const WEIGHS: readonly string[] = ['MEDIATOR', 'BODY_CLERK', 'DIVERSION_OFFICER', 'MEDIATION_GUIDE_JUDGE'];

export interface ToldAppointment {
  readonly id: string;
  readonly attemptId: string;
  /** 1, then 2 after a party refused the first mediator. */
  readonly ordinal: number;
  readonly choice: AppointmentChoice;
  readonly regime: Regime;
  readonly state: string;
  readonly lapsed: boolean;
  readonly courtAsked: boolean;
  readonly mediatorId: string | null;
  readonly namedBy: string | null;
  readonly openedAt: Date;
  readonly clearedAt: Date | null;
  readonly endedAt: Date | null;
  readonly endedWhy: string | null;
  /** Party → mediator it would like. */
  readonly choices?: Readonly<Record<string, string>>;
  readonly hasRelation?: boolean | null;
  /** Party → whether it agrees all the same. */
  readonly answers?: Readonly<Record<string, boolean>>;
  /** Code of the set `recusal`. */
  readonly recusalGround?: string | null;
  /** What relation, in the mediator's words. */
  readonly about?: string;
  readonly recusalDecision?: string;
}

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

  async read(view: DisputeView): Promise<ToldAppointment[]> {
    const rows = await view.reads.find(
      AppointmentEntity,
      { disputeId: view.dispute.id },
      { orderBy: { openedAt: 'asc' } },
    );
    return rows.map((row) => this.told(view, row));
  }

  private told(view: DisputeView, row: AppointmentEntity): ToldAppointment {
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

  private words({
    id,
    about,
    recusalDecision,
  }: AppointmentEntity): Pick<ToldAppointment, 'about' | 'recusalDecision'> {
    return {
      ...(about === null ? {} : { about: this.cipher.decrypt(about, aboutAt(id)) }),
      ...(recusalDecision === null
        ? {}
        : { recusalDecision: this.cipher.decrypt(recusalDecision, decisionAt(id)) }),
    };
  }
}
