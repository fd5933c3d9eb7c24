import { appointmentMachine } from './domain/appointment.machine.js';
import { Appointments2026112220100 } from './persistence/202611222010-appointments.migration.js';
import { AppointmentEntity } from './persistence/appointment.entity.js';

/** The door of the room `appointment`. */
export { AppointmentModule } from './appointment.module.js';
export const entities = [AppointmentEntity];
export const migrations = [Appointments2026112220100];
export const machines = [appointmentMachine];
