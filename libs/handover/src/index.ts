import { handOverMachine } from './domain/hand-over.machine.js';
import { HandOvers2026112220300 } from './persistence/202611222030-hand-overs.migration.js';
import { HandOverEntity } from './persistence/hand-over.entity.js';

export { HandoverModule } from './handover.module.js';

export const entities = [HandOverEntity];
export const migrations = [HandOvers2026112220300];
export const machines = [handOverMachine];
