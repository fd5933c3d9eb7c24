import type { DisputeWork } from '#dispute';
import type { AppointmentEntity } from '../persistence/appointment.entity.js';
import { appointmentRef, changeAppointment } from './appointment-store.js';

/** Nothing stands against the mediator any more: the spine learns it, and mediation may begin or go on. */
export async function clear(work: DisputeWork, row: AppointmentEntity): Promise<void> {
  changeAppointment(work, row, { clearedAt: work.tx.now });
  work.dispute.mediatorCleared = true;
  const data = { appointmentId: row.id, mediatorId: row.mediatorId ?? '' };
  await work.record('appointment.cleared', appointmentRef(row), data);
}
