import { ENTER } from './application/come-back.js';
import { roomMachine } from './domain/room.machine.js';
import { writtenTurnMachine } from './domain/written-turn.machine.js';
import { Rooms2026112313000 } from './persistence/202611231300-rooms.migration.js';
import { Agenda2026112319000 } from './persistence/202611231900-agenda.migration.js';
import { Hands2026112319100 } from './persistence/202611231910-hands.migration.js';
import { Reads2026112319200 } from './persistence/202611231920-reads.migration.js';
import { ReadMarkEntity } from './persistence/read-mark.entity.js';
import { AgendaPointEntity } from './persistence/agenda.entity.js';
import { GrantSalts2026112320000 } from './persistence/202611232000-grant-salts.migration.js';
import { WrittenTurns2026112322000 } from './persistence/202611232200-written-turns.migration.js';
import { WrittenTurnEntity } from './persistence/written-turn.entity.js';
import { GrantEntity } from './persistence/grant.entity.js';
import { MessageEntity, PlaceEntity, PresenceEntity, RoomEntity } from './persistence/room.entity.js';

/** The door of the room in which sessions take place. */
export { ShredCaucuses } from './application/shred-caucuses.js';
export {
  certificateIn,
  verifyCertificates,
  type CertificateReport,
} from './application/verify-certificates.js';
export { isGenuine } from './domain/deletion-certificate.js';
export { Besides, type LaysThings, type Looker, type Thing } from './application/besides.js';
export { RoomCommands } from './application/room-commands.js';
export { RoomStirs } from './application/room-stirs.js';
export { seatAtWork, seatInView, type Seat } from './application/seats.js';
export { RoomParams } from './http/room.dto.js';
export { RoomModule } from './room.module.js';
/** Actions asked for on the live line alone. */
export const liveActions: readonly string[] = [ENTER];
export type { ToldMessage, ToldRoom } from './application/told-room.js';
export { EnterRoomDto, HandDto, LeaveRoomDto, ReadDto, SayDto, TypingDto } from './realtime/room.dto.js';
export const entities = [
  ...[RoomEntity, PlaceEntity, PresenceEntity, MessageEntity],
  ...[GrantEntity, AgendaPointEntity, ReadMarkEntity, WrittenTurnEntity],
];
export const migrations = [
  ...[Rooms2026112313000, Agenda2026112319000, Hands2026112319100, Reads2026112319200],
  ...[GrantSalts2026112320000, WrittenTurns2026112322000],
];
export const machines = [roomMachine, writtenTurnMachine];
