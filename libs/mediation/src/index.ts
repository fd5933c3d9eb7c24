import { attemptMachine } from './domain/attempt.machine.js';
import { elementMachine } from './domain/element.machine.js';
import { sessionMachine } from './domain/session.machine.js';
import { Mediation2026112220200 } from './persistence/202611222020-mediation.migration.js';
import { CaucusNotesKept2026112317000 } from './persistence/202611231700-caucus-notes-kept.migration.js';
import { Elements2026112320000 } from './persistence/202611232000-elements.migration.js';
import { AttemptEntity, CircumstancesEntity, ExtensionEntity } from './persistence/attempt.entity.js';
import { CaucusNoteEntity } from './persistence/caucus-note.entity.js';
import { ElementEntity, ElementViewEntity } from './persistence/element.entity.js';
import { ConductNoteEntity, UndisputedFactsEntity } from './persistence/record.entity.js';
import { AttendanceEntity, MinutesEntity, SessionEntity } from './persistence/session.entity.js';

/** The door of the room `mediation`. */
export { MediationModule } from './mediation.module.js';
export { ShredNotes } from './application/shred-notes.js';
export type { ToldElement, ToldElements } from './application/told-elements.js';
export const entities = [
  ...[AttemptEntity, ExtensionEntity, CircumstancesEntity],
  ...[SessionEntity, AttendanceEntity, MinutesEntity],
  ...[UndisputedFactsEntity, ConductNoteEntity, CaucusNoteEntity],
  ...[ElementEntity, ElementViewEntity],
];
export const migrations = [Mediation2026112220200, CaucusNotesKept2026112317000, Elements2026112320000];
export const machines = [attemptMachine, sessionMachine, elementMachine];
