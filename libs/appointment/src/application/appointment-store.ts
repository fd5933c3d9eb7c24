import { sealedColumn } from '#platform/crypto';
import type { DisputeWork } from '#dispute';
import { advance } from '#kernel';
import type { Reads } from '#platform/database';
import { noSuchAppointment } from '../domain/appointment.errors.js';
import { appointmentMachine, LIVING, type AppointmentEvent } from '../domain/appointment.machine.js';
import { AppointmentEntity } from '../persistence/appointment.entity.js';

/** At most one appointment of a dispute lives. */
export const livingAppointment = (reads: Reads, disputeId: string): Promise<AppointmentEntity | undefined> =>
  reads.findOne(AppointmentEntity, { disputeId, state: LIVING });

/** @throws `appointment.not-found` for another dispute's as for none. */
export async function requireAppointment(work: DisputeWork, id: string): Promise<AppointmentEntity> {
  const row = await work.tx.findOne(AppointmentEntity, { disputeId: work.id, id });
  if (!row) throw noSuchAppointment();
  return row;
}

export function changeAppointment(
  work: DisputeWork,
  row: AppointmentEntity,
  changes: Partial<AppointmentEntity>,
): void {
  const guard = { id: row.id, version: row.version };
  Object.assign(row, changes, { version: row.version + 1 });
  work.tx.update(AppointmentEntity, guard, { ...changes, version: row.version });
}

/** @throws `workflow.refused` naming the rule that said no. */
export function advanceAppointment(
  work: DisputeWork,
  row: AppointmentEntity,
  event: AppointmentEvent,
  changes: Partial<AppointmentEntity> = {},
): void {
  changeAppointment(work, row, { ...advance(appointmentMachine, row, event).next, ...changes });
}

/** @throws `workflow.refused` when the step is not possible, before anybody looks for whom it could be taken with. */
export function requireAppointmentStep(row: AppointmentEntity, event: AppointmentEvent): void {
  advance(appointmentMachine, row, event);
}

export const appointmentRef = ({ id }: AppointmentEntity) => ({ type: 'appointment', id });

/** The party's own step on this appointment. */
export const byParty = (row: AppointmentEntity, partyId: string) => ({ partyId, inside: row.partyIds });

export const aboutAt = sealedColumn('appointments', 'about');
export const decisionAt = sealedColumn('appointments', 'recusal_decision');
