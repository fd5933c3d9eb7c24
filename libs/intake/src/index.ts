import { DraftEntity } from './persistence/draft.entity.js';
import { Drafts2026112223100 } from './persistence/202611222310-drafts.migration.js';

/** The door of the room where people tell what happened. */
export { ForgetDrafts } from './application/forget-drafts.js';
export { IntakeModule } from './intake.module.js';
export const entities = [DraftEntity];
export const migrations = [Drafts2026112223100];
