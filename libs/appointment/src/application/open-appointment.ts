import { Injectable } from '@nestjs/common';
import { Grants } from '#access';
import type { DisputeWork } from '#dispute';
import { begin, newId } from '#kernel';
import { appointmentMachine } from '../domain/appointment.machine.js';
import { AppointmentEntity } from '../persistence/appointment.entity.js';
import { appointmentRef } from './appointment-store.js';

export type Search = Pick<
  AppointmentEntity,
  'attemptId' | 'bodyId' | 'organisationId' | 'ordinal' | 'regime' | 'partyIds'
>;

/** Begins the search for a mediator, and ends it with what follows for the right to see the dispute. */
@Injectable()
export class AppointmentLife {
  constructor(private readonly grants: Grants) {}

  /** Joint as soon as everyone has agreed to mediate; before that the body names its own (ZT 15). */
  async open(work: DisputeWork, search: Search): Promise<AppointmentEntity> {
    const row = Object.assign(new AppointmentEntity(), begin(appointmentMachine).next, search, {
      id: newId(),
      disputeId: work.id,
      choice: work.dispute.consents === 'all' ? 'joint' : 'appointed',
      version: 1,
      choices: {},
      lapsed: false,
      courtAsked: false,
      mediatorId: null,
      mediatorPersonId: null,
      namedBy: null,
      namedWhy: null,
      hasRelation: null,
      about: null,
      answers: {},
      recusalGround: null,
      recusalDecision: null,
      openedAt: work.tx.now,
      clearedAt: null,
      endedAt: null,
      endedWhy: null,
    });
    work.tx.insert(AppointmentEntity, row);
    work.dispute.mediatorCleared = false;
    const { id: appointmentId, attemptId, choice, ordinal } = row;
    const data = { appointmentId, attemptId, choice, ordinal };
    await work.record('appointment.opened', appointmentRef(row), data);
    return row;
  }

  /** The appointed mediator sees the dispute, to be able to say what there is to disclose. */
  letSee(work: DisputeWork, row: AppointmentEntity, personId: string): void {
    this.grants.give(work.tx, {
      disputeId: work.id,
      personId,
      standing: 'MEDIATOR',
      source: `appointment:${row.id}`,
    });
  }

  letGo(work: DisputeWork, row: AppointmentEntity): void {
    this.grants.revoke(work.tx, { disputeId: work.id, source: `appointment:${row.id}` });
  }

  /** Says that this search is over; its row has its last state already. */
  async tellEnd(work: DisputeWork, row: AppointmentEntity, keepsSight = false): Promise<void> {
    if (!keepsSight) this.letGo(work, row);
    work.dispute.mediatorCleared = false;
    const { id: appointmentId, mediatorId, endedWhy } = row;
    await work.record('appointment.ended', appointmentRef(row), {
      appointmentId,
      ...(mediatorId === null ? {} : { mediatorId }),
      why: endedWhy ?? '',
    });
  }

  /** Another mediator is sought in the same attempt. */
  next(work: DisputeWork, row: AppointmentEntity, ordinal: number): Promise<AppointmentEntity> {
    const { attemptId, bodyId, organisationId, regime, partyIds } = row;
    return this.open(work, { attemptId, bodyId, organisationId, regime, partyIds, ordinal });
  }
}
