import { complaintMachine } from './domain/complaint.machine.js';
import { Complaints2026112220200 } from './persistence/202611222020-complaints.migration.js';
import { ComplaintEntity } from './persistence/complaint.entity.js';
import { PreservationEntity } from './persistence/preservation.entity.js';
import { TransferPacketEntity } from './persistence/transfer-packet.entity.js';

export { RegistrationModule } from './registration.module.js';

export const entities = [ComplaintEntity, PreservationEntity, TransferPacketEntity];
export const migrations = [Complaints2026112220200];
export const machines = [complaintMachine];
