import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { FieldCipher } from '#platform/crypto';
import {
  advanceAppointment,
  appointmentRef,
  byParty,
  decisionAt,
  requireAppointment,
} from './appointment-store.js';
import { clear } from './clear-mediator.js';
import { AppointmentLife } from './open-appointment.js';

/** A party asks that the mediator step aside; sessions wait until it is decided (TY 15; DL-26). */
@Injectable()
export class AskRecusal {
  async execute(
    work: DisputeWork,
    asked: { readonly appointmentId: string; readonly partyId: string; readonly groundCode: string },
  ): Promise<object> {
    const { partyId, groundCode } = asked;
    await work.actingFor(partyId, 'PROCEDURE');
    const row = await requireAppointment(work, asked.appointmentId);
    const event = { type: 'OBJECT', ...byParty(row, partyId) } as const;
    advanceAppointment(work, row, event, { recusalGround: groundCode });
    const data = { appointmentId: row.id, partyId, groundCode };
    await work.record('appointment.recusal-asked', appointmentRef(row), data, { onBehalfOf: partyId });
    return {};
  }
}

/** Body or court decides whether the mediator steps aside (TY 15). */
@Injectable()
export class DecideRecusal {
  constructor(
    private readonly cipher: FieldCipher,
    private readonly life: AppointmentLife,
  ) {}

  async execute(
    work: DisputeWork,
    decided: { readonly appointmentId: string; readonly upheld: boolean; readonly reason: string },
  ): Promise<{ state: string }> {
    const { upheld, reason } = decided;
    const row = await requireAppointment(work, decided.appointmentId);
    const recusalDecision = this.cipher.encrypt(reason, decisionAt(row.id));
    const event = upheld
      ? ({ type: 'UPHOLD' } as const)
      : ({ type: 'DISMISS', disclosed: row.hasRelation !== null } as const);
    const ended = upheld ? { endedAt: work.tx.now, endedWhy: 'RECUSED' } : {};
    advanceAppointment(work, row, event, { recusalDecision, ...ended });
    const data = { appointmentId: row.id, upheld };
    await work.record('appointment.recusal-decided', appointmentRef(row), data);
    if (upheld) {
      await this.life.tellEnd(work, row);
      await this.life.next(work, row, row.ordinal);
    } else if (row.state === 'cleared') await clear(work, row);
    return { state: row.state };
  }
}

/** A party does not accept the mediator. Once another is sought; the second time it refuses mediation (TY 13, ZT 14). */
@Injectable()
export class RefuseMediator {
  constructor(private readonly life: AppointmentLife) {}

  async execute(
    work: DisputeWork,
    refused: { readonly appointmentId: string; readonly partyId: string; readonly reasonCode: string },
  ): Promise<{ another: boolean }> {
    const { partyId, reasonCode } = refused;
    await work.actingFor(partyId, 'PROCEDURE');
    const row = await requireAppointment(work, refused.appointmentId);
    const ended = { endedAt: work.tx.now, endedWhy: reasonCode };
    advanceAppointment(work, row, { type: 'REFUSE', ...byParty(row, partyId) }, ended);
    const another = row.ordinal === 1;
    await this.life.tellEnd(work, row);
    const data = { appointmentId: row.id, partyId, ordinal: row.ordinal };
    await work.record('appointment.refused', appointmentRef(row), data, { onBehalfOf: partyId });
    if (another) await this.life.next(work, row, row.ordinal + 1);
    return { another };
  }
}
